import { actionsOf, shortened } from '../domain/agreedAction';
import { type Agreement, termsOf } from '../domain/agreement';
import { longestPledgeText, type PledgeDraft } from '../domain/pledgeDraft';
import { useWords } from './useWords';

/** What of an agreement can become a promise of the person, each with an id for the address. */
export function useAgreedActions(agreement: Agreement | null | undefined): readonly {
  readonly id: string;
  readonly text: string;
  readonly start: PledgeDraft;
}[] {
  const { agreements } = useWords();
  const { promiseWords } = agreements.one;
  if (!agreement) return [];
  return actionsOf(termsOf(agreement)).map(({ place, text, rung, cadence }) => {
    const say = rung && rung in promiseWords ? promiseWords[rung as keyof typeof promiseWords] : null;
    const words = shortened(say ? say(text) : text, longestPledgeText);
    return { id: `${agreement.id}.${place}`, text, start: { text: words, cadence } };
  });
}
