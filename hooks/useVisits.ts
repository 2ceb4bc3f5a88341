import type { VisitDraft } from '../domain/visit';
import { listVisits, removeVisit, saveVisit } from '../storage/visits';
import { now } from './clock';
import { useDrafts } from './useDraft';
import { useLiveQuery } from './useLiveQuery';
import { useSave } from './useSave';
import { useToday } from './useToday';

/** What was written after visits, the latest first, and how to write it; undefined while it is being read. */
export function useVisits() {
  const visits = useLiveQuery(listVisits);
  const drafts = useDrafts();
  const { day: today } = useToday();
  const { save, saveForm } = useSave();
  const at = () => now().epochMilliseconds;
  return {
    visits,
    /** What was being written about visits, and elsewhere. */
    drafts,
    keep: (draft: VisitDraft, id?: string) => saveForm(() => saveVisit(draft, today, at(), id)),
    remove: (id: string) => save(() => removeVisit(id, at())),
  };
}
