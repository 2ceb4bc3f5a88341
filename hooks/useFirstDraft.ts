import type { PledgeDraft } from '../domain/pledgeDraft';
import { useAgreedActions } from './useAgreedActions';
import { useAgreements } from './useAgreements';
import { useGoals } from './useGoals';
import { useOwnItems } from './useOwnItems';
import { useWords } from './useWords';

/**
 * What a promise begins with that is made from something else: a gesture, the first step of a goal, or what was agreed. An address carries only
 * the id of it, because addresses stay in the history.
 * @returns undefined while it is being read, null when there is no such thing
 */
export function useFirstDraft(id: string | undefined): PledgeDraft | null | undefined {
  const { gestures } = useWords();
  const { items } = useOwnItems();
  const agreements = useAgreements();
  const goals = useGoals();
  const [agreementId] = (id ?? '').split('.');
  const agreed = useAgreedActions(agreements?.find((one) => one.id === agreementId));
  const gesture = [...gestures, ...items].find((one) => one.id === id);
  if (id === undefined) return null;
  if (gesture) return { text: gesture.text, cadence: { kind: 'daily' } };
  if (!agreements || !goals) return undefined;
  const goal = goals.find((one) => one.id === id);
  if (goal?.firstStep) return { text: goal.firstStep, cadence: { kind: 'daily' } };
  return agreed.find((one) => one.id === id)?.start ?? null;
}
