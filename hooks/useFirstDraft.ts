import type { PledgeDraft } from '../domain/pledgeDraft';
import { useAgreedActions } from './useAgreedActions';
import { useAgreements } from './useAgreements';
import { useOwnItems } from './useOwnItems';
import { useWords } from './useWords';

/**
 * What a promise begins with that is made from something else: a gesture, or what was agreed. An address carries only
 * the id of it, because addresses stay in the history.
 * @returns undefined while it is being read, null when there is no such thing
 */
export function useFirstDraft(id: string | undefined): PledgeDraft | null | undefined {
  const { gestures } = useWords();
  const { items } = useOwnItems();
  const agreements = useAgreements();
  const [agreementId] = (id ?? '').split('.');
  const agreed = useAgreedActions(agreements?.find((one) => one.id === agreementId));
  const gesture = [...gestures, ...items].find((one) => one.id === id);
  if (id === undefined) return null;
  if (gesture) return { text: gesture.text, cadence: { kind: 'daily' } };
  if (!agreements) return undefined;
  return agreed.find((one) => one.id === id)?.start ?? null;
}
