import type { Cadence, CadenceKind } from './cadence';
import { type Day, type Weekday, weekdayOf } from './day';

/** The rhythms as a person chooses among them: once a week stands beside every few weeks. */
export const cadenceChoices = [
  'daily',
  'weekdays',
  'times-a-week',
  'weekly',
  'every-weeks',
  'monthly',
  'when-it-happens',
] as const satisfies readonly (CadenceKind | 'weekly')[];
export type CadenceChoice = (typeof cadenceChoices)[number];

/** @param last what was chosen before; one who is writing “every 1 weeks” is still choosing every few weeks */
export function choiceOf(cadence: Cadence, last?: CadenceChoice): CadenceChoice {
  if (cadence.kind !== 'every-weeks') return cadence.kind;
  return cadence.weeks === 1 && last !== 'every-weeks' ? 'weekly' : 'every-weeks';
}

const usualTimes = 3;
const usualWeeks = 2;

/** The rhythm to begin with when another is chosen. A weekday chosen already stays chosen. */
export function cadenceFor(choice: CadenceChoice, before: Cadence, today: Day): Cadence {
  const [first] = daysIn(before);
  const day = first ?? weekdayOf(today);
  switch (choice) {
    case 'weekdays':
      return { kind: choice, days: daysIn(before) };
    case 'times-a-week':
      return { kind: choice, times: usualTimes };
    case 'weekly':
      return { kind: 'every-weeks', weeks: 1, day };
    case 'every-weeks':
      return { kind: choice, weeks: usualWeeks, day };
    case 'monthly':
      return { kind: choice, date: Temporal.PlainDate.from(today).day };
    default:
      return { kind: choice };
  }
}

function daysIn(cadence: Cadence): readonly Weekday[] {
  if (cadence.kind === 'weekdays') return cadence.days;
  return cadence.kind === 'every-weeks' ? [cadence.day] : [];
}
