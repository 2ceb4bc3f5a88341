import { addDays, type Day } from './day';
import type { Fact } from './fact';
import { firstDayOf, type Pledge, statusOf } from './pledge';
import type { VesselPaint } from './vessel/paint';
import type { VesselShape } from './vessel/shape';

/** A vessel the person has filled or is filling. The first has no record until it is set on the shelf. */
export interface Vessel extends Fact {
  readonly seed: string;
  readonly shape: VesselShape;
  /** The first day whose promises fill it. */
  readonly startedOn: Day;
  /** Seams of the promises made before it, by promise; later ones keep their own. */
  readonly seams: Readonly<Record<string, number>>;
  /** What it looked like when it was set on the shelf; left out while it is being filled. */
  readonly shelved?: Shelved;
}

/** A keepsake: how a full vessel looked, and what was kept while it was being filled. */
export interface Shelved {
  readonly on: Day;
  readonly kept: number;
  readonly paint: VesselPaint;
}

/** The vessel being filled. */
export type CurrentVessel = Pick<Vessel, 'seed' | 'shape' | 'seams'> & {
  /** Null for the first. */
  readonly startedOn: Day | null;
};

export interface Shelf {
  readonly current: CurrentVessel;
  /** Those set on the shelf, oldest first. */
  readonly full: readonly (Vessel & { readonly shelved: Shelved })[];
  /** The first days of all vessels but the first, by time. */
  readonly starts: readonly Day[];
}

/** @param firstSeed of the vessel everybody begins with */
export function shelfOf(vessels: readonly Vessel[], firstSeed: string): Shelf {
  const inOrder = vessels
    .filter(({ removed }) => !removed)
    .sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  const current = inOrder.findLast(({ shelved }) => !shelved);
  return {
    current: current ?? { seed: firstSeed, shape: 'bowl', seams: {}, startedOn: null },
    full: inOrder.flatMap((vessel) => (vessel.shelved ? [{ ...vessel, shelved: vessel.shelved }] : [])),
    starts: inOrder.slice(1).map(({ startedOn }) => startedOn),
  };
}

export function seamOn(vessel: CurrentVessel, pledge: Pledge): number {
  return vessel.seams[pledge.id] ?? pledge.seam;
}

interface NextVessel {
  readonly shape: VesselShape;
  readonly seed: string;
  readonly today: Day;
  readonly paint: VesselPaint;
  /** Promises kept in all, whichever vessel they filled. */
  readonly keptInAll: number;
}

/**
 * Sets the vessel on the shelf and begins another: today still belongs to the old one. Those going on take the first
 * seams of the new one.
 * @throws RangeError unless the vessel is full.
 */
export function shelve(
  shelf: Shelf,
  pledges: readonly Pledge[],
  { shape, seed, today, paint, keptInAll }: NextVessel,
): { readonly shelved: Omit<Vessel, keyof Fact>; readonly next: Omit<Vessel, keyof Fact> } {
  if (!paint.full) throw new RangeError('Only a full vessel is set on the shelf');
  const { current, full } = shelf;
  const keptBefore = full.reduce((total, { shelved }) => total + shelved.kept, 0);
  const inOrder = [...pledges].sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1));
  const goesOn = (pledge: Pledge) => ['active', 'resting', 'waiting'].includes(statusOf(pledge, today));
  const ordered = [...inOrder.filter(goesOn), ...inOrder.filter((pledge) => !goesOn(pledge))];
  const startedOn = addDays(today, 1);
  return {
    shelved: {
      seed: current.seed,
      shape: current.shape,
      seams: current.seams,
      startedOn: current.startedOn ?? inOrder.map(firstDayOf)[0] ?? today,
      // What was erased since may have counted for an earlier one.
      shelved: { on: today, kept: Math.max(0, keptInAll - keptBefore), paint },
    },
    next: {
      seed,
      shape,
      startedOn,
      seams: Object.fromEntries(ordered.map(({ id }, index) => [id, index % paint.seams.length])),
    },
  };
}
