import type { Day } from './day';
import type { Fact } from './fact';

/**
 * A choice made for a day: every tab shows the same one, and it is not offered again for a while. Of the kind `card`
 * that a gentle card was put away.
 */
export interface Shown extends Fact {
  readonly day: Day;
  readonly kind: 'gesture' | 'line' | 'hard-line' | 'rest-line' | 'card';
  readonly itemId: string;
  /** 0 for the day's own choice, 1 to 3 for each "Another"; the number of a card. */
  readonly position: number;
  readonly did?: true;
}

/** What the person said of an item for good: keep offering it, or never again. */
export interface ItemMark extends Fact {
  readonly itemId: string;
  readonly mark: 'favourite' | 'hidden';
}

/** How often "Another" can be asked in a day. */
export const mostAnother = 3;
