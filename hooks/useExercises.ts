import { useEffect, useRef, useState } from 'react';
import type { EvidenceCard, Exercise, ExerciseId, StageId } from '../content/schema';
import { suits } from '../domain/eligible';
import { type ExerciseRun, findable, offeredAt, searched, stepsOf } from '../domain/exerciseRun';
import { beginRun, completeExercise, listRuns, takeInLateAnswers } from '../storage/exerciseRuns';
import { now } from './clock';
import { useIsAlone } from './useIsAlone';
import { useLiveQuery } from './useLiveQuery';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';
import { useStretch } from './useStretch';
import { useToday } from './useToday';
import { useWords } from './useWords';

function usePerson() {
  const { profile } = useNotebook();
  const isAlone = useIsAlone();
  return { lens: profile?.lens ?? 'both', isAlone, touch: profile?.touch === true } as const;
}

/** All exercises that can be found by this person, in the order of the list. */
export function useExercises(): readonly Exercise[] {
  const { exercises } = useWords();
  return findable(exercises, usePerson());
}

/** Those found by what was typed. */
export function useSearch(sought: string): readonly Exercise[] {
  return searched(useExercises(), sought);
}

/** Tells whether an exercise is written for this person. */
export function useSuits(): (exercise: Exercise) => boolean {
  const person = usePerson();
  return (exercise) => suits(exercise, person);
}

/** Why an exercise helps, for this person: no finding about couples for someone alone. */
export function useExerciseCards({ cards }: Exercise): readonly EvidenceCard[] {
  const { evidenceCards } = useWords();
  const { isAlone } = usePerson();
  return cards.flatMap((id) =>
    evidenceCards.filter((card) => card.id === id && !(isAlone && card.needsPartner)),
  );
}

/** One exercise, or null when it is not for this person now. */
export function useExercise(id: ExerciseId | null): Exercise | null {
  return useExercises().find((exercise) => exercise.id === id) ?? null;
}

/** The exercises that are offered at a stage. */
export function useOffered(stage: StageId): readonly Exercise[] {
  const exercises = useExercises();
  const person = usePerson();
  const { isHardStretch } = useStretch();
  return offeredAt(stage, exercises, { ...person, isHardStretch });
}

/** Takes in what closing pages left behind; true once that is done. */
export function useLateAnswers(): boolean {
  const [isDone, setIsDone] = useState(false);
  const { save } = useSave();
  useEffect(() => {
    const takeIn = () =>
      save(async () => {
        await takeInLateAnswers(now().epochMilliseconds);
        // They can be read from here on, also while a full disk does not let them be safe.
        setIsDone(true);
      }, 'late answers');
    void takeIn().then(() => setIsDone(true));
    // A page that was put away and came back goes on with what it left behind itself.
    const onShow = ({ persisted }: PageTransitionEvent) => void (persisted && takeIn());
    window.addEventListener('pageshow', onShow);
    return () => window.removeEventListener('pageshow', onShow);
  }, [save]);
  return isDone;
}

/** Every time through an exercise, the latest first; undefined while it is being read. */
export function useRuns(): readonly ExerciseRun[] | undefined {
  const isReady = useLateAnswers();
  const runs = useLiveQuery(async () => (await listRuns()).sort((a, b) => b.changedAt - a.changedAt));
  return isReady ? runs : undefined;
}

/** Begins an exercise; resolves to the id of the run, or null when it could not be saved. */
export function useBegin() {
  const { day: today } = useToday();
  const { saveForm } = useSave();
  const { isHardStretch } = useStretch();
  return async (exercise: Exercise, about?: string): Promise<string | null> => {
    const isGentle = isHardStretch && exercise.gentle !== undefined;
    const [first] = stepsOf(exercise, { answers: {}, ...(isGentle ? { isGentle } : {}) });
    let id: string | null = null;
    await saveForm(async () => {
      id = await beginRun(
        {
          exercise: exercise.id,
          startedOn: today,
          step: first?.id ?? '',
          ...(about ? { about } : {}),
          ...(isGentle ? { isGentle } : {}),
        },
        now().epochMilliseconds,
      );
    });
    return id;
  };
}

/** The run of an exercise about one record: the one that was begun, or a new one. Null while there is none yet. */
export function useRunAbout(exercise: Exercise | null, about: string): string | null {
  const runs = useRuns();
  const begin = useBegin();
  const [id, setId] = useState<string | null>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (!exercise || !runs || isAsked.current) return;
    isAsked.current = true;
    const begun = runs.find((run) => run.exercise === exercise.id && run.about === about && !run.finishedOn);
    if (begun) setId(begun.id);
    else void begin(exercise, about).then(setId);
  }, [exercise, runs, about, begin]);
  return id;
}

/** Records that an exercise without steps was done, such as a timer that ran to its end. */
export function useComplete() {
  const { day: today } = useToday();
  const { save } = useSave();
  return (exercise: ExerciseId) => save(() => completeExercise(exercise, today, now().epochMilliseconds));
}
