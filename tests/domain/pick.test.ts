import { describe, expect, it } from 'vitest';
import { english } from '../../content/en';
import { type Energy, type Gesture, type Lens, lenses, type StageId, stageIds } from '../../content/schema';
import { addDays, type Day, daysBetween } from '../../domain/day';
import { eligibleGestures, eligibleLines } from '../../domain/eligible';
import { horizonOf, type Pickable, pickForDay } from '../../domain/pick';
import { mostAnother, type Shown } from '../../domain/shown';
import { aShown, monday } from '../support/factories';

const { gestures, encouragements } = english;
const nobody: ReadonlySet<string> = new Set();

interface Life<Item extends Pickable> {
  readonly circles: readonly (readonly Item[])[];
  readonly days?: number;
  readonly from?: Day;
  readonly seed?: string;
  readonly favourites?: ReadonlySet<string>;
  /** Choices already stored; those days keep them. */
  readonly shown?: readonly Shown[];
  /** How many are looked at each day. */
  readonly aDay?: number;
}

/** Lives day by day as the pages do: a stored choice stays, a new one is stored. */
function live<Item extends Pickable>(life: Life<Item>): Shown[] {
  const { circles, days = 120, from = monday, seed = 'ours', favourites = nobody, aDay = 1 } = life;
  const log = [...(life.shown ?? [])];
  for (let index = 0; index < days; index++) {
    const day = addDays(from, index);
    for (let position = 0; position < aDay; position++) {
      if (log.some((one) => one.day === day && one.position === position)) continue;
      const item = pickForDay({ circles, shown: log, favourites, seed, day });
      if (!item) throw new Error(`Nothing on ${day}`);
      log.push(aShown(day, item.id, { position }));
    }
  }
  return log;
}

/** For each item that came more than once, the days between. */
function restsOf(log: readonly Shown[]): { readonly itemId: string; readonly days: number }[] {
  const last = new Map<string, Day>();
  return log.flatMap(({ itemId, day }) => {
    const before = last.get(itemId);
    last.set(itemId, day);
    return before ? [{ itemId, days: daysBetween(before, day) }] : [];
  });
}

const cells = lenses.flatMap((lens) =>
  stageIds.flatMap((stage) => ([1, 2, 3] as const).map((energy) => ({ lens, stage, energy }))),
);

const offered = (lens: Lens, stage: StageId, energy: Energy, hidden = nobody, from = gestures) =>
  eligibleGestures(from, { lens, stage, energy, touch: false, hidden });

const items = (count: number, kind?: string): Pickable[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${kind ?? 'item'} ${index}`, ...(kind && { kind }) }));

const ask = (circles: readonly (readonly Pickable[])[], shown: readonly Shown[] = [], day = monday) =>
  pickForDay({ circles, shown, favourites: nobody, seed: 'ours', day });

describe('the choice for a day', () => {
  it('is the same in every tab and however often it is asked', () => {
    const circles = offered('hurt', 'reconnect', 2);
    const shown = live({ circles, days: 30 });
    const day = addDays(monday, 30);
    const first = ask(circles, shown, day);
    expect(ask(circles, shown, day)).toBe(first);
    expect(ask(circles, shown.toReversed(), day)).toBe(first);
    expect(
      ask(
        circles.map((circle) => circle.toReversed()),
        shown,
        day,
      ),
    ).toBe(first);
  });

  it('differs between two people, so that a page does not tell who reads it', () => {
    const circles = offered('both', 'help', 3);
    const ours = live({ circles, days: 30 }).map(({ itemId }) => itemId);
    expect(live({ circles, days: 30, seed: 'theirs' }).map(({ itemId }) => itemId)).not.toEqual(ours);
  });

  it('is nothing only when nothing fits at all', () => {
    expect(ask([[], [], []])).toBeNull();
    expect(ask([])).toBeNull();
    expect(ask([[], [], items(1)])).toEqual({ id: 'item 0' });
  });

  it('is from this stage while anything there has rested long enough', () => {
    const here = items(5, 'here');
    const all = [...here, ...items(50, 'far')];
    for (const { itemId } of live({ circles: [here, all], days: 40 })) expect(itemId).toMatch(/^here/);
  });

  it('comes from farther stages once this one has run dry', () => {
    const here = items(2, 'here');
    const near = [...here, ...items(1, 'near')];
    const shown = here.map(({ id }, index) => aShown(addDays(monday, -index), id));
    expect(ask([here, near, near], shown)?.id).toBe('near 0');
  });

  it('is what was shown longest ago when everything was shown lately', () => {
    const all = items(5);
    const shown = all.map(({ id }, index) =>
      aShown(addDays(monday, -((index + 2) % 5)), id, { position: index }),
    );
    expect(ask([all, all, all], shown)?.id).toBe('item 2');
  });

  it('is another kind than on the last two days where there is one', () => {
    const circles = [[...items(8, 'words'), ...items(8, 'room'), ...items(8, 'self')]];
    const kinds = live({ circles, days: 100 }).map(({ itemId }) => itemId.split(' ')[0]);
    for (const [index, kind] of kinds.entries()) {
      if (index >= 2) expect([kinds[index - 1], kinds[index - 2]]).not.toContain(kind);
    }
  });

  it('repeats a kind rather than an item', () => {
    const all = items(10, 'words');
    expect(restsOf(live({ circles: [all], days: 60 })).every(({ days }) => days > 8)).toBe(true);
  });

  it('of one single item is that item every day', () => {
    expect(new Set(live({ circles: [items(1)], days: 5 }).map(({ itemId }) => itemId))).toEqual(
      new Set(['item 0']),
    );
  });

  it.each([
    [0, 0],
    [1, 0],
    [10, 8],
    [50, 40],
    [112, 89],
    [113, 90],
    [500, 90],
  ])('of %i is not repeated for %i days', (eligible, days) => {
    expect(horizonOf(eligible)).toBe(days);
  });
});

describe('a third of a year with the gestures we have', () => {
  it.each(cells)('for $lens in $stage with strength $energy repeats nothing too soon and varies', (cell) => {
    const circles = offered(cell.lens, cell.stage, cell.energy);
    const [here = []] = circles;
    const horizon = horizonOf(here.length);
    const log = live({ circles });
    const byId = new Map<string, Gesture>(here.map((gesture) => [gesture.id, gesture]));
    const lastSeen = new Map<string, number>();

    const wrong = log.flatMap(({ itemId, day }, index) => {
      const daysSince = (id: string) => index - (lastSeen.get(id) ?? Number.NEGATIVE_INFINITY);
      const gesture = byId.get(itemId);
      const recent = [1, 2].map((back) => byId.get(log[index - back]?.itemId ?? '')?.kind);
      const hadChoice = here.some(({ id, kind }) => !recent.includes(kind) && daysSince(id) > horizon);
      const problems = [
        gesture ? '' : 'is not from this stage',
        daysSince(itemId) > horizon ? '' : 'comes again too soon',
        hadChoice && recent.includes(gesture?.kind) ? 'is of a kind just seen' : '',
      ].filter(Boolean);
      lastSeen.set(itemId, index);
      return problems.map((problem) => `${day}: ${itemId} ${problem}`);
    });
    expect(wrong).toEqual([]);
  });

  it('also for someone who puts away every seventh of them', () => {
    const hidden = new Set(gestures.filter((_, index) => index % 7 === 0).map(({ id }) => id));
    expect(hidden.size / gestures.length).toBeGreaterThan(0.14);
    for (const lens of lenses)
      for (const stage of stageIds) {
        const circles = offered(lens, stage, 1, hidden);
        const log = live({ circles });
        expect(log.some(({ itemId }) => hidden.has(itemId))).toBe(false);
        const horizon = horizonOf(circles[0]?.length ?? 0);
        expect(restsOf(log).filter(({ days }) => days <= horizon)).toEqual([]);
      }
  });

  it('asking for another every time never gives what the day has already shown', () => {
    for (const lens of lenses)
      for (const stage of ['understand', 'help', 'strengthen'] as const) {
        const log = live({ circles: offered(lens, stage, 1), days: 30, aDay: 1 + mostAnother });
        const said = log.map(({ day, itemId }) => `${day} ${itemId}`);
        expect(new Set(said).size).toBe(said.length);
      }
  });
});

describe('new content', () => {
  it('never changes a day already lived, and brings no repeat too soon', () => {
    const before = gestures.filter((_, index) => index % 3 > 0);
    const old = offered('both', 'reconnect', 3, nobody, before);
    const lived = live({ circles: old, days: 60 });
    const circles = offered('both', 'reconnect', 3);
    const log = live({ circles, days: 120, shown: lived });
    expect(log.slice(0, 60)).toEqual(lived);
    for (const { days } of restsOf(log)) expect(days).toBeGreaterThan(horizonOf(old[0]?.length ?? 0));
    expect(log.slice(60).some(({ itemId }) => !before.some(({ id }) => id === itemId))).toBe(true);
  });

  it('leaves out of account a day whose gesture is no longer in the book', () => {
    const all = items(5);
    expect(ask([all], [aShown(addDays(monday, -1), 'gone')])).not.toBeNull();
  });
});

describe('what someone keeps', () => {
  const circles = offered('both', 'strengthen', 3);
  const [here = []] = circles;
  const favourites = new Set(here.slice(0, 4).map(({ id }) => id));
  const log = live({ circles, days: 400, favourites });
  const rests = restsOf(log);
  const horizon = horizonOf(here.length);

  it('comes back sooner than the rest, but never within three weeks', () => {
    const kept = rests.filter(({ itemId }) => favourites.has(itemId)).map(({ days }) => days);
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(21);
    expect(Math.min(...kept)).toBeLessThan(horizon);
  });

  it('takes the turn of another about once a week at most, and the others keep their distance', () => {
    const early = rests.filter(({ days }) => days <= horizon);
    expect(early.every(({ itemId }) => favourites.has(itemId))).toBe(true);
    expect(early.length).toBeGreaterThan(10);
    expect(early.length).toBeLessThanOrEqual(Math.ceil(400 / 7));
  });

  it('does not come when it does not fit today', () => {
    const without = here.slice(4);
    const later = live({ circles: [without, without, without], days: 100, favourites });
    expect(later.some(({ itemId }) => favourites.has(itemId))).toBe(false);
  });
});

describe('a third of a year of lines', () => {
  it.each(
    lenses.flatMap((lens) =>
      stageIds.flatMap((stage) =>
        (['day', 'hard', 'late'] as const).map((hours) => ({ lens, stage, hours })),
      ),
    ),
  )('for $lens in $stage, $hours, repeats nothing too soon', (cell) => {
    const circles = eligibleLines(encouragements, cell);
    const horizon = horizonOf(circles[0]?.length ?? 0);
    for (const { days } of restsOf(live({ circles }))) expect(days).toBeGreaterThan(horizon);
  });
});
