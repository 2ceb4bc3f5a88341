import { fnv1a } from './random';

type Slip = {
  /** Where along the seam, 0..1. */
  readonly at: number;
  /** Lean of the hairline against the seam, in degrees. */
  readonly angle: number;
  readonly owned: boolean;
};

export type SeamPaint = {
  /** Part of the seam that is gold, 0..1. */
  readonly fill: number;
  /** Breadth of the gold in view units. */
  readonly width: number;
  /** Stroke opacity of the gold, 0..1. */
  readonly sheen: number;
  readonly slips: readonly Slip[];
  /** Nothing has been asked of its promise for a while: the gold stays, unpolished. */
  readonly dormant?: boolean;
};

/** Something that broke again, as the person put it down. */
export type Crack = { readonly settled: boolean };

export type VesselPaint = {
  readonly seams: readonly SeamPaint[];
  /** All eight seams are gold: the fine branches turn gold too. */
  readonly full: boolean;
  /** How many joints carry a gold dot, one for each exercise done; none when left out. */
  readonly nodes?: number;
  /** What broke again while this vessel was being mended, oldest first; none when left out. */
  readonly cracks?: readonly Crack[];
};

const DAILY_CAPACITY = 40;
const THIN = 3.2;
const BROAD = 4.4;
const SLIPS_SHOWN = 5;
const MATT = 0.55;
const GOLDEN_PART = 0.618034;

const clamp = (value: number) => (value > 0 ? Math.min(1, value) : 0);

/** A seam no promise belongs to yet. */
export const emptySeam: SeamPaint = { fill: 0, width: THIN, sheen: 1, slips: [] };

/**
 * Drops that fill a seam when occasions are `daysBetween` days apart. The root keeps a rare promise from
 * taking years: daily 40 (about six weeks), weekly 16, monthly 8.
 */
export function capacityFor(daysBetween: number): number {
  const days = daysBetween > 0 ? daysBetween : 1;
  return Math.max(1, Math.ceil(DAILY_CAPACITY / Math.sqrt(days)));
}

/** Golden steps put each new hairline in the widest gap without moving the older ones. */
function slipAt(seed: string, index: number, k: number, owned: boolean): Slip {
  const at = 0.1 + 0.8 * ((0.5 + k * GOLDEN_PART) % 1);
  const hash = fnv1a(`${seed}/${index}/${k}`);
  const lean = 32 + ((hash % 1000) / 1000) * 38;
  return { at, angle: hash & 0x400000 ? lean : -lean, owned };
}

/**
 * How one seam looks: drops kept fill it with gold, a second filling broadens the gold, steadiness (0..1)
 * gives it sheen unless it is dormant, and each slip leaves a hairline, gold once owned. Only the five latest hairlines show,
 * each where it has always been. Gold never shrinks as drops are added.
 */
export function seamPaint(input: {
  drops: number;
  capacity: number;
  steadiness: number;
  slips: readonly { readonly owned: boolean }[];
  /** Slips before those, which no longer show but keep their places. */
  earlierSlips?: number;
  seed: string;
  index: number;
  dormant?: boolean;
}): SeamPaint {
  const { earlierSlips = 0 } = input;
  const filled = input.drops / Math.max(1, input.capacity);
  const dormant = input.dormant ?? false;
  return {
    fill: clamp(filled),
    width: THIN + (BROAD - THIN) * clamp(filled - 1),
    sheen: dormant ? MATT : MATT + (1 - MATT) * clamp(input.steadiness),
    slips: input.slips
      .map((slip, k) => slipAt(input.seed, input.index, k + earlierSlips, slip.owned))
      .slice(-SLIPS_SHOWN),
    ...(dormant ? { dormant } : {}),
  };
}
