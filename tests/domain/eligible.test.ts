import { describe, expect, it } from 'vitest';
import { english } from '../../content/en';
import { type Encouragement, type Gesture, lenses, type StageId, stageIds } from '../../content/schema';
import { type Eligibility, eligibleGestures, eligibleLines } from '../../domain/eligible';

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
    expect(ids(eligibleLines(lines, { lens: 'hurt', stage: 'help', isLate: false }))[0]).toEqual(['steady']);
  });

  it('late in the evening are only those that let one rest', () => {
    expect(ids(eligibleLines(lines, { lens: 'hurt', stage: 'help', isLate: true }))).toEqual([
      ['rest'],
      ['rest'],
      ['rest'],
    ]);
  });

  it('never leave the lens or the evening, in any circle', () => {
    for (const lens of lenses)
      for (const stage of stageIds)
        for (const line of eligibleLines(encouragements, { lens, stage, isLate: true }).flat()) {
          expect(line.mood).toBe('rest');
          if (lens !== 'both') expect(['any', lens]).toContain(line.lens);
        }
  });
});
