import { describe, expect, it } from 'vitest';
import { english } from '../../content/en';
import { emergencyNumbers, helplines } from '../../content/en/helplines';
import { causes, type Lens, lenses, stageIds } from '../../content/schema';
import { eligibleGestures, eligibleLines, eligibleTemplates, suits } from '../../domain/eligible';
import { saidTo } from '../../domain/profile';
import { isNode, readSources, type SyntaxNode, syntaxOf } from '../repository/support/sources';

const {
  gestures,
  encouragements,
  prompts,
  promiseTemplates,
  activities,
  evidenceCards,
  groundings,
  setbackMessages,
  sources,
  stageTexts,
  patience,
  patienceAlone,
  patienceLines,
  perspectives,
} = english;
const packs = causes.map((id) => ({ id, ...english.causes[id] }));
const cells = lenses.flatMap((lens) => stageIds.map((stage) => ({ lens, stage })));

/** Someone of that lens with a partner who takes part, to whom touch is shown too. */
const joint = (lens: Lens) => ({ lens, isAlone: false, touch: true });
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const lengthOf = (text: string) => [...text].length;
const isFilled = (text: string) => /\p{Letter}{2}/u.test(text);

describe('gestures', () => {
  it('are 260 or more, and 110 of them need little strength and no touch', () => {
    expect(gestures.length).toBeGreaterThanOrEqual(260);
    const gentle = gestures.filter(({ energy, touch }) => energy === 1 && !touch);
    expect(gentle.length).toBeGreaterThanOrEqual(110);
  });

  it.each(cells)('are 45 or more for a tired person reading as $lens in $stage', ({ lens, stage }) => {
    const cell = { lens, stage, energy: 1, touch: false, hidden: new Set<string>() } as const;
    const [here = []] = eligibleGestures(gestures, cell);
    expect(here.length).toBeGreaterThanOrEqual(45);
  });
});

describe('lines of encouragement', () => {
  it('are 200 or more', () => {
    expect(encouragements.length).toBeGreaterThanOrEqual(200);
  });

  it.each(cells)('are 60 or more by day for someone reading as $lens in $stage', ({ lens, stage }) => {
    const [here = []] = eligibleLines(encouragements, { lens, stage, hours: 'day' });
    expect(here.length).toBeGreaterThanOrEqual(60);
  });
});

describe('questions to think about', () => {
  it('are 160 or more', () => {
    expect(prompts.length).toBeGreaterThanOrEqual(160);
  });

  it.each(cells)('are 45 or more for someone reading as $lens in $stage', ({ lens, stage }) => {
    const here = prompts.filter(
      (prompt) => suits(prompt, joint(lens)) && (prompt.stages === 'all' || prompt.stages.includes(stage)),
    );
    expect(here.length).toBeGreaterThanOrEqual(45);
  });
});

describe('the nine stages', () => {
  it.each(cells)('say what $stage is to someone reading as $lens, with four signs', ({ lens, stage }) => {
    const { what, why, signs } = stageTexts[stage].readings[lens];
    expect([what, why].every(isFilled)).toBe(true);
    expect(signs).toHaveLength(4);
  });

  it.each(cells)('offer someone reading as $lens in $stage six practices or more', ({ lens, stage }) => {
    const here = stageTexts[stage].practices.filter((practice) => suits(practice, joint(lens)));
    expect(here.length).toBeGreaterThanOrEqual(6);
  });
});

describe('someone on their own', () => {
  const alone = (lens: Lens) => ({ lens, isAlone: true, touch: true });

  /** What the path says to one person of a lens about a stage. What research found about couples stays as it is. */
  function readAlone(lens: Lens, stage: (typeof stageIds)[number]) {
    const { readings, alone: readingsAlone, practices } = stageTexts[stage];
    const reading = saidTo(alone(lens), readings, readingsAlone);
    const here = ({ stages }: { readonly stages: 'all' | readonly string[] }) =>
      stages === 'all' || stages.includes(stage);
    return {
      signs: reading.signs,
      practices: practices.filter((practice) => suits(practice, alone(lens))),
      said: [
        english.stages[stage].nameAlone ?? english.stages[stage].name,
        english.stages[stage].aboutAlone,
        reading.what,
        reading.why,
        ...reading.signs.map(({ text }) => text),
        ...practices.filter((practice) => suits(practice, alone(lens))).map(({ text }) => text),
        ...prompts.filter((one) => here(one) && suits(one, alone(lens))).map(({ text }) => text),
      ],
    };
  }

  const forTwo =
    /\b(?:we|us|ours?|ourselves|yourselves|together|partners?|couples?|each other|one another|you two|one of (?:you|us)|(?:two|both|each|either|neither) of (?:you|us|them)|you both|time for two)\b|\bthe other(?:[’.,;:?]| (?:can|has|is|may|must|need|no longer|to|will)\b)/i;
  const jointIn = (texts: readonly string[]) => texts.filter((text) => forTwo.test(text));

  it.each(cells)('reads as $lens in $stage nothing that speaks to two', ({ lens, stage }) => {
    expect(jointIn(readAlone(lens, stage).said)).toEqual([]);
  });

  it('finds at every stage a name that one person can stand under', () => {
    const needsTwo = /\brelationships?\b|\bconnection\b|\boffer\b/i;
    const names = Object.values(english.stages).map(({ name, nameAlone }) => nameAlone ?? name);
    expect(names.filter((name) => needsTwo.test(name))).toEqual([]);
    const unneeded = Object.values(english.stages).filter((stage) => stage.nameAlone === stage.name);
    expect(unneeded).toEqual([]);
  });

  it.each(cells)('has as $lens in $stage four signs and six practices or more', ({ lens, stage }) => {
    const { signs, practices } = readAlone(lens, stage);
    expect(signs).toHaveLength(4);
    expect(new Set(signs.map(({ id }) => id)).size).toBe(4);
    expect(practices.length).toBeGreaterThanOrEqual(6);
  });

  it.each(cells)('has as $lens in $stage thirty questions or more', ({ lens, stage }) => {
    const { said, practices } = readAlone(lens, stage);
    expect(said.length - practices.length - 8).toBeGreaterThanOrEqual(30);
  });

  it.each(cells)('has as $lens in $stage enough to do and to read on a tired day', ({ lens, stage }) => {
    const one = { lens, stage, isAlone: true } as const;
    const [todo = []] = eligibleGestures(gestures, { ...one, energy: 1, touch: false, hidden: new Set() });
    const [lines = []] = eligibleLines(encouragements, { ...one, hours: 'day' });
    expect(todo.length).toBeGreaterThanOrEqual(45);
    expect(lines.length).toBeGreaterThanOrEqual(60);
  });

  it.each(lenses)('reads as %s of a patience for one', (lens) => {
    const cards = [lens, 'both' as const].map((one) => saidTo(alone(one), patience, patienceAlone));
    const messages = setbackMessages.filter((one) => suits(one, alone(lens)));
    const said = [...cards.flatMap(({ title, text }) => [title, text]), ...patienceLines];
    expect(jointIn([...said, ...messages.map(({ text }) => text)])).toEqual([]);
  });

  it('keeps an answer to a sign only where the sign says the same', () => {
    const all = stageIds.flatMap((stage) => {
      const { readings, alone: readingsAlone } = stageTexts[stage];
      return [...Object.values(readings), ...Object.values(readingsAlone)].flatMap(({ signs }) => signs);
    });
    const texts = Map.groupBy(all, ({ id }) => id);
    const unlike = [...texts].filter(([, same]) => new Set(same.map(({ text }) => text)).size > 1);
    expect(unlike.map(([id]) => id)).toEqual([]);
  });

  it('would be found reading what is for two', () => {
    const { both } = stageTexts.reconnect.readings;
    const two = [english.stages.boundaries.about, both.what, stageTexts.help.readings.both.what];
    const said = [...two, patience.both.text, ...both.signs.map(({ text }) => text)];
    expect(jointIn(said)).toEqual(said);
    expect(jointIn(['It is for the other to say', 'Look from the other side'])).toHaveLength(1);
  });
});

describe('the other parts of the path', () => {
  it.each([
    ['activities', activities, 60],
    ['evidence cards', evidenceCards, 40],
    ['ways to calm down', groundings, 12],
    ['words for a day that went wrong', setbackMessages, 30],
  ] as const)('have enough %s', (_what, list, least) => {
    expect(list.length).toBeGreaterThanOrEqual(least);
  });

  it.each(lenses)('have patience and perspectives for someone reading as %s', (lens) => {
    expect([patience[lens].title, patience[lens].text].every(isFilled)).toBe(true);
    expect(perspectives[lens].length).toBeGreaterThanOrEqual(4);
    expect(perspectives[lens].flatMap(({ title, text }) => [title, text]).every(isFilled)).toBe(true);
    expect(patienceLines.length).toBeGreaterThan(0);
  });

  it.each(packs)('have two or more promises to start from for each lens in $id', ({ id }) => {
    const own = promiseTemplates.filter((one) => one.causes !== 'all' && one.causes.includes(id));
    for (const lens of ['any', 'hurt', 'repairing'] as const) {
      const there = own.filter((template) => template.lens === lens);
      expect(there.length, `${id} for ${lens}`).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(packs)('have promises in $id that someone on their own can make', ({ id }) => {
    for (const lens of lenses) {
      const eligible = eligibleTemplates(promiseTemplates, { lens, causes: [id], isAlone: true });
      const own = eligible.filter((one) => one.causes !== 'all' && one.causes.includes(id));
      expect(own.length, `${id} for ${lens}`).toBeGreaterThanOrEqual(2);
      expect(eligible.slice(0, own.length), 'they stand first').toEqual(own);
    }
  });

  it('have promises of every rhythm', () => {
    const kinds = new Set(promiseTemplates.map(({ cadence }) => cadence.kind));
    expect([...kinds].sort()).toEqual([
      'daily',
      'every-weeks',
      'monthly',
      'times-a-week',
      'weekdays',
      'when-it-happens',
    ]);
  });
});

describe('evidence', () => {
  const known = new Set(sources.map(({ id }) => id));

  it.each(evidenceCards)('in $id names its sources and what is not known', (card) => {
    expect(isFilled(card.finding)).toBe(true);
    expect(isFilled(card.unknown)).toBe(true);
    expect(card.sources.length).toBeGreaterThan(0);
    expect(card.sources.filter((id) => !known.has(id))).toEqual([]);
  });

  it('needs every source that is listed', () => {
    const used = new Set(evidenceCards.flatMap((card) => card.sources));
    expect([...known].filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('sources', () => {
  it('name their authors and a year', () => {
    const vague = sources.filter(
      ({ citation }) => !/^\p{Lu}[^(]+ \(\d{4}(?:, online \d{4})?\)\. /u.test(citation),
    );
    expect(vague.map(({ id }) => id)).toEqual([]);
  });
});

describe('notes for whoever translates', () => {
  const stages = stageIds.map((id) => ({ id, ...english.stages[id] }));
  const noted = [...gestures, ...encouragements, ...prompts, ...setbackMessages, ...stages].flatMap((one) =>
    one.note === undefined ? [] : [{ id: one.id, note: one.note }],
  );

  it('stand at every stage, whose quiet name is a picture, and where else a meaning could slip', () => {
    expect(stages.filter(({ note }) => !note).map(({ id }) => id)).toEqual([]);
    expect(noted.length).toBeGreaterThanOrEqual(40);
  });

  it('are filled and short', () => {
    const wrong = noted.filter(({ note }) => !isFilled(note) || lengthOf(note) > 120);
    expect(wrong.map(({ id, note }) => `${id}: ${lengthOf(note)}`)).toEqual([]);
  });
});

describe('ids and lengths', () => {
  it('no two things have one id', () => {
    const texts = stageIds.map((stage) => stageTexts[stage]);
    /** A sign may stand in several readings of its stage. */
    const signsOf = ({ readings, alone }: (typeof texts)[number]) => [
      ...new Set([...Object.values(readings), ...Object.values(alone)].flatMap(({ signs }) => signs)),
    ];
    const all: readonly { readonly id: string }[] = [
      ...gestures,
      ...encouragements,
      ...promiseTemplates,
      ...prompts,
      ...activities,
      ...evidenceCards,
      ...groundings,
      ...setbackMessages,
      ...sources,
      ...english.directories,
      ...texts.flatMap(({ practices }) => practices),
      ...texts.flatMap(signsOf),
      ...packs.flatMap(({ cards }) => cards),
      ...lenses.flatMap((lens) => [patience[lens], ...perspectives[lens]]),
      ...Object.values(patienceAlone),
    ];
    const ids = all.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('gestures, lines and questions have at most 140 characters', () => {
    const long = [...gestures, ...encouragements, ...prompts].filter(({ text }) => lengthOf(text) > 140);
    expect(long.map(({ id, text }) => `${id}: ${lengthOf(text)}`)).toEqual([]);
  });
});

describe('every string in the English content', () => {
  const stringIn = ({ type, value }: SyntaxNode): unknown =>
    type === 'TemplateElement' ? (value as { readonly cooked: unknown }).cooked : type === 'Literal' && value;
  const strings = [...readSources(['content/en'], ['.ts'])].flatMap(([where, text]) =>
    syntaxOf(where, text)
      .map(stringIn)
      .filter((said) => typeof said === 'string')
      .map((said) => ({ where, said })),
  );
  const found = (pattern: RegExp) =>
    strings.filter(({ said }) => pattern.test(said)).map(({ where, said }) => `${where}: ${said}`);

  it('is looked at, also the parts of sentences with a gap', () => {
    const all = new Set(strings.map(({ said }) => said));
    expect(all).toContain(gestures[0]?.text);
    expect(all).toContain('Open: ');
  });

  it('keeps its voice down', () => {
    expect(found(/!/)).toEqual([]);
  });

  it('gives nobody a label', () => {
    expect(found(/victim|cheater|offender|\bperps?\b|perpetrat|narcissis/i)).toEqual([]);
  });
});

describe('helplines', () => {
  const isFrom = (node: SyntaxNode) =>
    isNode(node.source) && /(?:^|\/)helplines(?:\.ts)?$/.test(String(node.source.value));

  it('reach the screens only as directories', () => {
    const folders = ['components', 'hooks', 'entrypoints', 'domain', 'storage', 'content'];
    const taken = [...readSources(folders, ['.ts', '.tsx'])].flatMap(([path, text]) =>
      syntaxOf(path, text)
        .filter(isFrom)
        .map(({ start, end }) => `${path}: ${text.slice(start, Number(end))}`),
    );
    expect(taken).toEqual(["content/en/index.ts: import { directories } from './helplines';"]);
  });

  it('are shown only where somebody has verified them', () => {
    const showing = [...readSources(['components', 'hooks', 'entrypoints'], ['.ts', '.tsx'])].filter(
      ([, text]) => /\bdirectories\b/.test(text),
    );
    expect(showing.map(([path]) => path)).toContain('components/home/SupportPage.tsx');
    for (const [path, text] of showing)
      expect(text, path).toMatch(/\bdirectories\s*\.filter\(\(\{ verified \}\) => verified\)/);
    expect(english.directories.some(({ verified }) => verified)).toBe(true);
  });

  it('say when they were checked, if they were', () => {
    const rows = [...helplines, ...emergencyNumbers];
    const undated = rows.filter(
      ({ verified, checkedOn }) => verified && !/^\d{4}-\d{2}-\d{2}$/.test(checkedOn),
    );
    expect(undated).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('reading', () => {
  /** What a person reads: every text but ids, notes for translators and citations; sentences with gaps aside. */
  function readIn(words: unknown): string[] {
    if (typeof words === 'string') return [words];
    if (words === null || typeof words !== 'object') return [];
    const unread = [
      'id',
      'note',
      'citation',
      'sources',
      'stages',
      'causes',
      'lens',
      'kind',
      'mood',
      'url',
      'source',
    ];
    return Object.entries(words).flatMap(([key, below]) =>
      unread.includes(key) && isMark(below) ? [] : readIn(below),
    );
  }

  /** `stages` is a list of ids in a gesture, and the words of the nine stages in an edition. */
  const isMark = (value: unknown) => typeof value === 'string' || Array.isArray(value);

  const wordsIn = (text: string) => text.match(/[\p{Letter}\d]+(?:[’'-][\p{Letter}\d]+)*/gu) ?? [];

  /** Roughly: groups of vowels, without the silent ends of `time`, `names` and `called`. */
  function syllablesIn(word: string): number {
    const spoken = word
      .toLowerCase()
      .replace(/(?<=[^aeioutd])ed$|(?<=[^aeiouszxcgh])es$|(?<=[^aeioul])e$|(?<=[aeiou]l)e$/, '');
    return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
  }

  /** Flesch–Kincaid: the school year in which a text can be read. */
  function gradeOf(sentences: readonly string[]): number {
    const words = sentences.flatMap(wordsIn);
    const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
    return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  }

  const sentences = readIn(english)
    .flatMap((text) => text.split(/(?<=[.?…][’”]?)\s+/))
    .filter((sentence) => wordsIn(sentence).length > 2);

  it.each([
    ['cat', 1],
    ['time', 1],
    ['called', 1],
    ['names', 1],
    ['whole', 1],
    ['little', 2],
    ['needed', 2],
    ['table', 2],
    ['promise', 2],
    ['promises', 3],
    ['tomorrow', 3],
    ['responsibility', 6],
  ])('counts the syllables of %s', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('is easy in a hard time: a median grade of seven or below', () => {
    const grades = sentences.map((sentence) => gradeOf([sentence])).sort((a, b) => a - b);
    const at = (share: number) => grades[Math.floor(share * (grades.length - 1))] ?? Number.NaN;
    const [median, high] = [at(0.5), at(0.9)].map((grade) => grade.toFixed(1));
    const whole = gradeOf(sentences).toFixed(1);
    console.info(
      `Flesch–Kincaid over ${grades.length} sentences: median ${median}, nine in ten up to ${high}, all as one text ${whole}.`,
    );
    expect(sentences.length).toBeGreaterThan(1000);
    expect(at(0.5)).toBeLessThanOrEqual(7);
  });
});
