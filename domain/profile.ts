import type { Lens } from '../content/schema';
import type { Fact } from './fact';

/** Who the words are for. One record, made at the first start. */
export interface Profile extends Fact {
  readonly lens: Lens;
  /** Whether gestures may ask for touch. */
  readonly touch: boolean;
  /** Random text that orders daily choices. */
  readonly installSeed: string;
  /** Random text from which the bowl is drawn. */
  readonly vesselSeed: string;
  /** Whether the welcome was finished or skipped. */
  readonly isWelcomed: boolean;
}
