import type { Cause, Lens } from '../content/schema';
import type { Fact } from './fact';

/** Who the words are for. One record, made at the first start. */
export interface Profile extends Fact {
  readonly lens: Lens;
  /** What it was about, as far as the person chose to say. */
  readonly causes: readonly Cause[];
  /** Individual: nothing shown needs a partner. Chosen for any reason, and no reason is kept. */
  readonly mode: 'joint' | 'individual';
  /** Whether they are parting: what is shared is quiet, what is one's own stays. */
  readonly isParting: boolean;
  /** Whether gestures may ask for touch. */
  readonly touch: boolean;
  /** Random text that orders daily choices. */
  readonly installSeed: string;
  /** Random text from which the bowl is drawn. */
  readonly vesselSeed: string;
  /** Whether the welcome was finished or skipped. */
  readonly isWelcomed: boolean;
}

/** What is said to this person: the words for one alone where there are some, and else those of the lens. */
export function saidTo<Words>(
  { lens, isAlone }: { readonly lens: Lens; readonly isAlone: boolean },
  readings: Readonly<Record<Lens, Words>>,
  alone: Readonly<Partial<Record<Lens, Words>>>,
): Words {
  return (isAlone && alone[lens]) || readings[lens];
}

/** Whether nothing shown may need a partner: chosen for any reason, or because they are parting. */
export function isAlone(profile: Profile | undefined): boolean {
  return profile?.mode === 'individual' || (profile?.isParting ?? false);
}
