import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rungs } from '../../domain/agreement';
import {
  daysFrom,
  longestDaysOf,
  longestSpan,
  problemsOfSpan,
  readDay,
  usualDaysOf,
  usualReviewOf,
  usualSpan,
} from '../../domain/agreementDates';
import { addDays, daysBetween, toDay } from '../../domain/day';

const today = toDay('2026-02-20');
const inDays = (days: number) => addDays(today, days);

/** Any day within some years, leap days and new years among them. */
const someDay = fc.integer({ min: -800, max: 1600 }).map((days) => addDays(toDay('2027-06-15'), days));
const someRung = fc.constantFrom(...rungs);

describe('the longest an openness may go on', () => {
  it.each([
    [null, 90],
    [1, 90],
    [4, 90],
    [6, 90],
    [7, 14],
  ] as const)('for rung %s is %i days', (rung, days) => {
    expect(longestDaysOf(rung)).toBe(days);
  });

  it('is never less than what is suggested at first, and thirty days at most are', () => {
    for (const rung of [null, ...rungs]) {
      expect(usualDaysOf(rung)).toBeLessThanOrEqual(longestDaysOf(rung));
      expect(usualDaysOf(rung)).toBeLessThanOrEqual(30);
    }
    expect(usualDaysOf(7)).toBeLessThanOrEqual(14);
  });
});

describe('the days of an agreement', () => {
  const wrong = (start: string, end: string, review: string, longest: number | null = longestSpan) =>
    problemsOfSpan({ start, end, review }, today, longest);

  it.each([
    ['nothing chosen', '', '', '', { start: 'empty', end: 'empty', review: 'empty' }],
    [
      'half dates',
      '2026-02',
      'x',
      '2026-02-30',
      { start: 'unreadable', end: 'unreadable', review: 'unreadable' },
    ],
    [
      'the 29th of February of an ordinary year',
      '2026-02-29',
      inDays(20),
      inDays(19),
      { start: 'unreadable' },
    ],
    ['a year of five digits', '12026-03-01', inDays(20), inDays(19), { start: 'unreadable' }],
    ['a start that has passed', inDays(-1), inDays(10), inDays(9), { start: 'past' }],
    ['a start today', today, inDays(10), inDays(9), {}],
    ['a start in 90 days', inDays(90), inDays(100), inDays(99), {}],
    ['a start in 91 days', inDays(91), inDays(100), inDays(99), { start: 'too-far' }],
    ['an end before the start', inDays(5), inDays(4), inDays(6), { end: 'before-start' }],
    ['an end on the first day', inDays(5), inDays(5), inDays(6), { end: 'zero-days' }],
    ['one day', today, inDays(1), inDays(1), {}],
    ['90 days', today, inDays(90), inDays(90), {}],
    ['91 days', today, inDays(91), inDays(90), { end: 'too-long' }],
    ['a review on the first day', today, inDays(9), today, { review: 'before-start' }],
    ['a review before it begins', inDays(3), inDays(9), inDays(2), { review: 'before-start' }],
    ['a review on the end', today, inDays(9), inDays(9), {}],
    ['a review after the end', today, inDays(9), inDays(10), { review: 'after-end' }],
    ['a review far after a missing end', today, '', inDays(300), { end: 'empty', review: 'too-far' }],
  ] as const)('with %s', (_what, start, end, review, problems) => {
    expect(wrong(start, end, review)).toEqual(problems);
  });

  it('of the last rung are 14 at most', () => {
    expect(wrong(today, inDays(14), inDays(7), longestDaysOf(7))).toEqual({});
    expect(wrong(today, inDays(15), inDays(7), longestDaysOf(7))).toEqual({ end: 'too-long' });
  });

  it('of one’s own limits have no end, and a review within 90 days', () => {
    expect(wrong(today, '', inDays(90), null)).toEqual({});
    expect(wrong(today, 'whatever', inDays(90), null)).toEqual({});
    expect(wrong(today, '', inDays(91), null)).toEqual({ review: 'too-far' });
    expect(wrong(today, '', today, null)).toEqual({ review: 'before-start' });
  });

  it('that are suggested are never wrong, on whichever day and for whichever rung', () => {
    fc.assert(
      fc.property(someDay, someRung, (day, rung) => {
        const span = usualSpan(day, usualDaysOf(rung));
        expect(problemsOfSpan(span, day, longestDaysOf(rung))).toEqual({});
      }),
    );
  });

  it('are right exactly when start, review and end stand in order and within their limits', () => {
    const offset = fc.integer({ min: -20, max: 120 });
    fc.assert(
      fc.property(someDay, someRung, offset, offset, offset, (day, rung, starts, lasts, reviewed) => {
        const start = addDays(day, starts);
        const end = addDays(start, lasts);
        const review = addDays(start, reviewed);
        const problems = problemsOfSpan({ start, end, review }, day, longestDaysOf(rung));
        const isRight =
          starts >= 0 &&
          starts <= 90 &&
          lasts >= 1 &&
          lasts <= longestDaysOf(rung) &&
          reviewed >= 1 &&
          reviewed <= lasts;
        // A review is not measured by an end that lies before the start.
        const isKept = Object.keys(problems).length === 0;
        expect(isKept).toBe(isRight);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throw, whatever stands in the fields', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (start, end, review) => {
        for (const longest of [14, 90, null])
          expect(problemsOfSpan({ start, end, review }, today, longest)).toHaveProperty('start');
      }),
    );
  });
});

describe('the day of looking at it again', () => {
  it('is the last day, and after thirty days at the latest', () => {
    expect(usualReviewOf(today, inDays(14))).toBe(inDays(13));
    expect(usualReviewOf(today, inDays(30))).toBe(inDays(29));
    expect(usualReviewOf(today, inDays(90))).toBe(inDays(30));
    expect(usualReviewOf(today, inDays(1))).toBe(inDays(1));
  });

  it('always lies within the agreement', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 90 }), (start, days) => {
        const review = usualReviewOf(start, addDays(start, days));
        expect(review > start).toBe(true);
        expect(daysBetween(start, review)).toBeLessThanOrEqual(days);
      }),
    );
  });
});

describe('a text that names a day', () => {
  it('is one that exists and is written in full', () => {
    expect(readDay('2028-02-29')).toBe('2028-02-29');
    for (const text of [
      '',
      'none',
      '2027-02-29',
      '2026-2-1',
      ' 2026-02-01',
      '2026-02-01T10:00',
      '+002026-02-01',
    ])
      expect(readDay(text)).toBeNull();
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysFrom('2026-03-28', '')).toBeNull();
  });
});
