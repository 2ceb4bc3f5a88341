import { type Completion, nodesOf } from './completion';
import type { Day } from './day';
import type { Breach } from './journey';
import { statusOf } from './pledge';
import { type PledgeLog, tallyOfLog } from './pledgeLog';
import { type CurrentVessel, type Shelf, seamOn } from './shelf';
import { onVessel, type Tally } from './tally';
import { emptySeam, type SeamPaint, seamPaint, type VesselPaint } from './vessel/paint';

export const seamCount = 8;

// Shares such as one twenty-seventh do not add up exactly: without rounding a full seam is never quite full.
const partsOfSeam = 1e9;

/** What one promise gives to the vessel. */
export interface BowlPart {
  readonly seam: number;
  readonly tally: Tally;
  /** Nothing is due: it rests, waits, or was let go. */
  readonly isDormant: boolean;
  /** Over, and nothing of it is on this vessel. */
  readonly isElsewhere: boolean;
}

const later = (day: Day, other: Day | null) => (other && other > day ? other : day);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** @param logs with their tallies where they are known already */
export function partsOf(
  logs: readonly (PledgeLog & { readonly tally?: Tally })[],
  shelf: Shelf,
  today: Day,
): readonly BowlPart[] {
  return logs
    .filter(({ pledge }) => !pledge.removed)
    .map((log) => {
      const counting = { today, vesselStarts: shelf.starts };
      // On the day a vessel is set on the shelf, the next one, which begins tomorrow, has nothing yet.
      const tally = onVessel(
        log.tally ?? tallyOfLog(log, counting),
        later(today, shelf.current.startedOn),
        counting,
      );
      const status = statusOf(log.pledge, today);
      const isOver = status === 'finished' || status === 'let-go';
      return {
        seam: seamOn(shelf.current, log.pledge),
        tally,
        isDormant: status !== 'active' && status !== 'finished',
        isElsewhere: isOver && tally.gold === 0 && tally.slips.length === 0,
      };
    });
}

function seamOf(parts: readonly BowlPart[], seed: string, index: number): SeamPaint {
  const sharing = parts.filter(({ seam, isElsewhere }) => seam === index && !isElsewhere);
  if (sharing.length === 0) return emptySeam;
  const tallies = sharing.map(({ tally }) => tally);
  const share = sum(tallies.map(({ gold }) => gold));
  return seamPaint({
    drops: Math.round(share * partsOfSeam) / partsOfSeam,
    capacity: 1,
    steadiness: Math.max(...tallies.map(({ steadiness }) => steadiness)),
    dormant: sharing.every(({ isDormant }) => isDormant),
    slips: tallies.flatMap(({ slips }) => slips).sort((a, b) => (a.day < b.day ? -1 : 1)),
    earlierSlips: sum(tallies.map(({ earlierSlips }) => earlierSlips)),
    seed,
    index,
  });
}

/** What shows on a vessel beside promises. */
export interface Lived {
  readonly breaches: readonly Breach[];
  readonly completions: readonly Completion[];
}

/** What the vessel looks like now: one seam for each promise, shared from the ninth on. */
export function paintOf(
  parts: readonly BowlPart[],
  { seed, startedOn }: CurrentVessel,
  { breaches, completions }: Lived = { breaches: [], completions: [] },
): VesselPaint {
  const seams = Array.from({ length: seamCount }, (_, index) => seamOf(parts, seed, index));
  const cracks = breaches
    .filter(({ day, removed }) => !removed && (!startedOn || day >= startedOn))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ settledOn }) => ({ settled: settledOn !== undefined }));
  const nodes = nodesOf(completions, startedOn);
  return {
    seams,
    full: seams.every(({ fill }) => fill >= 1),
    ...(cracks.length > 0 ? { cracks } : {}),
    ...(nodes > 0 ? { nodes } : {}),
  };
}

/** The seam for the next promise: the first unused one, or the one with the least gold. */
export function nextSeam(parts: readonly BowlPart[]): number {
  const goldBySeam = Array.from({ length: seamCount }, () => -1);
  for (const { seam, tally, isElsewhere } of parts)
    if (!isElsewhere) goldBySeam[seam] = Math.max(0, goldBySeam[seam] ?? -1) + tally.gold;
  return goldBySeam.indexOf(Math.min(...goldBySeam));
}

/** Counts for the words that stand for the picture. */
export interface BowlSummary {
  readonly gold: number;
  readonly partGold: number;
  readonly waiting: number;
  readonly openSlips: number;
  /** What broke again and is not settled yet. */
  readonly openCracks: number;
  readonly nodes: number;
  /** Of all promises ever. */
  readonly kept: number;
}

export function summaryOf(
  parts: readonly BowlPart[],
  { seams, cracks = [], nodes = 0 }: VesselPaint,
): BowlSummary {
  return {
    gold: seams.filter(({ fill }) => fill >= 1).length,
    partGold: seams.filter(({ fill }) => fill > 0 && fill < 1).length,
    waiting: seams.filter(({ fill }) => fill === 0).length,
    openSlips: sum(parts.map(({ tally }) => tally.openSlips)),
    openCracks: cracks.filter(({ settled }) => !settled).length,
    nodes,
    kept: sum(parts.map(({ tally }) => tally.keptInAll)),
  };
}
