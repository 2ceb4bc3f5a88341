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
import { NotKept } from '../storage/journal/writing';
import { isFull, isGoneSince, persist, persistKept, untilKept } from '../storage/opening';
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

const isDone = () => true;
const isNotDone = () => false;

/** Resolves to whether it is written and kept; if not, it is gone and to be written again. */
const writeOnce = (work: Work, waitForRoom: () => Promise<void>): Promise<boolean> =>
  persistKept(work).then(isDone, async (error: unknown) => {
    if (!(error instanceof NotKept)) throw error;
    await waitForRoom();
    return !isGoneSince(error);
  });

/** Keeps what could not be saved, so that it can be tried again without typing it twice. */
export function SavingProvider({ children }: { readonly children: ReactNode }) {
  const [unsaved, setUnsaved] = useState<readonly Unsaved[]>([]);
  const [hasFormFailed, setHasFormFailed] = useState(false);
  const [underWay, setUnderWay] = useState(0);
  const [hasNoRoom, setHasNoRoom] = useState(false);

  const latest = useRef<readonly Unsaved[]>([]);
  /** While what was written waits for room. */
  const waiting = useRef<{ readonly done: Promise<void>; readonly end: () => void } | null>(null);
  /** Of each key, what was begun last. */
  const newest = useRef(new Map<string, Work>());

  const keep = useCallback((change: (all: readonly Unsaved[]) => readonly Unsaved[]) => {
    latest.current = change(latest.current);
    setUnsaved(latest.current);
    if (latest.current.some(({ work }) => work === untilKept)) return;
    waiting.current?.end();
    waiting.current = null;
  }, []);

  /** What was written and would not outlive a damaged database is not saved yet, but must not be written twice. */
  const waitForRoom = useCallback(() => {
    if (!waiting.current) {
      let end: () => void = () => undefined;
      const done = new Promise<void>((resolve) => {
        end = resolve;
      });
      waiting.current = { done, end };
      setHasNoRoom(true);
      noteEvent('no-room');
      keep((all) => [...all, { work: untilKept, key: undefined }]);
    }
    return waiting.current.done;
  }, [keep]);

  const attempt = useCallback(
    async (work: Work) => {
      setUnderWay((count) => count + 1);
      try {
        // Nothing more is written before there is room for what was written last.
        if (waiting.current) await untilKept();
        while (!(await writeOnce(work, waitForRoom)));
        setHasNoRoom(false);
        return true;
      } catch (error) {
        noteEvent(isFull(error) ? 'no-room' : 'not-saved');
        setHasNoRoom(isFull(error));
        return false;
      } finally {
        setUnderWay((count) => count - 1);
      }
    },
    [waitForRoom],
  );

  const save = useCallback(
    async (work: Work, key?: string) => {
      if (key !== undefined) newest.current.set(key, work);
      keep((all) => all.filter((one) => one.work === work || key === undefined || one.key !== key));
      const succeeded = await attempt(work);
      const isOld = key !== undefined && newest.current.get(key) !== work;
      keep((all) => {
        const others = all.filter((one) => one.work !== work);
        return succeeded || isOld ? others : [...others, { work, key }];
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

  /** Resolves to whether it need not be tried again. */
  const tryAgain = useCallback(
    async (one: Unsaved) => {
      if (one.work === untilKept) return persist(untilKept).then(isDone, isNotDone);
      return persistKept(one.work).then(isDone, (error: unknown) => {
        if (!(error instanceof NotKept)) return false;
        void waitForRoom().then(() => isGoneSince(error) && keep((all) => [...all, one]));
        return true;
      });
    },
    [waitForRoom, keep],
  );

  // A full disk, or a database that was away, comes back without anybody telling. Nothing is said of each try.
  const isTrying = useRef(false);
  useEffect(() => {
    if (unsaved.length === 0) return;
    const tryAll = async () => {
      if (isTrying.current) return;
      isTrying.current = true;
      // What was written goes first: nothing more is, before there is room for it.
      const isWritten = ({ work }: Unsaved) => Number(work === untilKept);
      const all = [...latest.current].sort((one, other) => isWritten(other) - isWritten(one));
      for (const one of all) {
        if (waiting.current && one.work !== untilKept) break;
        // Newer work may have taken its place meanwhile, and must not be undone.
        if (!latest.current.includes(one)) continue;
        if (await tryAgain(one)) keep((all) => all.filter((other) => other !== one));
      }
      isTrying.current = false;
    };
    const timer = setInterval(() => void tryAll(), millisecondsBetweenTries);
    return () => clearInterval(timer);
  }, [unsaved, tryAgain, keep]);

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
