import { describe, expect, it } from 'vitest';
import { lenses, type ScaleQuestionId, scaleQuestionIds } from '../../content/schema';
import { declinableQuestions, isAnswered, isAskedOfAll, rowsFor } from '../../domain/checkIn';
import { addDays } from '../../domain/day';
import { monday } from '../support/factories';

const anyYear = Array.from({ length: 366 }, (_, index) => addDays(monday, index));
const fact = { id: 'one', changedAt: 0 };
const takenBack = { ...fact, removed: true as const };

describe('the questions of a day', () => {
  it.each([
    ['hurt', ['mood', 'safe', 'closeness'], ['mood', 'safe', 'closeness']],
    ['repairing', ['mood', 'open', 'closeness'], ['mood', 'open', 'closeness']],
    ['both', ['mood', 'safe', 'closeness'], ['mood', 'open', 'closeness']],
  ] as const)(
    'someone reading as %s is asked about mood, the heart of it, and nearness',
    (lens, one, other) => {
      const core = anyYear.slice(0, 2).map((day) => rowsFor(lens, day).core);
      expect(core).toContainEqual(one);
      expect(core).toContainEqual(other);
    },
  );

  it.each([
    ['hurt', ['energy', 'heard', 'pace', 'hope', 'good-moment']],
    ['repairing', ['energy', 'listened', 'guilt', 'hope', 'small-act']],
    ['both', ['energy', 'heard', 'listened', 'hope', 'pace', 'good-moment', 'small-act']],
  ] as const)(
    'someone reading as %s meets each changing question within any two weeks',
    (lens, questions) => {
      for (const start of anyYear) {
        const asked = Array.from({ length: 14 }, (_, index) => rowsFor(lens, addDays(start, index)).rotating);
        expect([...new Set<ScaleQuestionId>(asked)].toSorted()).toEqual([...questions].toSorted());
      }
    },
  );

  it.each(lenses)('strength is asked at least every other day of someone reading as %s', (lens) => {
    for (const day of anyYear) {
      const asked = [day, addDays(day, 1)].map((one) => rowsFor(lens, one).rotating);
      expect(asked).toContain('energy');
    }
  });

  it.each(lenses)('nothing is asked twice in one day of someone reading as %s', (lens) => {
    for (const day of anyYear) {
      const { core, rotating } = rowsFor(lens, day);
      expect(new Set([...core, rotating]).size).toBe(4);
    }
  });

  describe.each(lenses)('of someone alone, reading as %s,', (lens) => {
    const alone = anyYear.map((day) => rowsFor(lens, day, true));

    it('never ask for nearness or for the pace of two', () => {
      const asked = new Set(alone.flatMap(({ core, rotating }) => [...core, rotating]));
      expect(asked).not.toContain('closeness');
      expect(asked).not.toContain('pace');
    });

    it('are the same core without nearness, and strength as often', () => {
      for (const [index, day] of anyYear.entries()) {
        const together = rowsFor(lens, day);
        expect(alone[index]?.core).toEqual(together.core.filter((id) => id !== 'closeness'));
        expect(alone[index]?.rotating === 'energy').toBe(together.rotating === 'energy');
      }
    });

    it('still meet each other changing question within any two weeks', () => {
      const changing = (rows: typeof alone) => new Set(rows.map(({ rotating }) => rotating));
      const all = changing(anyYear.map((day) => rowsFor(lens, day)));
      for (let start = 0; start + 14 <= alone.length; start++)
        expect(changing(alone.slice(start, start + 14))).toEqual(
          new Set([...all].filter((id) => id !== 'pace')),
        );
    });

    it('ask nothing twice in one day', () => {
      for (const { core, rotating } of alone) expect(new Set([...core, rotating]).size).toBe(3);
    });
  });

  it('let one keep silent about how safe the heart feels', () => {
    expect(declinableQuestions).toEqual(['safe']);
  });
});

describe('a day is answered', () => {
  it.each([
    ['not while nothing was said', [[], [], []], false],
    ['by one tap', [[fact], [], []], true],
    ['by one word about a promise', [[], [fact], []], true],
    ['by one line worth remembering', [[], [], [fact]], true],
    ['not by an answer that was taken back', [[takenBack], [takenBack], [takenBack]], false],
    ['when one of several answers stands', [[takenBack, fact], [takenBack], []], true],
  ])('%s', (_sentence, [answers, outcomes, notes], expected) => {
    expect(isAnswered(answers ?? [], outcomes, notes)).toBe(expected);
  });

  it('also when only the taps are known', () => {
    expect([isAnswered([fact]), isAnswered([])]).toEqual([true, false]);
  });
});

it('a question is asked of all exactly when every lens meets it', () => {
  const asked = lenses.map(
    (lens) => new Set(anyYear.flatMap((day) => [...rowsFor(lens, day).core, rowsFor(lens, day).rotating])),
  );
  for (const id of scaleQuestionIds) expect(isAskedOfAll(id), id).toBe(asked.every((ids) => ids.has(id)));
});
