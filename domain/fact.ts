/**
 * What every stored record carries, so that records can later be merged between devices: a random id of its
 * own, the moment of its last change, and a mark instead of a hole when it is taken back.
 */
export interface Fact {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
  readonly removed?: true;
}
