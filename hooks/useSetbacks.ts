import type { SetbackMessage } from '../content/schema';
import { inSeededOrder } from '../domain/pick';
import { useNotebook } from './useNotebook';
import { useToday } from './useToday';
import { useWords } from './useWords';

/** What may be said on a day that went wrong, in an order that holds for the day. */
export function useSetbacks(): readonly SetbackMessage[] {
  const { setbackMessages } = useWords();
  const { profile } = useNotebook();
  const { day } = useToday();
  const lens = profile?.lens ?? 'both';
  const fitting = setbackMessages.filter((one) => one.lens === 'any' || lens === 'both' || one.lens === lens);
  return inSeededOrder(fitting, `${profile?.installSeed ?? ''}|${day}`, 0);
}
