import type { ScaleQuestionId } from '../content/schema';
import { isAnswered, rowsFor } from '../domain/checkIn';
import type { Day } from '../domain/day';
import { saveAnswer, saveNote } from '../storage/checkIns';
import { now } from './clock';
import { useIsAlone } from './useIsAlone';
import { useNotebook } from './useNotebook';
import { usePending } from './usePending';
import { useSave } from './useSave';
import { useStretch } from './useStretch';
import { useToday } from './useToday';

/** The check-in of one day: its questions, what was answered, and how to answer. */
export function useCheckIn(day: Day) {
  const { profile, answers, notes } = useNotebook();
  const { choose, latest } = usePending<number>();
  const { save } = useSave();
  const isAlone = useIsAlone();
  const note = notes.find((one) => one.day === day && !one.removed);

  const storedAnswer = (question: ScaleQuestionId) =>
    answers.find((one) => one.day === day && one.question === question);

  return {
    rows: rowsFor(profile?.lens ?? 'both', day, isAlone),
    answerTo(question: ScaleQuestionId): number | null {
      const stored = storedAnswer(question);
      return latest(`${day} ${question}`, stored, stored?.value ?? null);
    },
    answer(question: ScaleQuestionId, value: number | null) {
      return choose(`${day} ${question}`, value, storedAnswer(question), (at) =>
        saveAnswer(day, question, value, at),
      );
    },
    note: note?.text ?? '',
    writeNote(text: string) {
      return save(() => saveNote(day, text, now().epochMilliseconds), `note ${day}`);
    },
  };
}

/** Whether anything of the day was answered. */
export function useIsAnswered(day: Day): boolean {
  const { answers, notes, logs } = useNotebook();
  const ofDay = <Row extends { readonly day: Day }>(rows: readonly Row[]) =>
    rows.filter((row) => row.day === day);
  return isAnswered(ofDay(answers), ofDay(logs.flatMap(({ outcomes }) => outcomes)), ofDay(notes));
}

/** Whether the new tab asks for today: in the evening, while nothing was answered, and never in hard days or a pause. */
export function useAsksForToday(): boolean {
  const { day, isEvening } = useToday();
  const isAnsweredToday = useIsAnswered(day);
  const { isHardStretch, hold } = useStretch();
  return isEvening && !isAnsweredToday && !isHardStretch && !hold;
}
