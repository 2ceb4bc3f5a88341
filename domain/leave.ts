/** The taps of Shift that may become a wish to leave. */
export interface Taps {
  /** When Shift was let go, alone, in milliseconds. */
  readonly at: readonly number[];
  /** Whether Shift is held and nothing else was pressed since. */
  readonly isHeldAlone: boolean;
}

export const noTaps: Taps = { at: [], isHeldAlone: false };

/** How long everything is plain after leaving, in milliseconds. */
export const plainAfterLeaving = 30 * 60 * 1000;

const needed = 3;
const within = 1500;

/**
 * The taps after a key went down or up. Any other key ends them, so that capitals, also one after the other, are
 * never a wish to leave.
 */
export function tapsAfter(
  taps: Taps,
  key: { readonly isShift: boolean; readonly isDown: boolean; readonly at: number },
): Taps {
  if (!key.isShift) return noTaps;
  if (key.isDown) return { ...taps, isHeldAlone: true };
  if (!taps.isHeldAlone) return noTaps;
  return { at: [...taps.at, key.at].filter((at) => key.at - at <= within), isHeldAlone: false };
}

/** Whether Shift was tapped three times within a second and a half. */
export function isWishToLeave({ at }: Taps): boolean {
  return at.length >= needed;
}
