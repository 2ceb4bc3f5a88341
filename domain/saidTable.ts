import type { ScaleQuestion, ScaleQuestionId } from '../content/schema';
import type { Answer, Note } from './checkIn';
import type { Outcome, OutcomeValue } from './outcome';
import { type Pledge, termOn } from './pledge';

/** What was said of days, as far as it was not taken back. */
export interface Said {
  readonly answers: readonly Answer[];
  readonly notes: readonly Note[];
  readonly outcomes: readonly Outcome[];
  readonly pledges: readonly Pledge[];
}

interface SaidWords {
  readonly columns: readonly string[];
  readonly question: string;
  readonly line: string;
  readonly promise: string;
  readonly declined: string;
  readonly questions: Readonly<Record<ScaleQuestionId, ScaleQuestion>>;
  readonly outcomes: Readonly<Record<OutcomeValue, string>>;
}

/** What was said of each day as rows of a table: the day, what it is about, its words, what was said, how often, a note. */
export function saidTable(said: Said, words: SaidWords): readonly (readonly string[])[] {
  const { answers, notes, outcomes, pledges } = said;
  const byId = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  const rows = [
    ...answers.map(({ day, question, value }) => {
      const { question: asked, answers: worded } = words.questions[question];
      return [day, words.question, asked, worded[value - 1] ?? words.declined, '', ''];
    }),
    ...notes.map(({ day, text }) => [day, words.line, '', '', '', text]),
    ...outcomes.map(({ pledgeId, day, value, times, note }) => {
      const pledge = byId.get(pledgeId);
      const promise = pledge ? termOn(pledge, day).text : '';
      return [day, words.promise, promise, words.outcomes[value], times ? `${times}` : '', note ?? ''];
    }),
  ];
  const inOrder = rows.toSorted(([one = ''], [other = '']) => (one < other ? -1 : Number(one > other)));
  return [words.columns, ...inOrder];
}
