import type { Day } from '../domain/day';
import type { Drafts } from '../domain/draft';
import { nextQuestionDate, type Question, type QuestionTime } from '../domain/question';
import {
  addQuestion,
  answerQuestion,
  closeQuestion,
  eraseQuestion,
  readQuestionBox,
  reopenQuestion,
  type QuestionBox as StoredBox,
  setQuestionTime,
} from '../storage/questions';
import { now } from './clock';
import { useDrafts } from './useDraft';
import { useLiveQuery } from './useLiveQuery';
import { useSave } from './useSave';
import { useToday } from './useToday';

export interface QuestionBox extends StoredBox {
  /** What was being written. */
  readonly drafts: Drafts;
}

/** Everything in the box; undefined while it is being read. */
export function useQuestionBox(): QuestionBox | undefined {
  const drafts = useDrafts();
  const box = useLiveQuery(readQuestionBox);
  return drafts && box && { ...box, drafts };
}

/** The next date on which questions are answered, and whether that is today’s date. */
export function useNextQuestions(time: QuestionTime): { readonly date: Day; readonly isToday: boolean } {
  // Turns with the day, and is looked at anew whenever the page is drawn.
  useToday();
  const moment = now();
  const date = nextQuestionDate(time, moment);
  return { date, isToday: date === moment.toPlainDate().toString() };
}

/** What can be done with questions. Each resolves to whether it was saved. */
export function useQuestionActions() {
  const { day } = useToday();
  const { save, saveForm } = useSave();
  const at = () => now().epochMilliseconds;
  return {
    add: (side: Question['side'], text: string) => saveForm(() => addQuestion(side, text, day, at())),
    answer: ({ id }: Question, text: string) => saveForm(() => answerQuestion(id, text, day, at())),
    close: ({ id }: Question) => save(() => closeQuestion(id, day, at())),
    reopen: ({ id }: Question) => save(() => reopenQuestion(id, at())),
    erase: ({ id }: Question) => save(() => eraseQuestion(id, at())),
    setTime: (time: Pick<QuestionTime, 'weekday' | 'time'> | null) =>
      saveForm(() => setQuestionTime(time, at())),
  };
}
