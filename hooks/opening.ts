import type { Taps } from '../domain/leave';

/** What the script that draws a new tab hands over to the page. */
export interface Opening {
  /** When the rest of the page is wanted. */
  readonly wanted: Promise<void>;
  /** Which build this is: the name of the first module, which changes with everything in it. */
  readonly build: string;
  /** What other pages told since. */
  readonly heard: readonly string[];
  /** Puts what was drawn away and the page in its place, and does there what was done meanwhile. */
  readonly handOver: (page: HTMLElement) => void;
  /** The taps of Shift so far; from now on whoever asked counts. */
  readonly takeTaps: () => Taps;
  /** Whether anything was drawn. */
  readonly isDrawn: boolean;
}

declare global {
  var goldseamOpening: Opening | undefined;
}

/** Nothing where no script drew ahead, as in the popup. */
export const opening = (): Opening | undefined => globalThis.goldseamOpening;
