import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { type Notebook, readNotebook } from '../storage/notebook';
import { changeProfile } from '../storage/profile';
import { now } from './clock';
import { useLiveQuery } from './useLiveQuery';
import { useSave } from './useSave';
import { useTellOfDays } from './useTellOfDays';
import { useToday } from './useToday';

const NotebookContext = createContext<Notebook | null>(null);

interface Props {
  readonly children: ReactNode;
  /** What stands there while nothing was read yet. */
  readonly whileUnread: ReactNode;
}

/** One live reading of the database for the whole page: its parts arrive together and never jump. */
export function NotebookProvider({ children, whileUnread }: Props) {
  const { day } = useToday();
  const { save } = useSave();
  const [hasNoProfile, setHasNoProfile] = useState(false);
  const last = useRef<Notebook | null>(null);
  const fresh = useLiveQuery(() => readNotebook(day), [day]);
  const isFirstStart = fresh !== undefined && !fresh.profile;
  useEffect(() => {
    if (!isFirstStart) return;
    void save(() => changeProfile({}, now().epochMilliseconds)).then((isMade) => setHasNoProfile(!isMade));
  }, [isFirstStart, save]);
  // While a new day is being read the page keeps showing the last one instead of going blank.
  // Without the profile's seeds the first look would show another bowl and gesture than all later ones.
  if (fresh && (fresh.profile || hasNoProfile)) last.current = fresh;
  useTellOfDays(last.current?.dated);
  if (!last.current) return whileUnread;
  return <NotebookContext value={last.current}>{children}</NotebookContext>;
}

export function useNotebook(): Notebook {
  const notebook = useContext(NotebookContext);
  if (!notebook) throw new Error('useNotebook is used inside NotebookProvider');
  return notebook;
}
