import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../domain/cadence';
import { addDays, type Day, toDay } from '../../domain/day';
import { valuesToOffer } from '../../domain/marking';
import type { Outcome, OutcomeValue, Repair } from '../../domain/outcome';
import type { Pledge } from '../../domain/pledge';
import { changesOf } from '../../domain/pledgeChanges';
import {
  countMarks,
  monthEndsOf,
  monthsOf,
  type Step,
  shareOfYear,
  startIn,
  stepFrom,
  timesKept,
  yearsOf,
} from '../../domain/pledgeMonths';
import { slipsOf, weeksOf } from '../../domain/pledgeWeeks';
import { calendarOf, steadinessLine } from '../../domain/pledgeYear';
import { shareOfWords, steadinessWordOf } from '../../domain/steadiness';
import { emptyTally } from '../../domain/tally';

const day = toDay;
const today = day('2026-11-22'); // a Sunday
const daily: Cadence = { kind: 'daily' };
const thrice: Cadence = { kind: 'times-a-week', times: 3 };
const event: Cadence = { kind: 'when-it-happens' };

function made(cadence: Cadence, from = '2026-01-01', more: Partial<Pledge> = {}): Pledge {
  const terms = [{ from: day(from), text: 'I say a proper hello.', cadence }];
  return { id: 'pledge', changedAt: 0, seam: 0, rests: [], terms, ...more };
}

function said(on: string, value: OutcomeValue, more: Partial<Outcome> = {}): Outcome {
  return { id: on, changedAt: 0, pledgeId: 'pledge', day: day(on), value, ...more };
}

function owned(on: string): Repair {
  const fact = { id: `repair ${on}`, changedAt: 0, pledgeId: 'pledge', day: day(on) };
  return { ...fact, ownedOn: addDays(day(on), 1), makeGood: 'I call first.' };
}

const logOf = (pledge: Pledge, outcomes: readonly Outcome[] = [], repairs: readonly Repair[] = []) => ({
  pledge,
  outcomes,
  repairs,
});

/** What is offered on a day, when this is all that was said. */
const answersFor = (pledge: Pledge, on: Day, now: Day, outcome: Outcome | undefined) =>
  valuesToOffer({ pledge, outcomes: outcome ? [outcome] : [] }, on, now);

describe('the sheets of a year', () => {
  it('begin each week on Monday and leave out what another month has', () => {
    const months = monthsOf(calendarOf(logOf(made(daily)), 2026, today));
    expect(months).toHaveLength(12);
    const [january] = months;
    expect(january?.first).toBe('2026-01-01');
    // The first of January 2026 is a Thursday, and the month ends on a Saturday.
    expect(january?.weeks[0]?.map((one) => one?.day.slice(8) ?? '·').join(' ')).toBe('· · · 01 02 03 04');
    expect(
      january?.weeks
        .at(-1)
        ?.map((one) => one?.day.slice(8) ?? '·')
        .join(' '),
    ).toBe('26 27 28 29 30 31 ·');
  });

  it('have all days of a leap year, each once', () => {
    const months = monthsOf(calendarOf(logOf(made(daily)), 2028, today));
    const days = months.flatMap(({ weeks }) => weeks.flat()).flatMap((one) => (one ? [one.day] : []));
    expect(days).toHaveLength(366);
    expect(new Set(days).size).toBe(366);
  });

  it('are counted by what was said of their days', () => {
    const outcomes = [
      said('2026-03-02', 'kept'),
      said('2026-03-03', 'missed'),
      said('2026-03-04', 'missed'),
      said('2026-03-05', 'rest'),
      said('2026-03-06', 'kept', { removed: true }),
    ];
    const log = logOf(made(daily, '2026-03-01'), outcomes, [owned('2026-03-03')]);
    const march = monthsOf(calendarOf(log, 2026, today))[2];
    const count = countMarks(march?.days ?? []);
    expect(
      (['kept', 'missed', 'owned', 'rest', 'unanswered', 'not-due'] as const).map((mark) => count(mark)),
    ).toEqual([1, 1, 1, 1, 27, 0]);
  });

  it('count what happened several times on a day as often', () => {
    const outcomes = [said('2026-03-02', 'kept', { times: 4 }), said('2026-03-03', 'kept')];
    expect(timesKept(calendarOf(logOf(made(event), outcomes), 2026, today))).toBe(5);
  });
});

describe('steps within a year', () => {
  it.each<[string, Step, string]>([
    ['2026-03-31', 'day-after', '2026-04-01'],
    ['2026-03-01', 'day-before', '2026-02-28'],
    ['2026-03-30', 'week-after', '2026-04-06'],
    ['2026-03-02', 'week-before', '2026-02-23'],
    ['2026-03-31', 'month-before', '2026-02-28'],
    ['2026-01-31', 'month-after', '2026-02-28'],
    ['2026-03-12', 'week-start', '2026-03-09'],
    ['2026-03-12', 'week-end', '2026-03-15'],
    ['2026-04-02', 'week-start', '2026-04-01'],
    ['2026-03-31', 'week-end', '2026-03-31'],
    ['2026-03-12', 'year-start', '2026-01-01'],
    ['2026-03-12', 'year-end', '2026-12-31'],
    ['2026-12-31', 'day-after', '2026-12-31'],
    ['2026-01-03', 'week-before', '2026-01-03'],
    ['2026-12-15', 'month-after', '2026-12-15'],
  ])('from %s by %s to %s', (from, step, to) => {
    expect(stepFrom(day(from), step)).toBe(to);
  });

  it('a day lies in its year as far as its noon', () => {
    expect(shareOfYear(day('2026-01-01'))).toBeCloseTo(0.5 / 365);
    expect(shareOfYear(day('2028-12-31'))).toBeCloseTo(365.5 / 366);
  });
});

describe('the years of a promise', () => {
  it('go from its first day to today', () => {
    expect(yearsOf(made(daily, '2024-05-01'), today)).toEqual({ first: 2024, last: 2026 });
  });

  it('end with the day it was finished, also when that is the last of December', () => {
    const pledge = made(daily, '2024-05-01', { finishedOn: day('2026-01-01') });
    expect(yearsOf(pledge, today)).toEqual({ first: 2024, last: 2025 });
    expect(startIn(2025, pledge, today)).toBe('2025-12-31');
  });

  it('end with its last day when one was set', () => {
    const pledge = made(daily, '2024-05-01');
    const terms = pledge.terms.map((term) => ({ ...term, until: day('2025-02-01') }));
    expect(yearsOf({ ...pledge, terms }, today).last).toBe(2025);
  });

  it('are the year it begins in, for one that waits', () => {
    const pledge = made(daily, '2027-03-01');
    expect(yearsOf(pledge, today)).toEqual({ first: 2027, last: 2027 });
    expect(startIn(2027, pledge, today)).toBe('2027-03-01');
  });

  it('are looked at from today, or from what lies nearest to it', () => {
    const pledge = made(daily, '2024-05-01');
    expect([2024, 2025, 2026].map((year) => startIn(year, pledge, today))).toEqual([
      '2024-12-31',
      '2025-12-31',
      today,
    ]);
  });
});

describe('the weeks of a promise of three times a week', () => {
  const pledge = made(thrice, '2026-10-05');
  const weekOf = (monday: string, ...outcomes: readonly Outcome[]) =>
    weeksOf(logOf(pledge, outcomes), 2026, today).find((week) => week.monday === monday);

  it('is kept with three, whichever days they were', () => {
    const days = ['2026-10-05', '2026-10-06', '2026-10-11'].map((one) => said(one, 'kept'));
    expect(weekOf('2026-10-05', ...days)).toMatchObject({ mark: 'kept', kept: 3, due: 3 });
  });

  it('is partly kept with fewer, once it is closed, and waits until then', () => {
    expect(weekOf('2026-10-05', said('2026-10-05', 'kept'))).toMatchObject({ mark: 'partly', kept: 1 });
    expect(weekOf('2026-11-16', said('2026-11-16', 'kept'))).toMatchObject({ mark: 'waiting', kept: 1 });
  });

  it('is unanswered when nothing was said, and ahead when it is to come', () => {
    expect(weekOf('2026-10-12')?.mark).toBe('unanswered');
    expect(weekOf('2026-11-23')?.mark).toBe('ahead');
  });

  it('is not kept, or owned, when that was said', () => {
    const slip = said('2026-10-18', 'missed');
    expect(weekOf('2026-10-12', slip)?.mark).toBe('missed');
    const log = logOf(pledge, [slip], [owned('2026-10-18')]);
    expect(weeksOf(log, 2026, today).find(({ monday }) => monday === '2026-10-12')?.mark).toBe('owned');
  });

  it('rests while the promise does', () => {
    const resting = { ...pledge, rests: [{ from: day('2026-10-12'), until: day('2026-10-26') }] };
    const marks = weeksOf(logOf(resting), 2026, today).map(({ monday, mark }) => `${monday} ${mark}`);
    expect(marks).toContain('2026-10-12 resting');
    expect(marks).toContain('2026-10-19 resting');
    expect(marks).toContain('2026-10-26 unanswered');
  });

  it('are none for any other rhythm', () => {
    expect(weeksOf(logOf(made(daily), [said('2026-10-05', 'kept')]), 2026, today)).toEqual([]);
  });

  it('of which a part was kept is no slip', () => {
    const outcomes = [said('2026-10-05', 'kept'), said('2026-10-11', 'missed'), said('2026-10-18', 'missed')];
    expect(slipsOf(logOf(pledge, outcomes), 2026, today).map((slip) => slip.day)).toEqual(['2026-10-18']);
  });
});

describe('the slips of a year', () => {
  it('are those of that year, the latest first, each with what makes it good', () => {
    const outcomes = ['2025-12-31', '2026-02-01', '2026-03-01'].map((one) => said(one, 'missed'));
    const log = logOf(made(daily, '2025-01-01'), outcomes, [owned('2026-02-01')]);
    expect(slipsOf(log, 2026, today).map((slip) => [slip.day, slip.repair?.makeGood ?? null])).toEqual([
      ['2026-03-01', null],
      ['2026-02-01', 'I call first.'],
    ]);
  });

  it('leave out a slip that was corrected, although it was owned', () => {
    const log = logOf(made(daily), [said('2026-02-01', 'kept')], [owned('2026-02-01')]);
    expect(slipsOf(log, 2026, today)).toEqual([]);
  });
});

describe('what can be said of a day', () => {
  const yesterday = addDays(today, -1);

  it('rest is chosen before the day is over', () => {
    expect(answersFor(made(daily), today, today, undefined)).toEqual(['kept', 'partly', 'missed', 'rest']);
    expect(answersFor(made(daily), yesterday, today, undefined)).toEqual(['kept', 'partly', 'missed']);
  });

  it('a rest that was chosen can stay one', () => {
    const rest = said(yesterday, 'rest');
    expect(answersFor(made(daily), yesterday, today, rest)).toContain('rest');
    expect(answersFor(made(daily), yesterday, today, { ...rest, removed: true })).not.toContain('rest');
  });

  it('a week of several times can rest until it is over, and is not partly kept by a tap', () => {
    const monday = day('2026-11-16');
    expect(answersFor(made(thrice), monday, today, undefined)).toEqual(['kept', 'missed', 'rest']);
    expect(answersFor(made(thrice), day('2026-11-09'), today, undefined)).toEqual(['kept', 'missed']);
    expect(answersFor(made(thrice), monday, today, said(monday, 'partly'))).toContain('partly');
  });

  it('what comes only when it happens never rests', () => {
    expect(answersFor(made(event), today, today, undefined)).toEqual(['kept', 'missed']);
  });

  it('nothing can be said of a day to come, before the beginning, in a rest, or not due', () => {
    const rests = [{ from: day('2026-06-01'), until: day('2026-06-08') }];
    const tuesdays: Cadence = { kind: 'weekdays', days: [2] };
    expect(answersFor(made(daily), addDays(today, 1), today, undefined)).toEqual([]);
    expect(answersFor(made(daily, '2026-03-01'), day('2026-02-28'), today, undefined)).toEqual([]);
    expect(answersFor(made(daily, '2026-03-01', { rests }), day('2026-06-07'), today, undefined)).toEqual([]);
    expect(answersFor(made(tuesdays), today, today, undefined)).toEqual([]);
  });

  it('what was said of a day that is not due any more can be changed', () => {
    const pledge = made(daily, '2026-01-01', { finishedOn: day('2026-05-01') });
    expect(answersFor(pledge, day('2026-05-02'), today, said('2026-05-02', 'kept'))).toContain('missed');
  });
});

describe('the changes of a promise', () => {
  const [first] = made(daily).terms;
  const second = { from: day('2026-03-01'), text: 'Smaller', cadence: thrice };
  const terms = first ? [first, second] : [];

  it('are told from the latest to the beginning, with the last day of each', () => {
    const rests = [
      { from: day('2026-05-04'), until: day('2026-05-11') },
      { from: day('2026-06-01'), until: day('2026-06-01') },
      { from: day('2026-10-01') },
    ];
    const told = changesOf(made(daily, '2026-01-01', { terms, rests }), today).map((change) =>
      [change.kind, change.day, 'last' in change ? change.last : ''].join(' ').trim(),
    );
    expect(told).toEqual([
      'rest 2026-10-01',
      'rest 2026-05-04 2026-05-10',
      'term 2026-03-01',
      'term 2026-01-01 2026-02-28',
    ]);
  });

  it('end on the last day on which it was due', () => {
    const last = (more: Partial<Pledge>) => changesOf(made(daily, '2026-01-01', more), today)[0];
    expect(last({ finishedOn: day('2026-05-01') })).toEqual({ kind: 'finished', day: '2026-04-30' });
    expect(last({ finishedOn: day('2026-05-01'), letGo: true })?.kind).toBe('let-go');
    const until = terms.map((term) => ({ ...term, until: day('2026-07-01') }));
    expect(last({ terms: until })).toEqual({ kind: 'ended', day: '2026-07-01' });
  });
});

describe('the line of a year', () => {
  const everyDay = (from: string, count: number, value: OutcomeValue) =>
    Array.from({ length: count }, (_, index) => said(addDays(day(from), index), value));

  it('has a range from the first day on when enough was answered before', () => {
    const pledge = made(daily, '2025-06-01');
    const outcomes = everyDay('2026-01-01', 3, 'kept');
    const earlier = everyDay('2025-12-01', 31, 'kept');
    const alone = steadinessLine({ pledge, outcomes, repairs: [] }, 2026, today);
    const together = steadinessLine({ pledge, outcomes, repairs: [], earlier }, 2026, today);
    expect(alone.map(({ range }) => range)).toEqual([null, null, null]);
    expect(together).toHaveLength(3);
    // All fourteen of fourteen, within 80 of 100.
    expect(together[0]?.range?.low).toBeCloseTo(0.895, 3);
    expect(together.map(({ steadiness }) => steadiness)).toEqual(alone.map(({ steadiness }) => steadiness));
  });

  it('stands at the end of each month where the last answer left it', () => {
    const log = {
      ...logOf(made(daily, '2025-12-01'), everyDay('2026-02-01', 3, 'kept')),
      before: emptyTally,
    };
    const months = monthsOf(calendarOf(log, 2026, today));
    const line = steadinessLine(log, 2026, today);
    const ends = monthEndsOf(line, months, 0.4, today);
    expect(ends).toHaveLength(11);
    expect(ends.slice(0, 3).map(({ steadiness }) => steadiness)).toEqual([
      0.4,
      line[2]?.steadiness,
      line[2]?.steadiness,
    ]);
    expect(monthEndsOf([], months, null, today)[0]?.steadiness).toBeNull();
  });

  it('gives each word the same room', () => {
    expect([0, 0.25, 0.5, 0.75, 0.9, 1].map(shareOfWords)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(shareOfWords(0.825)).toBeCloseTo(0.7);
    expect(steadinessWordOf(0.825)).toBe('steady');
  });
});

const days = (from: Day, count: number) => Array.from({ length: count }, (_, index) => addDays(from, index));

it('a rest of a whole year leaves no day to be answered', () => {
  const pledge = made(daily, '2025-06-01', { rests: [{ from: day('2026-01-01') }] });
  const marks = new Set(calendarOf(logOf(pledge), 2026, today).map(({ mark }) => mark));
  expect([...marks].sort()).toEqual(['not-due', 'resting']);
  expect(days(day('2026-01-01'), 40).flatMap((one) => answersFor(pledge, one, today, undefined))).toEqual([]);
});
