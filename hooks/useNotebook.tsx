import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { type Notebook, readNotebook } from '../storage/notebook';
import { changeProfile } from '../storage/profile';
import { now } from './clock';
import { useSave } from './useSave';
import { useToday } from './useToday';

const NotebookContext = createContext<Notebook | null>(null);

/** One live reading of the database for the whole page: its parts arrive together and never jump. */
export function NotebookProvider({ children }: { readonly children: ReactNode }) {
  const { day } = useToday();
  const { save } = useSave();
  const last = useRef<Notebook | null>(null);
  const fresh = useLiveQuery(() => readNotebook(day), [day]);
  const isFirstStart = fresh !== undefined && !fresh.profile;
  useEffect(() => {
    if (isFirstStart) void save(() => changeProfile({}, now().epochMilliseconds));
  }, [isFirstStart, save]);
  // While a new day is being read the page keeps showing the last one instead of going blank.
  if (fresh) last.current = fresh;
  if (!last.current) return null;
  return <NotebookContext value={last.current}>{children}</NotebookContext>;
}

export function useNotebook(): Notebook {
  const notebook = useContext(NotebookContext);
  if (!notebook) throw new Error('useNotebook is used inside NotebookProvider');
  return notebook;
}
