import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isFull, persist } from '../storage/opening';
import { noteEvent } from './eventLog';

/** How long to wait before what could not be saved is tried again by itself, in milliseconds. */
const millisecondsBetweenTries = 3000;

type Work = () => Promise<unknown>;

interface Unsaved {
  readonly work: Work;
  readonly key: string | undefined;
}

interface Saving {
  /**
   * Does the work; resolves to whether it succeeded. A failure is told and can be tried again, unless newer work
   * of the same key took its place.
   */
  readonly save: (work: Work, key?: string) => Promise<boolean>;
  /** The same for a form, which keeps what was typed and is tried again by its own button. */
  readonly saveForm: (work: Work) => Promise<boolean>;
  readonly isSaving: boolean;
  readonly failed: boolean;
  /** Whether it failed because there is no room. */
  readonly hasNoRoom: boolean;
  readonly canRetry: boolean;
  readonly retry: () => Promise<boolean>;
}

const SavingContext = createContext<Saving | null>(null);

/** Keeps what could not be saved, so that it can be tried again without typing it twice. */
export function SavingProvider({ children }: { readonly children: ReactNode }) {
  const [unsaved, setUnsaved] = useState<readonly Unsaved[]>([]);
  const [hasFormFailed, setHasFormFailed] = useState(false);
  const [underWay, setUnderWay] = useState(0);
  const [hasNoRoom, setHasNoRoom] = useState(false);

  const latest = useRef<readonly Unsaved[]>([]);

  const keep = useCallback((change: (all: readonly Unsaved[]) => readonly Unsaved[]) => {
    latest.current = change(latest.current);
    setUnsaved(latest.current);
  }, []);

  const attempt = useCallback(async (work: Work) => {
    setUnderWay((count) => count + 1);
    try {
      await persist(work);
      setHasNoRoom(false);
      return true;
    } catch (error) {
      noteEvent(isFull(error) ? 'no-room' : 'not-saved');
      setHasNoRoom(isFull(error));
      return false;
    } finally {
      setUnderWay((count) => count - 1);
    }
  }, []);

  const save = useCallback(
    async (work: Work, key?: string) => {
      keep((all) => all.filter((one) => one.work === work || key === undefined || one.key !== key));
      const succeeded = await attempt(work);
      keep((all) => {
        const others = all.filter((one) => one.work !== work);
        return succeeded ? others : [...others, { work, key }];
      });
      return succeeded;
    },
    [attempt, keep],
  );

  const saveForm = useCallback(
    async (work: Work) => {
      const succeeded = await attempt(work);
      setHasFormFailed(!succeeded);
      return succeeded;
    },
    [attempt],
  );

  const retry = useCallback(async () => {
    const results = await Promise.all(unsaved.map(({ work, key }) => save(work, key)));
    return results.every(Boolean);
  }, [save, unsaved]);

  // A full disk, or a database that was away, comes back without anybody telling. Nothing is said of each try.
  useEffect(() => {
    if (unsaved.length === 0) return;
    const tryAgain = async () => {
      for (const one of unsaved) {
        // Newer work may have taken its place meanwhile, and must not be undone.
        if (!latest.current.includes(one)) continue;
        const isSaved = await persist(one.work).then(
          () => true,
          () => false,
        );
        if (isSaved) keep((all) => all.filter((other) => other !== one));
      }
    };
    const timer = setInterval(() => void tryAgain(), millisecondsBetweenTries);
    return () => clearInterval(timer);
  }, [unsaved, keep]);

  const saving = useMemo(
    () => ({
      save,
      saveForm,
      retry,
      isSaving: underWay > 0,
      failed: hasFormFailed || unsaved.length > 0,
      hasNoRoom,
      canRetry: unsaved.length > 0,
    }),
    [save, saveForm, retry, underWay, hasFormFailed, hasNoRoom, unsaved],
  );
  return <SavingContext value={saving}>{children}</SavingContext>;
}

export function useSave(): Saving {
  const saving = useContext(SavingContext);
  if (!saving) throw new Error('useSave is used inside SavingProvider');
  return saving;
}
