import { useCallback, useEffect, useRef, useState } from 'react';
import { type Drafts, draftsOf, type FormName, type FormTexts, resumed } from '../domain/draft';
import { problemOfWritten } from '../domain/exerciseRun';
import { listDrafts, saveDrafts, saveLateDrafts } from '../storage/drafts';
import { onGivingWay } from '../storage/opening';
import { now } from './clock';
import { onPages } from './pages';
import { useLateAnswers } from './useExercises';
import { useLiveQuery } from './useLiveQuery';
import { useSave } from './useSave';

/** How long a keystroke may wait for those after it. */
const millisecondsBetweenSaves = 400;

/** What was being written in all forms, also what closing pages left behind; undefined while it is being read. */
export function useDrafts(): Drafts | undefined {
  const isReady = useLateAnswers();
  return useLiveQuery(async () => (isReady ? listDrafts() : undefined), [isReady]);
}

interface Beginning<Texts extends FormTexts> {
  /** What stands in the form at first, when nothing was being written in it. */
  readonly start: Texts;
  /** What of it is stored already: the texts of the record that is changed. Nothing for a new one. */
  readonly stored?: FormTexts;
  /** What was being written, of all forms. Looked at once. */
  readonly drafts: Drafts;
}

type Unsaved = Readonly<Record<string, string | null>>;

/**
 * The texts of a form. They are kept by themselves soon after every keystroke, so that they are found again after the
 * page was closed; what is too long is kept once it is short enough.
 */
export function useDraft<Texts extends FormTexts>(form: FormName, beginning: Beginning<Texts>) {
  const { save } = useSave();
  const [{ start, stored, first }] = useState(() => {
    const { start, stored = {}, drafts } = beginning;
    return { start, stored, first: resumed(form, start, drafts) };
  });
  const [texts, setTexts] = useState(first);
  const latest = useRef(first);
  // What is not on the disk yet, also while it is being saved.
  const unsaved = useRef<Unsaved>({});
  const writtenAt = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const isSaving = useRef(false);

  const stopWaiting = useCallback(() => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
  }, []);

  const flush = useCallback(() => {
    stopWaiting();
    const entries = Object.entries(unsaved.current);
    const short = entries.filter(([, text]) => text === null || !problemOfWritten(text));
    if (short.length === 0 || isSaving.current) return;
    const changes = Object.fromEntries(short);
    underWay.current = save(async () => {
      await saveDrafts(changes, now().epochMilliseconds);
      unsaved.current = Object.fromEntries(
        Object.entries(unsaved.current).filter(([field, text]) => changes[field] !== text),
      );
    }, `draft ${form}`);
  }, [form, save, stopWaiting]);

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    // A page that goes away has no time for an ordinary save.
    const onLeave = () => saveLateDrafts(unsaved.current, writtenAt.current);
    // What another page just erased must not come back from here.
    const stopListening = onPages((message) => {
      if (message === 'erased' || message === 'partly erased') unsaved.current = {};
    });
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    const stayPut = onGivingWay(onLeave);
    return () => {
      stopListening();
      stayPut();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      flush();
    };
  }, [flush]);

  function show(next: Texts) {
    latest.current = next;
    setTexts(next);
  }

  return {
    texts,
    write: (part: Partial<Texts>) => {
      const of = (written: FormTexts) => draftsOf(form, { start, stored, written });
      const before = of(latest.current);
      show({ ...latest.current, ...part });
      const changed = Object.entries(of(latest.current)).filter(([field, text]) => text !== before[field]);
      unsaved.current = { ...unsaved.current, ...Object.fromEntries(changed) };
      writtenAt.current = now().epochMilliseconds;
      timer.current ??= setTimeout(flush, millisecondsBetweenSaves);
    },
    /**
     * Saves what was written as what it is. Until that is over no draft is kept, so that none comes after it.
     * @param work resolves to whether it was saved; lets go of what was being written, if so
     */
    saveAs: async (work: () => Promise<boolean>): Promise<boolean> => {
      isSaving.current = true;
      await underWay.current;
      const isSaved = await work();
      if (isSaved) {
        unsaved.current = {};
        show(start);
      }
      isSaving.current = false;
      flush();
      return isSaved;
    },
    /** Lets go of what was being written. */
    discard: () => {
      unsaved.current = draftsOf(form, { start, stored, written: start });
      writtenAt.current = now().epochMilliseconds;
      flush();
    },
  };
}
