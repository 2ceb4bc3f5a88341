import { type Cadence, mondayOf } from '../../domain/cadence';
import { addDays, type Day, toDay, type Weekday } from '../../domain/day';
import type { Hold } from '../../domain/hold';
import { occasionAfter } from '../../domain/occasion';
import type { Outcome, OutcomeValue, Repair } from '../../domain/outcome';
import { isDueOn, type Pledge, type Term } from '../../domain/pledge';
import type { PledgeLog } from '../../domain/pledgeLog';
import type { Reminder } from '../../domain/reminder';
import type { Shown } from '../../domain/shown';

/** An ordinary Monday, from which made-up promises are due. */
export const monday = toDay('2026-03-02');

/** Late enough that nothing made up can still be owned. */
export const muchLater = toDay('2031-01-01');

/** A moment, written with its zone: `2026-03-29T01:30[Europe/Berlin]`. */
export const at = (text: string) => Temporal.ZonedDateTime.from(text);

export const daily: Cadence = { kind: 'daily' };

export const on = (...days: readonly Weekday[]): Cadence => ({ kind: 'weekdays', days });

/** Several times a week, on any of its days. */
export const timesAWeek = (times: number): Cadence => ({ kind: 'times-a-week', times });

/** One weekday, every so many weeks. */
export const everyWeeks = (weeks: number, day: Weekday): Cadence => ({ kind: 'every-weeks', weeks, day });

export const monthly = (date: number): Cadence => ({ kind: 'monthly', date });

export const whenItHappens: Cadence = { kind: 'when-it-happens' };

export function aPledge(
  cadence: Cadence = daily,
  { from = monday, text = 'I say a proper hello.', until, ...change }: Partial<Pledge & Term> = {},
): Pledge {
  const term = { from, text, cadence, ...(until ? { until } : {}) };
  return { id: 'pledge', changedAt: 0, seam: 0, rests: [], terms: [term], ...change };
}

export function anOutcome(day: Day, value: OutcomeValue, change: Partial<Outcome> = {}): Outcome {
  return { id: `outcome ${day}`, changedAt: 0, pledgeId: 'pledge', day, value, ...change };
}

export function aRepair(day: Day, change: Partial<Repair> = {}): Repair {
  const made = { pledgeId: 'pledge', day, ownedOn: addDays(day, 1), makeGood: 'I call first.' };
  return { id: `repair ${day}`, changedAt: 0, ...made, ...change };
}

const values: Readonly<Record<string, OutcomeValue>> = {
  K: 'kept',
  P: 'partly',
  R: 'rest',
  M: 'missed',
  O: 'missed',
  L: 'missed',
};

/** The first `count` days by which occasions of a promise are known: the due day, or the last of a week. */
export function dueDaysOf(pledge: Pledge, count: number): readonly Day[] {
  const days: Day[] = [];
  let day = addDays(pledge.terms[0]?.from ?? monday, -1);
  while (days.length < count) {
    const next = occasionAfter(pledge, day, 1);
    if (!next) throw new RangeError('This promise is not due that often');
    days.push(next.lastDay);
    day = next.lastDay;
  }
  return days;
}

/**
 * A promise and its due days in order: K kept, P partly, R rest, M missed, O missed and owned the day after,
 * L missed and owned two months late, a full stop for unanswered.
 */
export function aLog(marks: string, pledge: Pledge = aPledge()): PledgeLog {
  const days = dueDaysOf(pledge, marks.length);
  return logOfDays(
    days.map((day, index) => ({ day, mark: marks.charAt(index) })),
    pledge,
  );
}

function logOfDays(days: readonly { readonly day: Day; readonly mark: string }[], pledge: Pledge): PledgeLog {
  return {
    pledge,
    outcomes: days.flatMap(({ day, mark }) => {
      const value = values[mark];
      return value ? [anOutcome(day, value)] : [];
    }),
    repairs: days.flatMap(({ day, mark }) => {
      if (mark === 'O') return [aRepair(day)];
      return mark === 'L' ? [aRepair(day, { ownedOn: addDays(day, 60) })] : [];
    }),
  };
}

/**
 * A promise of several times a week and its weeks in order, each with a mark for each of its days from Monday on, as
 * in `aLog`; days left out at the end of a week are unanswered.
 */
export function aLogOfWeeks(weeks: readonly string[], pledge: Pledge = aPledge(timesAWeek(3))): PledgeLog {
  const from = mondayOf(pledge.terms[0]?.from ?? monday);
  const marks = weeks.map((week) => week.padEnd(7, '.')).join('');
  return logOfDays(
    [...marks].map((mark, index) => ({ day: addDays(from, index), mark })),
    pledge,
  );
}

/** A pause of everything from a day on. */
export function aHold(from: Day, days: number, change: Partial<Hold> = {}): Hold {
  return { id: `hold ${from}`, changedAt: 0, from, until: addDays(from, days), ...change };
}

/** Friday at seven in the evening, every week, unless told otherwise. */
export function aReminder({
  weekday = 5,
  time = '19:00',
  ...change
}: Partial<Reminder> & { readonly weekday?: Weekday; readonly time?: string } = {}): Reminder {
  return {
    id: 'reminder',
    changedAt: 0,
    kind: 'together',
    title: '',
    schedule: { repeat: { kind: 'weekdays', days: [weekday] }, time, from: toDay('2000-01-01') },
    minutes: 120,
    leads: [0],
    sequence: 0,
    ...change,
  };
}

export function aShown(day: Day, itemId: string, change: Partial<Shown> = {}): Shown {
  const id = `shown ${day} ${change.position ?? 0}`;
  return { id, changedAt: 0, day, kind: 'gesture', itemId, position: 0, ...change };
}

/** Due days of a promise within a stretch of days. */
export function dueDaysBetween(pledge: Pledge, from: Day, days: number): readonly Day[] {
  return Array.from({ length: days }, (_, index) => addDays(from, index)).filter((day) =>
    isDueOn(pledge, day),
  );
}
