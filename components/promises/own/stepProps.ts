import type { OwningDraft, OwningProblems } from '../../../domain/owningDraft';
import type { PledgeView } from '../../../hooks/usePledges';
import type { Audience } from './titlesOf';

/** What every step of owning a slip is given. */
export interface StepProps {
  readonly draft: OwningDraft;
  readonly problems: OwningProblems;
  readonly audience: Audience;
  readonly view: PledgeView;
  readonly onChange: (change: Partial<OwningDraft>) => void;
}
