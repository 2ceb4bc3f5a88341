import { addDays, type Day } from './day';
import { type Occasion, occasionOn } from './occasion';
import { type Outcome, type OutcomeValue, outcomeValues } from './outcome';
import { canBeMarkedOn, type Pledge, termOn } from './pledge';
import type { PledgeLog } from './pledgeLog';

/** A week of several times, and how far it has come. */
export interface WeekProgress {
  readonly kept: number;
  readonly due: number;
  readonly week: Occasion;
  /** What was said of the week as a whole: that it rests, or that it is over without. */
  readonly said: Outcome | null;
}

type Said = Pick<PledgeLog, 'pledge' | 'outcomes'>;

/** The week of several times that a day belongs to, or null for any other rhythm. */
export function weekOn({ pledge, outcomes }: Said, day: Day): WeekProgress | null {
  const week = occasionOn(pledge, day);
  if (!week || week.firstDay === week.lastDay) return null;
  const inIt = outcomes.filter((one) => !one.removed && one.day >= week.firstDay && one.day <= week.lastDay);
  return {
    kept: inIt.filter(({ value }) => value === 'kept').length,
    due: week.due,
    week,
    said: inIt.find(({ value }) => value === 'missed' || value === 'rest') ?? null,
  };
}

/** Rest is chosen before the day, or the week of several times, is over. */
export function canRestOn(pledge: Pledge, day: Day, today: Day): boolean {
  return (occasionOn(pledge, day)?.lastDay ?? day) >= today;
}

const lastDaysOfWeek = 2;

function valuesOfWeek(
  pledge: Pledge,
  { kept, due, week, said }: WeekProgress,
  day: Day,
  today: Day,
): readonly OutcomeValue[] {
  const isLate = today > addDays(week.lastDay, -lastDaysOfWeek);
  return [
    'kept',
    ...(said?.value === 'missed' || (isLate && kept === 0) ? ['missed' as const] : []),
    ...(said?.value === 'rest' || (kept < due && canRestOn(pledge, day, today)) ? ['rest' as const] : []),
  ];
}

/**
 * What can be said of a promise on a day; nothing where nothing was asked. Of a week of several times: kept, that the week rests, and once it nears
 * its end with nothing kept, that it is over without. Of one for when it happens: kept or not.
 */
export function valuesToOffer(log: Said, day: Day, today: Day): readonly OutcomeValue[] {
  const said = log.outcomes.find((one) => one.day === day && !one.removed)?.value;
  if (day > today || (!said && !canBeMarkedOn(log.pledge, day))) return [];
  const values = valuesOf(log, day, today);
  return outcomeValues.filter((value) => value === said || values.includes(value));
}

function valuesOf(log: Said, day: Day, today: Day): readonly OutcomeValue[] {
  const { pledge, outcomes } = log;
  if (termOn(pledge, day).cadence.kind === 'when-it-happens') return ['kept', 'missed'];
  const week = weekOn(log, day);
  if (week) return valuesOfWeek(pledge, week, day, today);
  const isResting = outcomes.some((one) => one.day === day && !one.removed && one.value === 'rest');
  return outcomeValues.filter((value) => value !== 'rest' || isResting || canRestOn(pledge, day, today));
}

/** Whether a promise still waits for a word on a day: it is due, unanswered, and its week is neither full nor settled. */
export function waitsForMark(log: Said, day: Day): boolean {
  const { pledge, outcomes } = log;
  if (pledge.finishedOn || !occasionOn(pledge, day)) return false;
  if (outcomes.some((one) => one.day === day && !one.removed)) return false;
  const week = weekOn(log, day);
  return !week || (week.kept < week.due && !week.said);
}
