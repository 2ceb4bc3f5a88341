import {
  type Exercise,
  type ExerciseField,
  type ExerciseId,
  type ExerciseStep,
  exerciseIds,
  type StageId,
  type StepCondition,
} from '../content/schema';
import type { Day } from './day';
import { type Eligibility, suits } from './eligible';
import type { Fact } from './fact';

/** What was written or chosen in one field. */
export type Written = string | readonly string[];

/** One time through a guided exercise, begun, left for later, or finished. */
export interface ExerciseRun extends Fact {
  readonly exercise: ExerciseId;
  readonly startedOn: Day;
  /** The id of the step at which it was left. */
  readonly step: string;
  /** By field. What was emptied is not there. */
  readonly answers: Readonly<Record<string, Written>>;
  /** What it is about, for an exercise that is about one record, such as a slip. */
  readonly about?: string;
  /** Whether it was begun in a hard stretch, with the steps for one. */
  readonly isGentle?: true;
  readonly finishedOn?: Day;
}

/**
 * What a page that was going away could still write of a run. The next page that shows the exercises puts it into the
 * run.
 */
export interface LateAnswers extends Fact {
  readonly runId: string;
  readonly answers: Readonly<Record<string, Written>>;
  /** Where the person was, when that was not saved yet. */
  readonly step?: string;
}

/** Characters as a person counts them roughly: code points. */
export const longestWritten = 20_000;
/** Entries of a list or choices of one field. */
export const mostEntries = 200;

const lengthOf = (text: string) => [...text].length;

/** What is wrong with what was written, or null when it can be kept. */
export function problemOfWritten(written: Written): 'too-long' | 'too-many' | null {
  const entries = typeof written === 'string' ? [written] : written;
  if (entries.length > mostEntries) return 'too-many';
  const length = entries.reduce((sum, entry) => sum + lengthOf(entry), 0);
  return length > longestWritten ? 'too-long' : null;
}

export function isEmpty(written: Written | undefined): boolean {
  if (written === undefined) return true;
  return typeof written === 'string' ? written.trim() === '' : written.every((entry) => entry.trim() === '');
}

export type Answers = ExerciseRun['answers'];

/** The answers with some changed. What was emptied goes. */
export function withAnswers(answers: Answers, changes: Answers): Answers {
  const entries = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(entries.filter(([, written]) => written.length > 0));
}

function holds({ field, is }: StepCondition, answers: Answers): boolean {
  const written = answers[field] ?? '';
  return (typeof written === 'string' ? [written] : written).some((value) => is.includes(value));
}

/** The steps this run goes through, as far as is known from what was answered. */
export function stepsOf(
  exercise: Exercise,
  { answers, isGentle }: Pick<ExerciseRun, 'answers' | 'isGentle'>,
): readonly ExerciseStep[] {
  const steps = (isGentle && exercise.gentle?.steps) || exercise.steps;
  const hold = (conditions: readonly StepCondition[]) =>
    conditions.every((condition) => holds(condition, answers));
  return steps.filter(({ when = [], unless }) => hold(when) && !(unless && hold(unless)));
}

/** The fields of a step without which one cannot go on. */
export function missingIn({ fields }: ExerciseStep, answers: Answers): readonly ExerciseField[] {
  return fields.filter(({ id, isNeeded }) => isNeeded && isEmpty(answers[id]));
}

/** Whether it hangs on an answer that this step still waits for which steps come after it. */
export function isUndecided(exercise: Exercise, step: ExerciseStep, answers: Answers): boolean {
  const open = step.fields.filter(({ id }) => isEmpty(answers[id])).map(({ id }) => id);
  return exercise.steps.some(({ when = [] }) => when.some(({ field }) => open.includes(field)));
}

/** Whether anything was written or chosen in it. */
export function hasWords({ answers }: Pick<ExerciseRun, 'answers'>): boolean {
  return Object.values(answers).some((written) => !isEmpty(written));
}

export function exerciseNumber(id: ExerciseId): number {
  return exerciseIds.indexOf(id) + 1;
}

/** Addresses stay in the browser's history, so they carry a number and no name. */
export function exerciseAt(number: string): ExerciseId | null {
  return exerciseIds.find((id) => `${exerciseNumber(id)}` === number) ?? null;
}

export function exercisePath(id: ExerciseId, runId?: string): string {
  return `/practices/${exerciseNumber(id)}${runId ? `/${runId}` : ''}`;
}

/** Where a run goes on: owning a slip has its place at the promise, under the day. */
export function pathOfRun({ exercise, id, about }: Pick<ExerciseRun, 'exercise' | 'id' | 'about'>): string {
  const [pledgeId, day] = about?.split(' ') ?? [];
  if (exercise === 'own-slip' && pledgeId && day) return `/promises/${pledgeId}/own/${day}`;
  return exercisePath(exercise, id);
}

export interface ExercisePerson {
  readonly lens: Eligibility['lens'];
  readonly isAlone: boolean;
  readonly touch: boolean;
}

/** The exercise in the words for this person. */
function wordedFor(exercise: Exercise, { lens, isAlone, touch }: ExercisePerson): Exercise {
  const words = isAlone ? exercise.alone : exercise.byLens?.[lens];
  return { ...exercise, ...words, ...(exercise.touch && !touch ? exercise.withoutTouch : {}) };
}

/** Those that can be found at all, worded for this person: someone alone finds nothing that needs a partner. */
export function findable(exercises: readonly Exercise[], person: ExercisePerson): readonly Exercise[] {
  return exercises
    .filter(({ needsPartner }) => !(person.isAlone && needsPartner))
    .map((exercise) => wordedFor(exercise, person));
}

/** Those in which every word sought begins a word of what is said of them. */
export function searched(exercises: readonly Exercise[], sought: string): readonly Exercise[] {
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const parts = wordsOf(sought);
  return exercises.filter(({ name, about, search }) => {
    const said = wordsOf([name, about, ...search].join(' '));
    return parts.every((part) => said.some((word) => word.startsWith(part)));
  });
}

/** Those offered at a stage: for this lens, and as gentle as the days are. Forgiving is never suggested to someone alone. */
export function offeredAt(
  stage: StageId,
  exercises: readonly Exercise[],
  person: ExercisePerson & { readonly isHardStretch: boolean },
): readonly Exercise[] {
  const fitting = exercises.filter(
    (exercise) => suits(exercise, person) && !(person.isAlone && exercise.id === 'forgiveness'),
  );
  if (person.isHardStretch) return fitting.filter(({ id }) => restful.includes(id));
  return fitting.filter(({ stages }) => stages.includes(stage));
}

/** What is offered in hard days, whatever the stage. Everything else can still be found and begun. */
const restful: readonly ExerciseId[] = ['grounding', 'good-days', 'setback-plan', 'impact'];
