import { describe, expect, it } from 'vitest';
import { english } from '../../content/en';
import {
  causes,
  type Encouragement,
  type Gesture,
  gestureKinds,
  lenses,
  type PromiseTemplate,
  type StageId,
  stageIds,
} from '../../content/schema';
import { type Eligibility, eligibleGestures, eligibleLines, eligibleTemplates } from '../../domain/eligible';

const { gestures, encouragements } = english;

function aGesture(id: string, change: Partial<Gesture> = {}): Gesture {
  return { id, text: id, lens: 'any', stages: 'all', energy: 1, minutes: 5, kind: 'self', ...change };
}

function aLine(id: string, change: Partial<Encouragement> = {}): Encouragement {
  return { id, text: id, lens: 'any', stages: 'all', mood: 'steady', ...change };
}

const anyone: Eligibility = { lens: 'both', stage: 'help', energy: 3, touch: true, hidden: new Set() };
const ids = (circles: readonly (readonly { readonly id: string }[])[]) =>
  circles.map((circle) => circle.map(({ id }) => id));
const offered = (items: readonly Gesture[], change: Partial<Eligibility>) =>
  ids(eligibleGestures(items, { ...anyone, ...change })).at(-1);

describe('the gestures someone could be offered', () => {
  const byLens = [
    aGesture('any'),
    aGesture('hurt', { lens: 'hurt' }),
    aGesture('mend', { lens: 'repairing' }),
  ];
  const byEnergy = [1, 2, 3].map((energy) => aGesture(`${energy}`, { energy: energy as Gesture['energy'] }));
  const byTouch = [aGesture('room'), aGesture('hand', { kind: 'touch', touch: true })];

  const byPartner = [
    aGesture('own'),
    aGesture('two', { kind: 'time', needsPartner: true }),
    aGesture('hand', { kind: 'touch', touch: true }),
    aGesture('hold', { kind: 'touch', touch: true, needsPartner: true }),
  ];
  const byCause = [
    aGesture('soft'),
    aGesture('bill', { avoidCauses: ['money', 'addiction'] }),
    aGesture('late', { avoidCauses: ['neglect'] }),
  ];

  it.each([
    ['someone hurt is offered nothing made for the other', byLens, { lens: 'hurt' }, ['any', 'hurt']],
    [
      'someone repairing is offered nothing made for the other',
      byLens,
      { lens: 'repairing' },
      ['any', 'mend'],
    ],
    ['someone who is both is offered all', byLens, { lens: 'both' }, ['any', 'hurt', 'mend']],
    ['with little strength only little is asked', byEnergy, { energy: 1 }, ['1']],
    ['with some strength, some', byEnergy, { energy: 2 }, ['1', '2']],
    ['with much strength, anything', byEnergy, { energy: 3 }, ['1', '2', '3']],
    ['nobody is offered touch who did not choose it', byTouch, { touch: false }, ['room']],
    ['someone who chose touch is offered it too', byTouch, { touch: true }, ['room', 'hand']],
    [
      'someone alone is offered nothing that needs two, also one who chose touch',
      byPartner,
      { isAlone: true },
      ['own'],
    ],
    ['someone together is offered all of it', byPartner, { isAlone: false }, ['own', 'two', 'hand', 'hold']],
    ['nothing comes that would sting', byCause, { causes: ['money', 'neglect'] }, ['soft']],
    ['what would sting others may come', byCause, { causes: ['infidelity'] }, ['soft', 'bill', 'late']],
    ['someone who named no cause is offered all', byCause, { causes: [] }, ['soft', 'bill', 'late']],
    ['what was put away does not come', byTouch, { hidden: new Set(['room']) }, ['hand']],
  ] as const)('%s', (_sentence, items, change, expected) => {
    expect(offered(items, change)).toEqual(expected);
  });

  it('come in circles: this stage, the stages beside it, all', () => {
    const only = (id: string, ...stages: StageId[]) => aGesture(id, { stages });
    const items = [
      aGesture('every'),
      only('here', 'help'),
      only('before', 'boundaries'),
      only('after', 'reconnect', 'strengthen'),
      only('far', 'understand'),
    ];
    expect(ids(eligibleGestures(items, anyone))).toEqual([
      ['every', 'here'],
      ['every', 'here', 'before', 'after'],
      ['every', 'here', 'before', 'after', 'far'],
    ]);
  });

  const cells = lenses.flatMap((lens) =>
    stageIds.flatMap((stage) =>
      ([1, 2, 3] as const).flatMap((energy) =>
        [true, false].map((touch) => ({
          lens,
          stage,
          energy,
          touch,
          hidden: new Set([gestures[0]?.id ?? '']),
        })),
      ),
    ),
  );

  it('are those of the stages tended as well, from the first circle on', () => {
    const items = [aGesture('focus', { stages: ['help'] }), aGesture('tended', { stages: ['understand'] })];
    const first = (tended: readonly StageId[]) => ids(eligibleGestures(items, { ...anyone, tended }))[0];
    expect(first([])).toEqual(['focus']);
    expect(first(['understand'])).toEqual(['focus', 'tended']);
  });

  it('never leave the lens, the strength, the choice about touch or what was put away, in any circle', () => {
    for (const cell of cells) {
      const wrong = eligibleGestures(gestures, cell)
        .flat()
        .filter(
          ({ id, lens, energy, touch }) =>
            (cell.lens !== 'both' && lens !== 'any' && lens !== cell.lens) ||
            energy > cell.energy ||
            (touch && !cell.touch) ||
            cell.hidden.has(id),
        );
      expect(wrong).toEqual([]);
    }
  });

  it('on hard days are only rest, room and care for oneself, at the least strength, in any circle', () => {
    const items = gestureKinds.flatMap((kind) =>
      ([1, 2, 3] as const).map((energy) => aGesture(`${kind} ${energy}`, { kind, energy })),
    );
    for (const energy of [1, 2, 3] as const) {
      const circles = ids(eligibleGestures(items, { ...anyone, energy, isGentle: true }));
      expect(circles).toEqual([0, 1, 2].map(() => ['room 1', 'self 1']));
    }
  });

  it('on hard days and alone, after anything that happened, are never none', () => {
    for (const lens of lenses)
      for (const stage of stageIds)
        for (const cause of causes) {
          const hard = { isGentle: true, isAlone: true, causes: [cause], touch: false };
          const [here = []] = eligibleGestures(gestures, { ...anyone, ...hard, lens, stage });
          expect(here.length, `${lens} ${stage} ${cause}`).toBeGreaterThan(0);
        }
  });

  it('never need a partner, ask for touch or sting, whatever else was chosen, in any circle', () => {
    for (const cell of cells) {
      const circles = eligibleGestures(gestures, { ...cell, isAlone: true, causes });
      const wrong = circles.flat().filter((one) => one.needsPartner || one.touch || one.avoidCauses?.length);
      expect(wrong).toEqual([]);
    }
    const told = gestures.filter((one) => one.needsPartner || one.touch || one.avoidCauses?.length);
    expect(told.length, 'gestures this could catch').toBeGreaterThan(2);
  });

  it('only ever grow from circle to circle', () => {
    for (const cell of cells) {
      const [here = [], near = [], all = []] = eligibleGestures(gestures, cell);
      const [isNear, isAnywhere] = [new Set(near), new Set(all)];
      expect(here.every((gesture) => isNear.has(gesture))).toBe(true);
      expect(near.every((gesture) => isAnywhere.has(gesture))).toBe(true);
    }
  });
});

describe('the lines someone could be shown', () => {
  const lines = [aLine('steady'), aLine('rest', { mood: 'rest' }), aLine('theirs', { lens: 'repairing' })];

  it('by day put nothing to bed', () => {
    expect(ids(eligibleLines(lines, { lens: 'hurt', stage: 'help', hours: 'day' }))[0]).toEqual(['steady']);
  });

  it('late in the evening are only those that let one rest', () => {
    expect(ids(eligibleLines(lines, { lens: 'hurt', stage: 'help', hours: 'late' }))).toEqual([
      ['rest'],
      ['rest'],
      ['rest'],
    ]);
  });

  it('never leave the lens or the evening, in any circle', () => {
    for (const lens of lenses)
      for (const stage of stageIds)
        for (const line of eligibleLines(encouragements, { lens, stage, hours: 'late' }).flat()) {
          expect(line.mood).not.toBe('steady');
          if (lens !== 'both') expect(['any', lens]).toContain(line.lens);
        }
  });
});

describe('templates of promises', () => {
  const aTemplate = (id: string, change: Partial<PromiseTemplate>): PromiseTemplate => ({
    ...{ id, text: id, cadence: { kind: 'daily' }, lens: 'any', causes: 'all' },
    ...change,
  });
  const templates = [
    aTemplate('anything', {}),
    aTemplate('money', { causes: ['money'] }),
    aTemplate('hurt', { lens: 'hurt', causes: ['neglect', 'money'] }),
    aTemplate('repairing', { lens: 'repairing', causes: ['neglect'] }),
    aTemplate('two', { causes: ['neglect'], needsPartner: true }),
  ];
  const idsFor = (change: object) =>
    eligibleTemplates(templates, { lens: 'hurt', causes: [], isAlone: false, ...change }).map(({ id }) => id);

  it('begin with what it was about, then come those for anything, then all others', () => {
    expect(idsFor({ causes: ['neglect'] })).toEqual(['hurt', 'two', 'anything', 'money']);
    expect(idsFor({ causes: ['money'] })).toEqual(['money', 'hurt', 'anything', 'two']);
    expect(idsFor({})).toEqual(['anything', 'money', 'hurt', 'two']);
  });

  it('are those of the lens, or of both for both', () => {
    expect(idsFor({ lens: 'repairing' })).toEqual(['anything', 'money', 'repairing', 'two']);
    expect(idsFor({ lens: 'both' })).toHaveLength(5);
  });

  it('need no partner for someone on their own', () => {
    expect(idsFor({ lens: 'both', isAlone: true })).toEqual(['anything', 'money', 'hurt', 'repairing']);
  });
});
