import { useDailyWords } from './useDailyWords';
import { useOwnText } from './useOwnText';
import { type PledgeView, usePledges } from './usePledges';

/** What a promise is called: its words on an open page, its number among all promises on a covered one. */
export function usePledgeName(): (view: Pick<PledgeView, 'pledge' | 'text'>) => string {
  const { popup } = useDailyWords();
  const own = useOwnText();
  const all = usePledges();
  return ({ pledge, text }) =>
    own(text, popup.promise(all.findIndex((one) => one.pledge.id === pledge.id) + 1));
}
