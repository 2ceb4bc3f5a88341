import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionFor } from '../../content';
import { english } from '../../content/en';
import {
  causes,
  gestureKinds,
  lenses,
  scaleQuestionIds,
  stageIds,
  type TemplateCadence,
} from '../../content/schema';
import { toDay } from '../../domain/day';
import { eligibleGestures, eligibleLines } from '../../domain/eligible';
import { hintsOf, type PledgeDraft, problemsOf } from '../../domain/pledgeDraft';
import { longestTitle } from '../../domain/reminder';
import { giveaway } from '../support/forbidden';

const { gestures, encouragements, promiseTemplates, stages, scaleQuestions } = english;
const items = [...gestures, ...encouragements, ...promiseTemplates];

interface Said {
  readonly where: string;
  readonly text: string;
}

/** What a sentence with placeholders says for a number of them. */
function saidBy(sentence: (...values: never[]) => unknown): string[] {
  const say = sentence as (...values: unknown[]) => unknown;
  const list = ['one', 'two'];
  const seams = { gold: 1, part: 2, waiting: 5, slips: 1, kept: 61 };
  const cadence = { kind: 'times-a-week', times: 3 };
  const asked = [cadence, { text: 'one', when: 'two', cadence }];
  const single = [seams, ...asked].map((value) => [value]);
  return [[0, 0, 0], [1, 'a', 1], [7, 'b', 7], ...single, [list, list]].flatMap((values) => {
    try {
      return [String(say(...values))];
    } catch {
      return [];
    }
  });
}

/** All texts below a part of the words, with the path that leads to each. */
function textsIn(words: unknown, where: string): Said[] {
  if (typeof words === 'string') return [{ where, text: words }];
  if (typeof words === 'function') return saidBy(words as never).map((text) => ({ where, text }));
  if (words === null || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, below]) => textsIn(below, `${where}.${key}`));
}

const said = (list: readonly { readonly id: string; readonly text: string }[]): Said[] =>
  list.map(({ id, text }) => ({ where: id, text }));
const matching = (texts: readonly Said[], pattern: RegExp) =>
  texts.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`);

const pages = readdirSync('entrypoints').filter((name) => existsSync(`entrypoints/${name}/index.html`));
const titles: Said[] = pages.map((page) => {
  const html = readFileSync(`entrypoints/${page}/index.html`, 'utf8');
  return { where: `${page}/index.html`, text: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '' };
});
const messages: Said[] = readdirSync('public/_locales').flatMap((language) =>
  textsIn(
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')),
    `_locales/${language}`,
  ),
);

const everything = [
  ...textsIn(english, 'english').filter(({ where }) => !/\.(?:id|lens|kind|mood)$/.test(where)),
  ...titles,
  ...messages,
];

/** All but the names of books and journals, which are not ours to word. */
const ours = everything.filter(({ where }) => !/^english\.sources\.\d+\.citation$/.test(where));

/** What somebody else may see: over a shoulder, on a shared screen, in a notification. */
const seenByOthers: readonly Said[] = [
  ...said(gestures),
  ...said(encouragements),
  ...stageIds.map((id) => ({ where: `${id}.quietName`, text: stages[id].quietName })),
  ...english.exercises.map(({ id, quietName }) => ({ where: `${id}.quietName`, text: quietName })),
  ...textsIn(english.notifications, 'notifications'),
  ...textsIn(english.newTab, 'newTab'),
  ...textsIn(english.popup, 'popup'),
  ...textsIn(english.shared, 'shared'),
  ...messages,
  ...titles,
];

describe('words that anyone near the screen may read', () => {
  it('say nothing about what happened between two people', () => {
    expect(matching(seenByOthers, giveaway)).toEqual([]);
  });

  it('are all looked at, sentences with placeholders too', () => {
    expect(titles.map(({ text }) => text).filter(Boolean)).toHaveLength(3);
    expect(messages.length).toBeGreaterThanOrEqual(2);
    for (const part of ['notifications', 'newTab', 'popup', 'shared'] as const) {
      const looked = new Set(seenByOthers.map(({ where }) => where));
      for (const [key, value] of Object.entries(english[part]))
        if (typeof value !== 'object') expect(looked).toContain(`${part}.${key}`);
    }
  });

  it.each(['We lied about the debt', 'No more cheating', 'AN AFFAIR', 'liar'])(
    'would not say "%s"',
    (text) => {
      expect(text).toMatch(giveaway);
    },
  );

  it.each(['Believe it or not', 'Underline one earlier thing', 'Call a relief line'])(
    'may say "%s"',
    (text) => {
      expect(text).not.toMatch(giveaway);
    },
  );

  it('have a neutral title for every kind of reminder, which fits its field', () => {
    const all = Object.values(english.reminderKinds);
    const titles = all.flatMap(({ title, titleAlone, titleAhead }) => [title, titleAlone, titleAhead]);
    for (const title of titles.filter((one) => one !== undefined)) {
      expect(title).not.toMatch(giveaway);
      expect(title.length).toBeLessThanOrEqual(longestTitle);
    }
  });
});

describe('the voice', () => {
  it('is looked for in all words but the names of books and journals', () => {
    expect(everything.length - ours.length).toBe(english.sources.length);
    expect(english.sources.length).toBeGreaterThan(0);
  });

  it('never raises itself', () => {
    expect(matching(ours, /!/)).toEqual([]);
  });

  it('names nobody a victim, a cheater, an offender or innocent', () => {
    expect(matching(ours, /\b(?:victims?|cheaters?|offenders?|innocent|perps?|culprits?)\b/i)).toEqual([]);
  });

  it('assumes no marriage, no man, no woman', () => {
    const assumed =
      /\b(?:husbands?|wife|wives|marriage|spouses?|girlfriend|boyfriend|he|she|him|his|her|hers)\b/i;
    expect(matching(ours, assumed)).toEqual([]);
  });

  it('uses one kind of apostrophe and quotation mark, and no emoji', () => {
    expect(matching(everything, /\w'\w|"|\p{Extended_Pictographic}/u)).toEqual([]);
  });

  it('has no space too many and nothing empty', () => {
    const empty = new Set(['english.weekdayNames.0', 'english.shortWeekdayNames.0']);
    // The day of a check stays empty until a person has checked; a step may wait for what was not answered.
    const mayBeEmpty = /\.checkedOn$|\.when\.\d+\.is\.\d+$/;
    const texts = everything.filter(({ where }) => !empty.has(where) && !mayBeEmpty.test(where));
    expect(matching(texts, /^\s|\s$| {2}|^$/)).toEqual([]);
  });
});

describe('gestures, lines and templates', () => {
  it('have ids of their own', () => {
    const ids = items.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('are not said twice', () => {
    const texts = [...gestures, ...encouragements].map(({ text }) => text.toLowerCase());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('fit their card', () => {
    expect(matching(said([...gestures, ...encouragements]), /^.{141,}$/u)).toEqual([]);
  });

  it.each(promiseTemplates)('as the promise $id can be kept as they are written', (template) => {
    const { text, when, cadence, forWhom, size, smaller } = template;
    const draft: PledgeDraft = { text, when, cadence, forWhom, size };
    const today = toDay('2026-11-22');
    expect(problemsOf(draft, today)).toEqual({});
    expect(hintsOf(draft, 0, english.promises.absoluteWords), 'nothing to think over').toEqual([]);
    expect(when ?? 'When').toMatch(/^\p{Lu}.*[^.,;: ]$/u);
    expect(text).toMatch(/^I .*\.$/);
    if (smaller === undefined) return;
    expect(problemsOf({ ...draft, text: smaller }, today)).toEqual({});
    expect(smaller).not.toBe(text);
  });

  it('are enough to begin with', () => {
    expect(gestures.length).toBeGreaterThanOrEqual(40);
    expect(encouragements.length).toBeGreaterThanOrEqual(40);
    for (const kind of gestureKinds)
      expect(
        gestures.some((gesture) => gesture.kind === kind),
        kind,
      ).toBe(true);
  });

  it('know what they ask for', () => {
    for (const { id, energy, minutes, kind, touch, stages: fits, avoidCauses = [] } of gestures) {
      expect([1, 2, 3], id).toContain(energy);
      expect(minutes, id).toBeGreaterThan(0);
      expect(touch ?? false, `${id}: what is touch is marked as touch`).toBe(
        kind === 'touch' || touch === true,
      );
      expect(fits === 'all' || (fits.length > 0 && new Set(fits).size === fits.length), id).toBe(true);
      expect(causes, id).toEqual(expect.arrayContaining([...avoidCauses]));
    }
  });

  it.each(lenses)('as promises are at least five for someone reading as %s', (lens) => {
    const fitting = promiseTemplates.filter(
      (one) => one.lens === 'any' || lens === 'both' || one.lens === lens,
    );
    expect(fitting.length).toBeGreaterThanOrEqual(5);
  });
});

describe('a rhythm in words', () => {
  const { rhythm } = english.shared;

  it.each([
    [{ kind: 'daily' }, 'every day'],
    [{ kind: 'weekdays', days: [1, 2, 3, 4, 5, 6, 7] }, 'every day'],
    [{ kind: 'weekdays', days: [1, 2, 3, 4, 5] }, 'Monday to Friday'],
    [{ kind: 'weekdays', days: [3] }, 'every Wednesday'],
    [{ kind: 'weekdays', days: [1, 3, 5] }, 'on Monday, Wednesday and Friday'],
    [{ kind: 'weekdays', days: [1, 2, 4, 7] }, 'on Mon, Tue, Thu and Sun'],
    [{ kind: 'times-a-week', times: 1 }, 'once a week'],
    [{ kind: 'times-a-week', times: 2 }, 'twice a week'],
    [{ kind: 'times-a-week', times: 6 }, 'six times a week'],
    [{ kind: 'every-weeks', weeks: 1, day: 5 }, 'every Friday'],
    [{ kind: 'every-weeks', weeks: 2, day: 5 }, 'every second Friday'],
    [{ kind: 'every-weeks', weeks: 8, day: 7 }, 'every eighth Sunday'],
    [{ kind: 'monthly', date: 1 }, 'on the 1st of each month'],
    [{ kind: 'monthly', date: 2 }, 'on the 2nd of each month'],
    [{ kind: 'monthly', date: 13 }, 'on the 13th of each month'],
    [{ kind: 'monthly', date: 23 }, 'on the 23rd of each month'],
    [{ kind: 'monthly', date: 30 }, 'on the 30th of each month, or its last day'],
    [{ kind: 'monthly', date: 31 }, 'on the last day of each month'],
    [{ kind: 'when-it-happens' }, 'when it happens'],
  ] as const satisfies readonly (readonly [TemplateCadence, string])[])('%o', (cadence, words) => {
    expect(rhythm(cadence)).toBe(words);
  });

  it('stands in the sentence of a promise', () => {
    const { sentence } = english.promises;
    const walk = {
      text: 'I walk. ',
      when: 'After supper,',
      cadence: { kind: 'times-a-week', times: 3 },
    } as const;
    expect(sentence({ ...walk, until: '14 December' })).toBe(
      'After supper, I walk, three times a week, until 14 December.',
    );
    expect(sentence({ text: 'I walk' })).toBe('I walk.');
    const event = { when: 'If I am late', text: 'I call.', cadence: { kind: 'when-it-happens' } } as const;
    expect(sentence(event)).toBe('If I am late, I call.');
    expect(sentence({ ...event, when: undefined, from: '1 May' })).toBe(
      'I call, when it happens, from 1 May.',
    );
  });
});

describe('a smaller first step', () => {
  it.each([
    ['I read for an hour', 'I read for half an hour'],
    ['Half an hour of walking', 'Ten minutes of walking'],
    ['I give twenty minutes of my time.', 'I give ten minutes of my time.'],
    ['I listen for 30 minutes', 'I listen for 15 minutes'],
    ['I put my phone away and ask one question.', 'I put my phone away.'],
    ['I wash up, dry it and tidy up', 'I wash up.'],
  ])('of “%s” is “%s”', (text, smaller) => {
    expect(english.promises.smallerWords(text)).toBe(smaller);
  });

  it.each(['', 'I walk.', 'I read for 5 minutes', 'If it rains, I call.', 'Soup and bread'])(
    'of “%s” only the person can tell',
    (text) => {
      expect(english.promises.smallerWords(text)).toBeNull();
    },
  );
});

describe('a person with little strength who wants no touch', () => {
  const cells = lenses.flatMap((lens) => stageIds.map((stage) => ({ lens, stage })));

  it.each(cells)('reading as $lens in $stage has at least twelve gestures', ({ lens, stage }) => {
    const cell = { lens, stage, energy: 1, touch: false, hidden: new Set<string>() } as const;
    expect(eligibleGestures(gestures, cell)[0]?.length).toBeGreaterThanOrEqual(12);
  });

  it.each(cells)('reading as $lens in $stage has at least thirty lines', ({ lens, stage }) => {
    const [here = []] = eligibleLines(encouragements, { lens, stage, hours: 'day' });
    expect(here.length).toBeGreaterThanOrEqual(30);
  });

  it.each(cells)(
    'reading as $lens in $stage has a line to rest with late in the evening',
    ({ lens, stage }) => {
      const [here = []] = eligibleLines(encouragements, { lens, stage, hours: 'late' });
      expect(here.length).toBeGreaterThan(0);
    },
  );
});

describe('the nine stages', () => {
  it('each have a name, a quiet name and a sentence about them', () => {
    expect(Object.keys(stages)).toEqual([...stageIds]);
    for (const id of stageIds)
      for (const text of Object.values(stages[id])) expect(text.trim().length, id).toBeGreaterThan(3);
  });

  it('have names of their own, also the quiet ones', () => {
    const names = Object.values(stages).flatMap(({ name, quietName }) => [name, quietName]);
    expect(new Set(names).size).toBe(18);
  });
});

describe('the questions of the check-in', () => {
  it('each have two to five answers, all different', () => {
    expect(Object.keys(scaleQuestions).toSorted()).toEqual([...scaleQuestionIds].toSorted());
    for (const [id, { question, answers }] of Object.entries(scaleQuestions)) {
      expect(question, id).toMatch(/\?$/);
      expect(answers.length, id).toBeGreaterThanOrEqual(2);
      expect(answers.length, id).toBeLessThanOrEqual(5);
      expect(new Set(answers).size, id).toBe(answers.length);
    }
  });

  it('about strength has the three steps that choose a gesture', () => {
    expect(scaleQuestions.energy.answers).toHaveLength(3);
  });
});

describe('days in words', () => {
  it('name the days of the week from Monday, the first', () => {
    expect(english.weekdayNames.slice(1)).toEqual([
      ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    ]);
    expect(english.shortWeekdayNames).toHaveLength(8);
  });

  it('are the same wherever the computer stands', () => {
    expect(english.dates.date('2028-02-29')).toBe('29 February 2028');
    expect(english.dates.weekdayAndDate('2026-12-31')).toMatch(/^Thursday,? 31 December$/);
  });
});

describe('numbers in words', () => {
  it.each([
    ['one slip', english.shared.openSlips(1), 'one slip open'],
    ['more slips', english.shared.openSlips(2), '2 slips open'],
    ['one promise due', english.newTab.dueCount(1), '1 promise due today'],
    ['more promises due', english.newTab.dueCount(3), '3 promises due today'],
    ['today', english.newTab.inDays('Friday', '19:00', 0), 'today 19:00'],
    ['tomorrow', english.newTab.inDays('Friday', '19:00', 1), 'tomorrow 19:00'],
    ['later', english.newTab.inDays('Friday', '19:00', 4), 'Friday 19:00, in 4 days'],
    [
      'a bowl',
      english.shared.bowl.label({
        ...{ shape: 'A bowl', gold: 3, part: 1, waiting: 4 },
        ...{ slips: 1, cracks: 1, nodes: 2, kept: 61 },
      }),
      'A bowl with eight seams: 3 in gold, 1 partly gold, 4 waiting. One slip open. One new crack. 2 gold dots for practices done. 61 promises kept.',
    ],
    [
      'a bowl without slips',
      english.shared.bowl.label({
        ...{ shape: 'A cup', gold: 0, part: 1, waiting: 7 },
        ...{ slips: 0, cracks: 0, nodes: 0, kept: 1 },
      }),
      'A cup with eight seams: 0 in gold, 1 partly gold, 7 waiting. 1 promise kept.',
    ],
  ])('%s', (_what, text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('the language', () => {
  it.each(['en', 'en-GB', 'de-AT', '', 'x'])('for a browser that speaks "%s" is one we have', (language) => {
    expect(editionFor(language)).toBe(english);
  });
});
