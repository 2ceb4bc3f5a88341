import { epochDay } from '../domain/day';
import { inOrderOfDays, problemsOfGoodDay } from '../domain/goodDay';
import { addGoodDay, listGoodDays, removeGoodDay } from '../storage/goodDays';
import { now } from './clock';
import { useLiveQuery } from './useLiveQuery';
import { useSave } from './useSave';
import { useToday } from './useToday';

/** Lines about good days, the latest first; null while they are being read. */
export function useGoodDays() {
  const { day: today } = useToday();
  const { save, saveForm } = useSave();
  const lines = useLiveQuery(async () => inOrderOfDays(await listGoodDays()));
  const at = () => now().epochMilliseconds;
  return {
    lines: lines ?? null,
    today,
    /** Where among them to begin today, so that each has its turn. */
    turn: lines && lines.length > 0 ? epochDay(today) % lines.length : 0,
    problemsOf: (draft: { text: string; day: string }) => problemsOfGoodDay(draft, today),
    add: (draft: { text: string; day: string }) => saveForm(() => addGoodDay(draft, today, at())),
    remove: (id: string) => save(() => removeGoodDay(id, at())),
  };
}
