import { daysInWeek, mondayOf } from './cadence';
import { addDays, type Day } from './day';
import { isClosed, type MarkedOccasion, markedOccasions, type Occasion, occasionOn } from './occasion';
import type { Repair } from './outcome';
import { isRestingOn, type Pledge, termOn } from './pledge';
import type { PledgeLog } from './pledgeLog';
import { yearOf } from './pledgeMonths';
import type { DayMark } from './pledgeYear';

/** One week of a promise that is to be kept so many times in it. */
export interface CalendarWeek extends Occasion {
  readonly monday: Day;
  /** *Waiting* while it is under way and can still be answered. */
  readonly mark: DayMark;
  readonly kept: number;
}

const isWeekly = (pledge: Pledge, day: Day) => termOn(pledge, day).cadence.kind === 'times-a-week';

function weekWithin(pledge: Pledge, days: readonly Day[]): Occasion | null {
  for (const day of days) {
    const week = isWeekly(pledge, day) ? occasionOn(pledge, day) : null;
    if (week) return week;
  }
  return null;
}

function markOfWeek(week: Occasion, said: MarkedOccasion | undefined, today: Day): DayMark {
  if (said?.value) return said.value === 'missed' && said.ownedOn ? 'owned' : said.value;
  if (week.firstDay > today) return 'ahead';
  return !said && isClosed(week, today) ? 'unanswered' : 'waiting';
}

/** The weeks that have a day in the year, for as long as the promise is one of so many times a week. */
export function weeksOf(log: PledgeLog, year: number, today: Day): readonly CalendarWeek[] {
  const { pledge } = log;
  const marked = markedOccasions(pledge, log.outcomes, log.repairs, today);
  const said = new Map(
    marked.filter(({ cadence }) => cadence.kind === 'times-a-week').map((one) => [mondayOf(one.day), one]),
  );
  const weeks: CalendarWeek[] = [];
  const text = String(year).padStart(4, '0');
  for (let monday = mondayOf(`${text}-01-01` as Day); yearOf(monday) <= year; monday = addDays(monday, 7)) {
    const days = Array.from({ length: daysInWeek }, (_, index) => addDays(monday, index));
    const one = said.get(monday);
    const week =
      weekWithin(pledge, days) ?? (one && { firstDay: monday, lastDay: one.lastDay, due: one.most });
    if (week) {
      weeks.push({ ...week, monday, kept: one?.keptOn.length ?? 0, mark: markOfWeek(week, one, today) });
    } else if (monday <= today && days.every((day) => isWeekly(pledge, day) && isRestingOn(pledge, day))) {
      weeks.push({ firstDay: monday, lastDay: addDays(monday, 6), due: 0, monday, kept: 0, mark: 'resting' });
    }
  }
  return weeks;
}

/** A slip of a year, with what was said when it was owned. */
export interface YearSlip {
  readonly day: Day;
  readonly repair: Repair | null;
}

/** The slips of a year, the latest first. In a week of several times only a week in which nothing was kept is one. */
export function slipsOf(log: PledgeLog, year: number, today: Day): readonly YearSlip[] {
  return markedOccasions(log.pledge, log.outcomes, log.repairs, today)
    .filter(({ day, value }) => value === 'missed' && yearOf(day) === year)
    .map(({ day }) => ({
      day,
      repair: log.repairs.find((repair) => repair.day === day && !repair.removed) ?? null,
    }))
    .reverse();
}
