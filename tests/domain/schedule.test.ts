import { describe, expect, it } from 'vitest';
import { type Day, toDay } from '../../domain/day';
import {
  datesFrom,
  isWeeklyOrRarer,
  problemsOfSchedule,
  type Repeat,
  type Schedule,
} from '../../domain/schedule';

function first(count: number, repeat: Repeat, from: string, change: Partial<Schedule> = {}, day = from) {
  const found: Day[] = [];
  for (const date of datesFrom({ repeat, time: '19:00', from: toDay(from), ...change }, toDay(day))) {
    found.push(date);
    if (found.length === count) break;
  }
  return found.join(' ');
}

const nth = (place: 1 | 2 | 3 | 4 | -1, months = 1): Repeat => ({
  kind: 'monthly-weekday',
  nth: place,
  day: 7,
  months,
});
const monthly = (date: number, months = 1): Repeat => ({ kind: 'monthly', date, months });

describe('a schedule comes', () => {
  it.each<[string, string, string]>([
    ['once', first(3, { kind: 'once' }, '2026-05-04'), '2026-05-04'],
    ['once, and not again', first(3, { kind: 'once' }, '2026-05-04', {}, '2026-05-05'), ''],
    ['daily', first(3, { kind: 'daily' }, '2026-12-30'), '2026-12-30 2026-12-31 2027-01-01'],
    [
      'on weekdays, however they were chosen',
      first(3, { kind: 'weekdays', days: [5, 1] }, '2026-05-05'),
      '2026-05-08 2026-05-11 2026-05-15',
    ],
    [
      'every second week, counted from the week it began in',
      first(3, { kind: 'every-weeks', weeks: 2, day: 1 }, '2026-05-06'),
      '2026-05-18 2026-06-01 2026-06-15',
    ],
    [
      'every seventh week, the same when asked years later',
      first(2, { kind: 'every-weeks', weeks: 7, day: 3 }, '2020-01-01', {}, '2026-05-01'),
      '2026-06-10 2026-07-29',
    ],
    ['monthly', first(3, monthly(15), '2026-05-16'), '2026-06-15 2026-07-15 2026-08-15'],
    [
      'on the last day of short months',
      first(4, monthly(31), '2027-01-31'),
      '2027-01-31 2027-02-28 2027-03-31 2027-04-30',
    ],
    [
      'on the thirtieth, in February on its last',
      first(4, monthly(30), '2027-12-31'),
      '2028-01-30 2028-02-29 2028-03-30 2028-04-30',
    ],
    [
      'on the twenty-ninth, also in a leap year',
      first(3, monthly(29), '2028-01-30'),
      '2028-02-29 2028-03-29 2028-04-29',
    ],
    [
      'every fourth month',
      first(4, monthly(30, 4), '2029-11-11'),
      '2029-11-30 2030-03-30 2030-07-30 2030-11-30',
    ],
    ['every twelfth month, a February', first(2, monthly(30, 12), '2027-02-01'), '2027-02-28 2028-02-29'],
    ['every twelfth month, another', first(2, monthly(30, 12), '2026-05-26'), '2026-05-30 2027-05-30'],
    ['on the first Sunday', first(3, nth(1), '2027-01-15'), '2027-02-07 2027-03-07 2027-04-04'],
    ['on the last Sunday', first(3, nth(-1), '2027-01-15'), '2027-01-31 2027-02-28 2027-03-28'],
    [
      'on the first Sunday of each quarter',
      first(3, nth(1, 3), '2027-01-01'),
      '2027-01-03 2027-04-04 2027-07-04',
    ],
    ['yearly', first(2, { kind: 'yearly', month: 3, date: 5 }, '2026-03-06'), '2027-03-05 2028-03-05'],
    [
      'yearly on a leap day, else on the last of February',
      first(3, { kind: 'yearly', month: 2, date: 29 }, '2027-01-01'),
      '2027-02-28 2028-02-29 2029-02-28',
    ],
    [
      'until its last day',
      first(5, { kind: 'daily' }, '2026-05-04', { until: toDay('2026-05-06') }),
      '2026-05-04 2026-05-05 2026-05-06',
    ],
  ])('%s', (_sentence, dates, expected) => {
    expect(dates).toBe(expected);
  });

  it('weekly or more rarely, or not', () => {
    expect(isWeeklyOrRarer({ kind: 'daily' })).toBe(false);
    expect(isWeeklyOrRarer({ kind: 'weekdays', days: [1, 2] })).toBe(false);
    expect(isWeeklyOrRarer({ kind: 'weekdays', days: [1] })).toBe(true);
    expect(isWeeklyOrRarer(monthly(1))).toBe(true);
  });
});

describe('a schedule someone writes', () => {
  const schedule = (repeat: Repeat, change: Partial<Schedule> = {}): Schedule => ({
    repeat,
    time: '19:00',
    from: toDay('2026-05-04'),
    ...change,
  });

  it.each<[string, Schedule, object]>([
    ['needs a weekday', schedule({ kind: 'weekdays', days: [] }), { repeat: 'none' }],
    ['counts whole weeks', schedule({ kind: 'every-weeks', weeks: 1.5, day: 1 }), { repeat: 'weeks' }],
    [
      'counts at most a year of weeks',
      schedule({ kind: 'every-weeks', weeks: 53, day: 1 }),
      { repeat: 'weeks' },
    ],
    ['counts months that make a year', schedule(monthly(1, 5)), { repeat: 'months' }],
    ['has dates that some month has', schedule(monthly(32)), { repeat: 'date' }],
    ['has a date that the month has', schedule({ kind: 'yearly', month: 4, date: 31 }), { repeat: 'date' }],
    ['may have a leap day', schedule({ kind: 'yearly', month: 2, date: 29 }), {}],
    ['begins on a date', schedule({ kind: 'daily' }, { from: '2026-02-30' as Day }), { from: 'unreadable' }],
    ['ends on a date', schedule({ kind: 'daily' }, { until: '' as Day }), { until: 'unreadable' }],
    [
      'ends after it begins',
      schedule({ kind: 'daily' }, { until: toDay('2026-05-03') }),
      { until: 'before-first' },
    ],
  ])('%s', (_sentence, written, problems) => {
    expect(problemsOfSchedule(written)).toEqual(problems);
  });
});
