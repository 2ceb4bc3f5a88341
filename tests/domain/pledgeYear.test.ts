import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween, toDay } from '../../domain/day';
import { wilsonRange } from '../../domain/lately';
import { finishPledge, restPledge, resumePledge } from '../../domain/pledge';
import type { PledgeLog } from '../../domain/pledgeLog';
import { calendarOf, type DayMark, steadinessLine } from '../../domain/pledgeYear';
import { countAll } from '../../domain/tally';
import { steadinessOf } from '../support/counted';
import {
  aLog,
  aLogOfWeeks,
  anOutcome,
  aPledge,
  daily,
  monday,
  muchLater,
  on,
  timesAWeek,
  whenItHappens,
} from '../support/factories';

const day = (count: number) => addDays(monday, count);
const kept = (count: number) => 'K'.repeat(count);
const letters: Readonly<Record<DayMark, string>> = {
  kept: 'K',
  partly: 'P',
  missed: 'M',
  owned: 'O',
  rest: 'R',
  resting: 'r',
  waiting: 'w',
  unanswered: '.',
  ahead: 'a',
  'not-due': '-',
};

/** The calendar from the first Monday on, a letter for each day. */
function calendar(log: PledgeLog, today: Day, count: number): string {
  const days = calendarOf(log, 2026, today).slice(daysBetween(toDay('2026-01-01'), monday));
  return days
    .slice(0, count)
    .map(({ mark }) => letters[mark])
    .join('');
}

describe('the calendar of a promise', () => {
  it.each([
    [2026, 365],
    [2028, 366],
  ])('of %i has %i days', (year, count) => {
    const days = calendarOf(aLog(''), year, muchLater);
    expect(days).toHaveLength(count);
    expect([days[0]?.day, days.at(-1)?.day]).toEqual([`${year}-01-01`, `${year}-12-31`]);
  });

  it('has nothing due before the promise was made', () => {
    const days = calendarOf(aLog('K'), 2026, day(3));
    expect(new Set(days.filter((one) => one.day < monday).map(({ mark }) => mark))).toEqual(
      new Set(['not-due']),
    );
  });

  it('tells what was said, what can still be said, and what is to come', () => {
    expect(calendar(aLog('KPMOR'), day(9), 12)).toBe('KPMOR..wwwaa');
  });

  it('has only the days on which it is due', () => {
    expect(calendar(aLog('KK', aPledge(on(1, 3))), day(7), 14)).toBe('K-K----w-a----');
  });

  it('shows a rest as one, up to today, and nothing due after a finish', () => {
    const resumed = resumePledge(restPledge(aPledge(), day(2)), day(4));
    expect(calendar(aLog('KK', resumed), day(5), 7)).toBe('KKrrwwa');
    expect(calendar(aLog('KK', restPledge(aPledge(), day(2))), day(3), 6)).toBe('KKrr--');
    expect(calendar(aLog('KK', finishPledge(aPledge(), day(2))), day(3), 6)).toBe('KKw---');
  });

  it('waits for no single day of a week of several times', () => {
    expect(calendar(aLogOfWeeks(['K.K', 'M']), day(9), 14)).toBe('K-K----M--aaaa');
  });

  it('waits for no day of what only happens', () => {
    const outcomes = [anOutcome(day(1), 'kept', { times: 2 })];
    const log = { pledge: aPledge(whenItHappens), outcomes, repairs: [] };
    expect(calendar(log, day(3), 7)).toBe('-K-----');
  });

  it('has what was said with its note, and forgets what was taken back', () => {
    const said = anOutcome(day(0), 'kept', { note: 'On time.' });
    const takenBack = anOutcome(day(1), 'missed', { removed: true });
    const log = { pledge: aPledge(), outcomes: [said, takenBack], repairs: [] };
    const days = calendarOf(log, 2026, day(9));
    expect(days.find((one) => one.day === day(0))).toEqual({ day: day(0), mark: 'kept', outcome: said });
    expect(days.find((one) => one.day === day(1))).toEqual({ day: day(1), mark: 'unanswered' });
  });
});

describe('the line of a year', () => {
  it('has a point for each answered occasion, and none for a rest or a day without an answer', () => {
    const line = steadinessLine(aLog('KR.PM'), 2026, muchLater);
    expect(line.map((point) => point.day)).toEqual([day(0), day(3), day(4)]);
  });

  it('has the steadiness as it was then', () => {
    const line = steadinessLine(aLog('KKMKO'), 2026, muchLater);
    const then = [1, 2, 3, 4, 5].map((count) => steadinessOf(aLog('KKMKO'.slice(0, count))));
    expect(line.map(({ steadiness }) => steadiness)).toEqual(then);
  });

  it('has a range of the last fourteen answers, from the seventh on', () => {
    const line = steadinessLine(aLog(`M${kept(15)}P`), 2026, muchLater);
    expect(line.slice(0, 6).map(({ range }) => range)).toEqual(Array(6).fill(null));
    expect(line[6]?.range).toEqual(wilsonRange(6, 7));
    expect(line[13]?.range).toEqual(wilsonRange(13, 14));
    expect(line[14]?.range).toEqual(wilsonRange(14, 14));
    expect(line[16]?.range).toEqual(wilsonRange(13.5, 14));
  });

  it('has only the points of its year', () => {
    const log = aLog(kept(400));
    const lines = [2025, 2026, 2027, 2028].map((year) => steadinessLine(log, year, muchLater).length);
    expect(lines).toEqual([0, 305, 95, 0]);
  });

  it('is the same from a count of what came long before', () => {
    const log = aLogOfWeeks(Array.from({ length: 150 }, (_, index) => (index % 5 ? 'KKK' : 'KM')));
    const cut = day(40 * 7);
    const isBefore = (one: { readonly day: Day }) => one.day < cut;
    const before = countAll(log.pledge, log.outcomes.filter(isBefore), [], { today: muchLater });
    const since = { ...log, before, outcomes: log.outcomes.filter((one) => !isBefore(one)) };
    expect(steadinessLine(since, 2028, muchLater)).toEqual(steadinessLine(log, 2028, muchLater));
  });

  it('has a point for each week of several times, once its value is known', () => {
    const log = aLogOfWeeks(['KKK', 'K'], aPledge(timesAWeek(3)));
    expect(steadinessLine(log, 2026, day(8))).toHaveLength(1);
    expect(steadinessLine(log, 2026, day(16))).toHaveLength(2);
  });

  it('is empty for a promise nothing was said of', () => {
    expect(steadinessLine(aLog('', aPledge(daily)), 2026, muchLater)).toEqual([]);
  });
});
