import { useCallback, useEffect, useRef, useState } from 'react';
import type { Exercise } from '../content/schema';
import {
  type Answers,
  type ExerciseRun,
  problemOfWritten,
  stepsOf,
  type Written,
} from '../domain/exerciseRun';
import {
  endDraft,
  findRun,
  finishRun,
  forgetRun,
  reopenRun,
  saveLateAnswers,
  saveRun,
} from '../storage/exerciseRuns';
import { onGivingWay } from '../storage/opening';
import { now } from './clock';
import { onPages } from './pages';
import { useLateAnswers } from './useExercises';
import { useLiveQuery } from './useLiveQuery';
import { useSave } from './useSave';
import { useToday } from './useToday';

/** How long a keystroke may wait for those after it. Far below the second within which it has to be on the disk. */
const millisecondsBetweenSaves = 400;

interface Typed {
  readonly written: Written;
  /** When the stored run that has it was changed; null while it has not been saved. */
  readonly savedAt: number | null;
}

type TypedByField = Readonly<Record<string, Typed>>;

function shown(run: ExerciseRun, typed: TypedByField): Answers {
  const ahead = Object.entries(typed).filter(
    ([, { savedAt }]) => savedAt === null || savedAt > run.changedAt,
  );
  return { ...run.answers, ...Object.fromEntries(ahead.map(([field, { written }]) => [field, written])) };
}

/** What of an exercise is kept after its end. */
export type Keeping = 'kept' | 'erased';

/** One time through an exercise. What is typed is shown at once and saved by itself. */
export interface RunHandle {
  readonly run: ExerciseRun;
  readonly answers: Answers;
  /** What stands in a field of one text or one choice; empty when nothing does. */
  readonly answerOf: (field: string) => string;
  /** What stands in a field of several. */
  readonly listOf: (field: string) => readonly string[];
  /** Changes a field and saves it soon after. False when it is too long; nothing is changed then. */
  readonly setAnswer: (field: string, written: Written) => boolean;
  /** Whether everything typed is on the disk. */
  readonly isKept: boolean;
  /** Saves what is typed and goes to a step. */
  readonly goTo: (step: string) => Promise<boolean>;
  /** Saves now what is typed. */
  readonly keep: () => Promise<boolean>;
  /**
   * Ends it: what was written, what it creates and the gold are saved together, or nothing is.
   * @param create writes what comes of it, in the same transaction; from a hook that knows storage
   */
  readonly finish: (create?: () => Promise<unknown>, keeping?: Keeping) => Promise<boolean>;
  /** Takes up a finished one again, with its words. */
  readonly reopen: () => Promise<boolean>;
  /** Erases every word of it. */
  readonly forget: () => Promise<boolean>;
}

/** Undefined while it is being read, null when it is not there. */
export function useExerciseRun(exercise: Exercise, id: string): RunHandle | null | undefined {
  const { day: today } = useToday();
  const { save, saveForm } = useSave();
  const isReady = useLateAnswers();
  const stored = useLiveQuery(() => findRun(id), [id]);
  const [typed, setTyped] = useState<TypedByField>({});
  const [here, setHere] = useState<string | null>(null);
  const unsaved = useRef<Answers>({});
  const unsavedStep = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const isEnding = useRef(false);

  const settle = useCallback((answers: Answers, savedAt: number) => {
    unsaved.current = Object.fromEntries(
      Object.entries(unsaved.current).filter(([field, written]) => answers[field] !== written),
    );
    setTyped((all) =>
      Object.fromEntries(
        Object.entries(all).map(([field, one]) => [
          field,
          answers[field] === one.written ? { ...one, savedAt } : one,
        ]),
      ),
    );
  }, []);

  const flush = useCallback(async (): Promise<boolean> => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const answers = unsaved.current;
    const step = unsavedStep.current;
    if (Object.keys(answers).length === 0 && !step) return true;
    const change = step ? { answers, step } : { answers };
    return save(async () => {
      const { changedAt } = await saveRun(id, change, now().epochMilliseconds);
      settle(answers, changedAt);
      if (unsavedStep.current === step) unsavedStep.current = undefined;
    }, `exercise ${id}`);
  }, [id, save, settle]);

  // What another page just erased must not come back from here.
  useEffect(
    () =>
      onPages((message) => {
        if (message !== 'erased' && message !== 'partly erased') return;
        unsaved.current = {};
        unsavedStep.current = undefined;
      }),
    [],
  );

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    const onLeave = () => {
      const [answers, step] = [unsaved.current, unsavedStep.current];
      if (Object.keys(answers).length > 0 || step)
        saveLateAnswers(id, step ? { answers, step } : { answers }, now().epochMilliseconds);
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    const stayPut = onGivingWay(onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      stayPut();
      void flush();
    };
  }, [flush, id]);

  const isLetGo = exercise.keeps === 'until-left';
  useEffect(() => {
    // Going to another page of ours is leaving; a tab that closes, or a browser that ends, is not.
    return () => {
      if (isLetGo) void endDraft(id);
    };
  }, [id, isLetGo]);

  if (!isReady || stored === undefined) return undefined;
  if (!stored) return null;
  // Each page keeps its own place, also when another one goes on in the same run.
  if (here === null) setHere(stored.step);
  const run = here ? { ...stored, step: here } : stored;
  const answers = shown(run, typed);

  async function ending(work: () => Promise<unknown>): Promise<boolean> {
    // A double click must not end it twice.
    if (isEnding.current) return false;
    isEnding.current = true;
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const ended = await saveForm(work);
    if (ended) {
      unsaved.current = {};
      unsavedStep.current = undefined;
    }
    isEnding.current = false;
    return ended;
  }

  return {
    run,
    answers,
    answerOf: (field) => [answers[field] ?? ''].flat()[0] ?? '',
    listOf: (field) => [answers[field] ?? []].flat(),
    setAnswer: (field, written) => {
      if (problemOfWritten(written)) return false;
      unsaved.current = { ...unsaved.current, [field]: written };
      setTyped((all) => ({ ...all, [field]: { written, savedAt: null } }));
      timer.current ??= setTimeout(() => void flush(), millisecondsBetweenSaves);
      return true;
    },
    isKept: Object.values(typed).every(({ savedAt }) => savedAt !== null),
    goTo: (step) => {
      setHere(step);
      unsavedStep.current = step;
      return flush();
    },
    keep: () => flush(),
    finish: (create, keeping = 'kept') =>
      ending(() =>
        exercise.keeps
          ? endDraft(id, create)
          : finishRun(
              id,
              { answers: unsaved.current },
              { today, at: now().epochMilliseconds, create, isErased: keeping === 'erased' },
            ),
      ),
    reopen: () => {
      const [first] = stepsOf(exercise, run);
      setHere(first?.id ?? '');
      return save(() => reopenRun(id, first?.id ?? '', now().epochMilliseconds));
    },
    forget: () => ending(() => (exercise.keeps ? endDraft(id) : forgetRun(id, now().epochMilliseconds))),
  };
}
