import { useCallback, useMemo } from 'react';
import { isFree } from '../domain/cadence';
import type { Day } from '../domain/day';
import { holdsOn, type Pledge, termOn } from '../domain/pledge';
import type { CalendarWeek } from '../domain/pledgeWeeks';
import type { CalendarDay, DayMark } from '../domain/pledgeYear';
import { useWords } from './useWords';

/** What is said of a day of a promise, and how it is drawn. */
export function useDayWords(pledge: Pledge, today: Day) {
  const { promisePage, dates } = useWords();
  const words = promisePage.year;

  const markWords = useCallback(
    ({ day, mark, outcome }: CalendarDay): string => {
      const times = outcome?.times ?? 1;
      if (mark === 'kept' && times > 1) return words.keptTimes(times);
      const canBeSaid =
        mark === 'not-due' && day <= today && isFree(termOn(pledge, day).cadence) && holdsOn(pledge, day);
      return canBeSaid ? words.nothingSaid : words.marks[mark];
    },
    [pledge, today, words],
  );

  const saidOf = useCallback(
    (one: CalendarDay, week: CalendarWeek | undefined): string => {
      const isInWeek =
        week && one.day >= week.firstDay && one.day <= week.lastDay && week.due > 0 && week.mark !== 'ahead';
      return words.said([
        markWords(one),
        ...(isInWeek ? [words.weekSoFar(week.kept, week.due)] : []),
        ...(one.outcome?.editedOn ? [words.edited] : []),
        ...(one.day === today ? [words.today] : []),
      ]);
    },
    [markWords, today, words],
  );

  const labelOf = useCallback(
    (one: CalendarDay, week: CalendarWeek | undefined) =>
      words.tile(dates.weekdayAndDate(one.day), saidOf(one, week)),
    [dates, saidOf, words],
  );

  /** No ring for each day to come on which something may be done: it waits for nothing. */
  const shownMarkOf = useCallback(
    ({ day, mark }: CalendarDay): DayMark =>
      mark === 'ahead' && isFree(termOn(pledge, day).cadence) ? 'not-due' : mark,
    [pledge],
  );

  return useMemo(() => ({ saidOf, labelOf, shownMarkOf }), [saidOf, labelOf, shownMarkOf]);
}
