import type { Day } from './day';
import type { Fact } from './fact';

/** One line about something that was good on a day. */
export interface GoodDay extends Fact {
  readonly day: Day;
  readonly text: string;
}

export const longestGoodDay = 300;

type Problems = Readonly<{ text?: 'empty' | 'too-long'; day?: 'unreadable' | 'ahead' }>;

/** What is wrong with a line, or nothing when it can be kept. */
export function problemsOfGoodDay({ text, day }: { text: string; day: string }, today: Day): Problems {
  const length = [...text.trim()].length;
  const problem = length === 0 ? 'empty' : length > longestGoodDay ? 'too-long' : undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day);
  return {
    ...(problem ? { text: problem } : {}),
    ...(isDay && day <= today ? {} : { day: isDay ? 'ahead' : 'unreadable' }),
  };
}

/** The latest day first; of one day the latest written first. */
export function inOrderOfDays(lines: readonly GoodDay[]): readonly GoodDay[] {
  return [...lines].sort((a, b) => (a.day === b.day ? b.changedAt - a.changedAt : a.day < b.day ? 1 : -1));
}
