import { useMemo, useRef } from 'react';
import type { Day } from '../domain/day';
import type { PledgeLog } from '../domain/pledgeLog';
import { type CalendarMonth, type MonthEnd, monthEndsOf, monthsOf } from '../domain/pledgeMonths';
import { type CalendarWeek, slipsOf, weeksOf, type YearSlip } from '../domain/pledgeWeeks';
import { calendarOf, type SteadinessPoint, steadinessLine, type YearLog } from '../domain/pledgeYear';
import { readPledgeYear } from '../storage/pledgeLogs';
import { useLiveQuery } from './useLiveQuery';
import type { PledgeView } from './usePledges';
import { useToday } from './useToday';

/** One promise in one calendar year. */
export interface PledgeYear {
  readonly year: number;
  /** What was said in this year, and what was counted before. */
  readonly log: PledgeLog;
  readonly months: readonly CalendarMonth[];
  /** For a promise of so many times a week. */
  readonly weeks: readonly CalendarWeek[];
  readonly line: readonly SteadinessPoint[];
  /** How steady it was when the year began; null when nothing was answered before. */
  readonly before: number | null;
  readonly monthEnds: readonly MonthEnd[];
  /** How much had been answered by the end of the line, in all years. */
  readonly answered: number;
  readonly slips: readonly YearSlip[];
}

function yearFrom(log: YearLog, year: number, today: Day): PledgeYear {
  const months = monthsOf(calendarOf(log, year, today));
  const line = steadinessLine(log, year, today);
  const counted = log.before?.counted ?? 0;
  const before = counted > 0 && log.before ? log.before.steadiness : null;
  return {
    year,
    log,
    months,
    line,
    before,
    weeks: weeksOf(log, year, today),
    monthEnds: monthEndsOf(line, months, before, today),
    answered: counted + line.length,
    slips: slipsOf(log, year, today),
  };
}

/** One promise in one calendar year, as its page needs it; the last one read while another is being read. */
export function usePledgeYear({ pledge }: PledgeView, year: number): PledgeYear | null {
  const { day: today } = useToday();
  const fresh = useLiveQuery(
    async () => ({ year, read: await readPledgeYear(pledge.id, year) }),
    [pledge.id, year],
  );
  const last = useRef(fresh);
  if (fresh) last.current = fresh;
  const shown = last.current;
  return (
    useMemo(() => shown && yearFrom({ pledge, ...shown.read }, shown.year, today), [shown, pledge, today]) ??
    null
  );
}
