import { describe, expect, it } from 'vitest';
import {
  type Cadence,
  daysBetweenOccasions,
  fallsOn,
  mondayOf,
  mostTimesAWeek,
  mostWeeksApart,
  problemOfCadence,
} from '../../domain/cadence';
import { addDays, type Day, toDay, weekdays } from '../../domain/day';
import { daily, everyWeeks, monday, monthly, on, timesAWeek, whenItHappens } from '../support/factories';

function daysOf(cadence: Cadence, from: Day, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => addDays(from, index)).filter((day) =>
    fallsOn(cadence, day, from),
  );
}

describe('a rhythm', () => {
  it.each<[Cadence, ReturnType<typeof problemOfCadence>]>([
    [daily, null],
    [whenItHappens, null],
    [on(7), null],
    [on(), 'none'],
    [timesAWeek(1), null],
    [timesAWeek(mostTimesAWeek), null],
    [timesAWeek(0), 'times'],
    [timesAWeek(mostTimesAWeek + 1), 'times'],
    [timesAWeek(2.5), 'times'],
    [timesAWeek(Number.NaN), 'times'],
    [everyWeeks(1, 5), null],
    [everyWeeks(mostWeeksApart, 5), null],
    [everyWeeks(0, 5), 'weeks'],
    [everyWeeks(mostWeeksApart + 1, 5), 'weeks'],
    [everyWeeks(1.5, 5), 'weeks'],
    [monthly(1), null],
    [monthly(31), null],
    [monthly(0), 'date'],
    [monthly(32), 'date'],
    [monthly(-1), 'date'],
  ])('%j has the problem %j', (cadence, problem) => {
    expect(problemOfCadence(cadence)).toBe(problem);
  });

  it.each<[Cadence, number]>([
    [daily, 1],
    [on(1), 7],
    [on(1, 4), 3.5],
    [on(1, 2, 3, 4, 5), 1.4],
    [on(...weekdays), 1],
    [timesAWeek(1), 7],
    [timesAWeek(3), 7 / 3],
    [timesAWeek(6), 7 / 6],
    [everyWeeks(1, 2), 7],
    [everyWeeks(8, 2), 56],
    [monthly(15), 30],
    [whenItHappens, 7],
  ])('%j has something to be done every %f days on average', (cadence, days) => {
    expect(daysBetweenOccasions(cadence)).toBe(days);
  });
});

describe('a monthly rhythm', () => {
  const inYear = (date: number, year: number) => daysOf(monthly(date), toDay(`${year}-01-01`), 365);

  it.each([1, 15, 28])('on the %i has that date in every month', (date) => {
    const days = inYear(date, 2027);
    expect(days.map((day) => Number(day.slice(8)))).toEqual(Array(12).fill(date));
    expect(days.map((day) => Number(day.slice(5, 7)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it.each([
    [29, 2027, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [30, 2027, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [31, 2027, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])('on the %i falls on the last day of a month that is too short', (date, year, lengths) => {
    expect(inYear(date, year).map((day) => Number(day.slice(8)))).toEqual(
      lengths.map((length) => Math.min(date, length)),
    );
  });

  it.each([29, 30, 31])('on the %i falls on the leap day', (date) => {
    expect(daysOf(monthly(date), toDay('2028-02-01'), 29)).toEqual(['2028-02-29']);
  });

  it('on the 28th does not', () => {
    expect(daysOf(monthly(28), toDay('2028-02-01'), 29)).toEqual(['2028-02-28']);
  });

  it('on the 29th has the last of February in a hundredth year without a leap day', () => {
    expect(daysOf(monthly(29), toDay('2100-02-01'), 28)).toEqual(['2100-02-28']);
  });

  it('counts from its own dates, wherever in the month it was made', () => {
    expect(daysOf(monthly(5), toDay('2027-03-06'), 31)).toEqual(['2027-04-05']);
  });
});

describe('a rhythm of every so many weeks', () => {
  it('begins on the first such weekday, also on the first day itself', () => {
    expect(daysOf(everyWeeks(2, 1), monday, 29)).toEqual([0, 14, 28].map((days) => addDays(monday, days)));
    expect(daysOf(everyWeeks(2, 7), monday, 29)).toEqual([6, 20].map((days) => addDays(monday, days)));
    const tuesday = addDays(monday, 1);
    expect(daysOf(everyWeeks(3, 1), tuesday, 28)).toEqual([7, 28].map((days) => addDays(monday, days)));
  });

  it('has nothing before its first day', () => {
    expect(fallsOn(everyWeeks(1, 1), addDays(monday, -7), monday)).toBe(false);
  });

  it('keeps its step over the turn of a year and a leap day', () => {
    const from = toDay('2027-12-06');
    const days = daysOf(everyWeeks(8, 1), from, 365);
    expect(days).toEqual(
      ['2027-12-06', '2028-01-31', '2028-03-27', '2028-05-22', '2028-07-17', '2028-09-11', '2028-11-06'].map(
        toDay,
      ),
    );
  });
});

describe('other rhythms', () => {
  it('of several times a week fall on every day, and of what only happens on none', () => {
    expect(daysOf(timesAWeek(2), monday, 7)).toHaveLength(7);
    expect(daysOf(daily, monday, 7)).toHaveLength(7);
    expect(daysOf(whenItHappens, monday, 400)).toEqual([]);
  });

  it('of weekdays fall on those', () => {
    expect(daysOf(on(2, 6), monday, 8)).toEqual([addDays(monday, 1), addDays(monday, 5)]);
  });

  it('know no clock that is set forward or back', () => {
    // Europe changes its clocks on 29 March and 25 October 2026.
    expect(daysOf(daily, toDay('2026-03-27'), 5)).toHaveLength(5);
    expect(daysOf(everyWeeks(1, 7), toDay('2026-10-19'), 14)).toEqual(['2026-10-25', '2026-11-01']);
  });
});

it.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-08', '2026-03-02'],
  ['2026-01-01', '2025-12-29'],
  ['2028-03-01', '2028-02-28'],
])('the week of %s begins on %s', (day, expected) => {
  expect(mondayOf(toDay(day))).toBe(expected);
});
