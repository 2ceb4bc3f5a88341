import type { ExerciseId } from '../content/schema';
import type { Day } from '../domain/day';
import {
  type Answers,
  type ExerciseRun,
  hasWords,
  problemOfWritten,
  withAnswers,
} from '../domain/exerciseRun';
import { database } from './database';
import { formTables, takeInDrafts } from './drafts';
import { type Late, tooLong, writeLate } from './late';
import { newFact } from './newFact';
import { recordCompletion } from './shelf';

export async function listRuns(): Promise<ExerciseRun[]> {
  return (await database.exerciseRuns.toArray()).filter(({ removed }) => !removed);
}

/** Every time through one exercise. */
export async function listRunsOf(exercise: ExerciseId): Promise<ExerciseRun[]> {
  const runs = await database.exerciseRuns.where({ exercise }).toArray();
  return runs.filter(({ removed }) => !removed);
}

export async function findRun(id: string): Promise<ExerciseRun | null> {
  const run = await database.exerciseRuns.get(id);
  return run && !run.removed ? run : null;
}

type Beginning = Pick<ExerciseRun, 'exercise' | 'startedOn' | 'step' | 'about' | 'isGentle'>;

/** Begins an exercise, or takes up one that was begun and left empty. Resolves to its id. */
export async function beginRun(beginning: Beginning, at: number): Promise<string> {
  return database.transaction('rw', database.exerciseRuns, async () => {
    const empty = (await listRuns()).find(
      (run) =>
        run.exercise === beginning.exercise &&
        run.about === beginning.about &&
        !run.finishedOn &&
        !hasWords(run),
    );
    const run: ExerciseRun = { ...newFact(at, empty), ...beginning, answers: {} };
    await database.exerciseRuns.put(run);
    return run.id;
  });
}

/**
 * Begins an exercise with words already in it, or takes up the one that was begun about the same record. Resolves to
 * its id.
 */
export async function beginRunWith(beginning: Beginning, answers: Answers, at: number): Promise<string> {
  return database.transaction('rw', database.exerciseRuns, async () => {
    const begun = (await listRuns()).find(
      (run) => run.exercise === beginning.exercise && run.about === beginning.about && !run.finishedOn,
    );
    if (begun && beginning.about && hasWords(begun)) return begun.id;
    const id = await beginRun(beginning, at);
    await saveRun(id, { answers }, at);
    return id;
  });
}

async function changeRun(
  id: string,
  change: (run: ExerciseRun) => ExerciseRun,
  at: number,
): Promise<ExerciseRun> {
  const run = await findRun(id);
  if (!run) throw new RangeError('This exercise is not there any more');
  const changed = { ...change(run), ...newFact(at, run) };
  await database.exerciseRuns.put(changed);
  return changed;
}

export interface RunChange {
  /** By field; other fields stay, so that two tabs do not overwrite each other's. */
  readonly answers?: Answers;
  readonly step?: string;
}

/**
 * Saves what was written and where the person is. Resolves to the run as it then is.
 * @throws RangeError when it is gone or something is too long; nothing is changed then.
 */
export async function saveRun(id: string, change: RunChange, at: number): Promise<ExerciseRun> {
  const { answers = {}, step } = change;
  if (Object.values(answers).some(problemOfWritten)) throw new RangeError(tooLong);
  return database.transaction('rw', database.exerciseRuns, () =>
    changeRun(
      id,
      (run) => ({ ...run, answers: withAnswers(run.answers, answers), ...(step ? { step } : {}) }),
      at,
    ),
  );
}

/** Saves what was written by a page that is going away, and where the person is, unless something is too long. */
export function saveLateAnswers(runId: string, { answers = {}, step }: RunChange, at: number): void {
  if (Object.values(answers).some(problemOfWritten)) return;
  writeLate({ ...newFact(at), runId, answers, ...(step ? { step } : {}) });
}

async function takeIn(late: Late, at: number): Promise<void> {
  if ('drafts' in late) await takeInDrafts(late, at);
  else if (await findRun(late.runId)) await saveRun(late.runId, late, at);
}

/** Puts what closing pages left behind where it belongs, once. What belongs to something erased is erased. */
export async function takeInLateAnswers(at: number): Promise<void> {
  const { exerciseRuns, lateAnswers, drafts } = database;
  await database.transaction('rw', [exerciseRuns, lateAnswers, drafts, ...formTables()], async () => {
    const all = await lateAnswers.toArray();
    for (const late of all.sort((a, b) => a.changedAt - b.changedAt)) await takeIn(late, at);
    await lateAnswers.clear();
  });
}

/**
 * Finishes an exercise: what was written last, what comes of it and the gold are kept together, or nothing is.
 * @param create writes what the exercise creates, such as a promise; runs within the transaction
 */
export async function finishRun(
  id: string,
  { answers = {} }: RunChange,
  ending: {
    readonly today: Day;
    readonly at: number;
    readonly create?: (() => Promise<unknown>) | undefined;
    /** Whether its words are erased at its end, as when a letter is burnt. */
    readonly isErased?: boolean;
  },
): Promise<void> {
  const { today, at, create, isErased = false } = ending;
  await database.transaction('rw', database.tables, async () => {
    const run = await saveRun(id, { answers }, at);
    await create?.();
    if (!run.finishedOn) await recordCompletion(run.exercise, today, at);
    if (isErased) await forgetRun(id, at);
    else if (!run.finishedOn) await changeRun(id, (before) => ({ ...before, finishedOn: today }), at);
  });
}

/** Takes up a finished one again, with all its words. */
export async function reopenRun(id: string, step: string, at: number): Promise<void> {
  await database.transaction('rw', database.exerciseRuns, () =>
    changeRun(
      id,
      (run) => {
        const { finishedOn: _, ...rest } = run;
        return { ...rest, step };
      },
      at,
    ),
  );
}

/** Erases every word of a run and leaves a mark; that it was finished once stays counted. */
export async function forgetRun(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.exerciseRuns, async () => {
    const run = await findRun(id);
    if (!run) return;
    const { exercise, startedOn } = run;
    await database.exerciseRuns.put({
      ...newFact(at, run),
      exercise,
      startedOn,
      step: '',
      answers: {},
      removed: true,
    });
  });
}

/**
 * Ends a run that was only a draft: what it creates is written, and the run goes without a trace, not even that it
 * was there. Both together, or nothing.
 */
export async function endDraft(id: string, create?: () => Promise<unknown>): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await create?.();
    await database.exerciseRuns.delete(id);
  });
}

/** Records that an exercise without steps was done, such as a timer that ran to its end. */
export async function completeExercise(exercise: ExerciseId, today: Day, at: number): Promise<void> {
  await recordCompletion(exercise, today, at);
}
