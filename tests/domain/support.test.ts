import { describe, expect, it } from 'vitest';
import type { Lens, ScaleQuestionId } from '../../content/schema';
import { putAwayOn } from '../../domain/card';
import type { Answer } from '../../domain/checkIn';
import { addDays, toDay } from '../../domain/day';
import { cuesOf, isHardStretch, isHardToday, type SupportCue } from '../../domain/support';
import { aShown } from '../support/factories';

const today = toDay('2026-11-22');

/** Answers to one question on the last days, the last one today; null is a day without an answer. */
function answersTo(question: ScaleQuestionId, values: readonly (number | null)[], last = today): Answer[] {
  return values.flatMap((value, index) => {
    const day = addDays(last, index - values.length + 1);
    return value === null ? [] : [{ id: `${question} ${day}`, changedAt: 1, day, question, value }];
  });
}

function cues(answers: readonly Answer[], lens: Lens = 'both', more: object = {}): readonly SupportCue[] {
  return cuesOf({
    lens,
    today,
    answers,
    weeklyHopes: [],
    lastAnsweredBefore: addDays(today, -1),
    endedHardStretchOn: [],
    shown: [],
    ...more,
  });
}

describe('a heart that does not feel safe', () => {
  it('is asked whether it is fear or heartache', () => {
    expect(cues(answersTo('safe', [1]), 'hurt')).toContain('fear-or-heartache');
  });

  it.each([2, 0])('is not asked at the answer %i', (value) => {
    expect(cues(answersTo('safe', [value]), 'hurt')).not.toContain('fear-or-heartache');
  });

  it('is asked at most every third day, also when every day feels so', () => {
    const asked = [1, 2, 3, 4, 5, 6, 7].filter((days) =>
      cues(answersTo('safe', Array(days).fill(1)), 'hurt').includes('fear-or-heartache'),
    );
    expect(asked).toEqual([1, 4, 7]);
  });

  it('is not asked again within three days, also when the days before are answered anew', () => {
    const asked = (back: number) => {
      const day = addDays(today, -back);
      const shown = [{ ...aShown(day, ''), ...putAwayOn('fear-or-heartache', day) }];
      return cues(answersTo('safe', [1]), 'hurt', { shown }).includes('fear-or-heartache');
    };
    expect([0, 1, 2, 3].map(asked)).toEqual([false, false, false, true]);
  });

  it('is not asked of the one who broke trust', () => {
    expect(cues(answersTo('safe', [1]), 'repairing')).not.toContain('fear-or-heartache');
  });
});

describe('a hard day', () => {
  it.each([
    ['mood', [3, 1], true],
    ['safe', [1], true],
    ['mood', [2], false],
    ['safe', [0], false],
    ['mood', [1, null], false],
    ['hope', [1], false],
  ] as const)('by the answers about %s, %j: %s', (question, values, expected) => {
    expect(isHardToday({ today, answers: answersTo(question, values), endedHardStretchOn: [] })).toBe(
      expected,
    );
  });

  it('is none once the person ended a quieter time on it', () => {
    const answers = answersTo('mood', [1]);
    expect(isHardToday({ today, answers, endedHardStretchOn: [today] })).toBe(false);
    expect(isHardToday({ today, answers, endedHardStretchOn: [addDays(today, -1)] })).toBe(true);
  });
});

describe('a hard stretch', () => {
  const hard = (values: readonly (number | null)[], ended: readonly string[] = []) =>
    isHardStretch({ today, answers: answersTo('mood', values), endedHardStretchOn: ended.map(toDay) });

  it.each([
    ['three of the last five answered days are the worst', [1, 3, 1, 3, 1], true],
    ['two of five are the worst', [3, 1, 3, 3, 1], false],
    ['six of the last eight are hard or worse', [2, 2, 3, 2, 2, 3, 2, 2], true],
    ['five of eight are hard', [2, 2, 3, 2, 3, 3, 2, 2], false],
    ['unanswered days lie between', [1, null, null, 1, null, 1], true],
    ['it began two days ago', [1, 1, 1, null, null], true],
    ['it began three days ago', [1, 1, 1, null, null, null], false],
    ['only the oldest of more than five were worst', [1, 1, 1, 5, 5, 5, 5, 5], false],
  ])('when %s', (_, values, expected) => {
    expect(hard(values)).toBe(expected);
  });

  it('ends when the person ends it, and begins again with a new hard day', () => {
    expect(hard([1, 1, 1], ['2026-11-22'])).toBe(false);
    expect(hard([1, 1, 1], ['2026-11-21'])).toBe(true);
  });
});

describe('a sudden drop', () => {
  const drop = (values: readonly number[]) => cues(answersTo('safe', values), 'hurt').includes('sudden-drop');

  it('is two below the usual on two answered days running', () => {
    expect(drop([4, 4, 4, 4, 2, 2])).toBe(true);
    expect(drop([4, 4, 4, 4, 3, 2])).toBe(false);
    expect(drop([4, 4, 4, 4, 2, 3])).toBe(false);
    expect(drop([2, 2])).toBe(false);
  });

  it('follows openness for the one who broke trust', () => {
    expect(cues(answersTo('open', [5, 5, 5, 3, 3]), 'repairing')).toContain('sudden-drop');
    expect(cues(answersTo('safe', [5, 5, 5, 3, 3]), 'repairing')).not.toContain('sudden-drop');
  });
});

describe('little hope', () => {
  /** Weekly looks so many days ago, with what they said of hope. */
  const looks = (...hopes: readonly (readonly [ago: number, value: number])[]) => ({
    weeklyHopes: hopes.map(([ago, value]) => ({ day: addDays(today, -ago), value })),
  });
  const isSaid = (facts: object, lens: Lens = 'both') => cues([], lens, facts).includes('little-hope');

  it.each([
    [
      'none, today and a week ago',
      [
        [0, 1],
        [7, 1],
      ],
      true,
    ],
    [
      'none, six and thirteen days ago',
      [
        [6, 1],
        [13, 1],
      ],
      true,
    ],
    [
      'none, seven and fourteen days ago',
      [
        [7, 1],
        [14, 1],
      ],
      false,
    ],
    [
      'none today and a fortnight ago',
      [
        [0, 1],
        [14, 1],
      ],
      false,
    ],
    ['none today only', [[0, 1]], false],
    [
      'none twice in the same week',
      [
        [0, 1],
        [6, 1],
      ],
      false,
    ],
    ['none last week only', [[7, 1]], false],
    [
      'a little today, none a week ago',
      [
        [0, 2],
        [7, 1],
      ],
      false,
    ],
    [
      'none today, a little a week ago',
      [
        [0, 1],
        [7, 2],
      ],
      false,
    ],
    [
      'better once in a second look of the week',
      [
        [0, 1],
        [3, 2],
        [7, 1],
      ],
      false,
    ],
    [
      'lowest for three weeks',
      [
        [0, 1],
        [7, 1],
        [14, 1],
      ],
      true,
    ],
    [
      'none in looks that are still to come',
      [
        [-1, 1],
        [7, 1],
      ],
      false,
    ],
  ] as const)('is %s: %j', (_, hopes, expected) => {
    expect(isSaid(looks(...hopes))).toBe(expected);
  });

  it('is said to everybody alike', () => {
    for (const lens of ['hurt', 'repairing', 'both'] as const)
      expect(isSaid(looks([0, 1], [7, 1]), lens)).toBe(true);
  });

  it('is not read from the hope of single days', () => {
    expect(cues(answersTo('hope', Array(14).fill(1)))).not.toContain('little-hope');
  });
});

describe('hiding something', () => {
  const hid = (values: readonly (number | null)[], lens: Lens = 'repairing') =>
    cues(answersTo('open', values), lens).includes('hid-something');

  it('is named the second time in seven days, on that day', () => {
    expect(hid([1, null, null, null, null, null, 1])).toBe(true);
    expect(hid([1, null, null, null, null, null, null, 1])).toBe(false);
    expect(hid([1])).toBe(false);
    expect(hid([1, 1, 4])).toBe(false);
    expect(hid([1, 1], 'hurt')).toBe(false);
  });
});

describe('guilt that drags', () => {
  it('needs three worst moods and a dragging answer within a fortnight', () => {
    const worst = answersTo('mood', [1, 1, 1]);
    expect(cues([...worst, ...answersTo('guilt', [2])], 'repairing')).toContain('heavy-guilt');
    expect(cues([...worst, ...answersTo('guilt', [3])], 'repairing')).not.toContain('heavy-guilt');
    expect(cues([...worst, ...answersTo('guilt', [1], addDays(today, -14))], 'repairing')).not.toContain(
      'heavy-guilt',
    );
    expect(cues([...answersTo('mood', [1, 2, 1]), ...answersTo('guilt', [1])], 'repairing')).not.toContain(
      'heavy-guilt',
    );
    expect(cues([...worst, ...answersTo('guilt', [1])], 'hurt')).not.toContain('heavy-guilt');
  });
});

describe('coming back', () => {
  it.each([
    [7, true],
    [6, false],
  ])('after %i days is greeted: %s', (days, expected) => {
    const found = cues([], 'both', { lastAnsweredBefore: addDays(today, -days) });
    expect(found.includes('welcome-back')).toBe(expected);
  });

  it('is not said to someone who was never here before', () => {
    expect(cues([], 'both', { lastAnsweredBefore: null })).toEqual([]);
  });
});

it('an answer taken back calls for nothing', () => {
  const taken = answersTo('safe', [1]).map((answer) => ({ ...answer, removed: true as const }));
  expect(cues(taken, 'hurt')).toEqual([]);
});

describe('what was put away', () => {
  const hardDay = [...answersTo('mood', [1, 1, 1]), ...answersTo('safe', [1])];
  const putAway = (...away: readonly SupportCue[]) => ({
    shown: away.map((card) => ({ ...aShown(today, ''), ...putAwayOn(card, today) })),
  });

  it('lets what comes after it be said, and nothing else', () => {
    expect(cues(hardDay, 'both')).toEqual(['fear-or-heartache', 'hard-stretch']);
    expect(cues(hardDay, 'both', putAway('fear-or-heartache'))).toEqual(['hard-stretch']);
    expect(cues(hardDay, 'both', putAway('fear-or-heartache', 'hard-stretch'))).toEqual([]);
  });
});
