import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { actionsFor, againAt } from '../../domain/due';
import { type PlanFacts, planAt } from '../../domain/plan';
import { canBeReminded, remindPledgeAt } from '../../domain/pledgeReminder';
import { aHold, anOutcome, aPledge, daily, on } from '../support/factories';
import { aDelivery, planFacts } from '../support/reminders';

const zone = 'Europe/Berlin';
const berlin = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
const monday = toDay('2026-05-04');
const atEight = (change = {}) => aPledge(daily, { from: monday, remindAt: '20:00', ...change });

const facts = (change: Partial<PlanFacts> = {}) => planFacts({ pledges: [atEight()], quiet: [], ...change });
const delivered = (change = {}) => aDelivery(monday, { reminderId: 'pledge', ...change });
const written = (moment: Temporal.ZonedDateTime | null | undefined) =>
  moment?.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null;
const shown = (now: string, change: Partial<PlanFacts> = {}) =>
  (planAt(facts(change), berlin(now)).show?.triggers ?? []).map(({ fires }) => written(fires));
const next = (now: string, change: Partial<PlanFacts> = {}) =>
  written(planAt(facts(change), berlin(now)).next);

describe('the reminder of a promise', () => {
  it('is set, changed, and taken away, and leaves the promise as it was', () => {
    const pledge = aPledge();
    expect(remindPledgeAt(pledge, '07:30')).toEqual({ ...pledge, remindAt: '07:30' });
    expect(remindPledgeAt(atEight(), '21:15').remindAt).toBe('21:15');
    expect(remindPledgeAt(atEight(), null)).not.toHaveProperty('remindAt');
  });

  it.each(['', '8', '24:00', '7:30', '20:60', '20:00:00', 'soon'])('is not set to “%s”', (time) => {
    expect(() => remindPledgeAt(aPledge(), time)).toThrow(RangeError);
  });

  it('is for promises with days', () => {
    expect(canBeReminded(aPledge())).toBe(true);
    expect(canBeReminded(aPledge({ kind: 'when-it-happens' }))).toBe(false);
    expect(canBeReminded(aPledge(daily, { finishedOn: monday }))).toBe(false);
  });
});

describe('it is time for it', () => {
  it.each([
    ['not a minute too soon', '2026-05-04T19:59', {}, []],
    ['at its minute', '2026-05-04T20:00', {}, ['2026-05-04T20:00']],
    ['late, up to two hours', '2026-05-04T22:00', {}, ['2026-05-04T20:00']],
    ['no later than that', '2026-05-04T22:01', {}, []],
    ['not in quiet hours', '2026-05-04T21:30', { quiet: [{ from: '21:30', until: '07:00' }] }, []],
    ['not in a hard stretch', '2026-05-04T20:00', { isHardStretch: true }, []],
    ['not when it was answered', '2026-05-04T20:00', { outcomes: [anOutcome(monday, 'kept')] }, []],
    ['not when it was shown', '2026-05-04T20:01', { log: [delivered()] }, []],
    [
      'although it was shown the day before',
      '2026-05-05T20:00',
      { log: [delivered()] },
      ['2026-05-05T20:00'],
    ],
    ['not in a pause', '2026-05-04T20:00', { holds: [aHold(monday, 3)] }, []],
    [
      'not when there is no reminder',
      '2026-05-04T20:00',
      { pledges: [aPledge(daily, { from: monday })] },
      [],
    ],
    ['not when it was removed', '2026-05-04T20:00', { pledges: [atEight({ removed: true })] }, []],
    ['not when it rests', '2026-05-04T20:00', { pledges: [atEight({ rests: [{ from: monday }] })] }, []],
    [
      'not when it is finished',
      '2026-05-04T20:00',
      { pledges: [atEight({ finishedOn: addDays(monday, 1) })] },
      [],
    ],
    [
      'not on a day on which it is not due',
      '2026-05-04T20:00',
      { pledges: [aPledge(on(2), { from: monday, remindAt: '20:00' })] },
      [],
    ],
    [
      'not when it was changed after its moment',
      '2026-05-04T21:00',
      { pledges: [atEight({ changedAt: berlin('2026-05-04T20:30').epochMilliseconds })] },
      [],
    ],
  ])('%s', (_sentence, now, change, expected) => {
    expect(shown(now, change)).toEqual(expected);
  });

  it('after midnight, when the hour belongs to the evening before', () => {
    const pledges = [atEight({ remindAt: '00:30' })];
    expect(shown('2026-05-04T20:00', { pledges })).toEqual([]);
    expect(shown('2026-05-05T00:30', { pledges })).toEqual(['2026-05-05T00:30']);
    expect(next('2026-05-04T00:10', { pledges })).toBe('2026-05-05T00:30');
  });

  it('again when the person asked for it later, and once for each asking', () => {
    const againAt = berlin('2026-05-04T21:00').epochMilliseconds;
    const log = [delivered({ againAt, laters: 1 })];
    expect(shown('2026-05-04T20:59', { log })).toEqual([]);
    expect(shown('2026-05-04T21:00', { log })).toEqual(['2026-05-04T21:00']);
    expect(shown('2026-05-05T04:00', { log })).toEqual([]);
    expect(next('2026-05-04T20:30', { log })).toBe('2026-05-04T21:00');
  });
});

describe('the next time for it', () => {
  it.each([
    ['is today', '2026-05-04T12:00', {}, '2026-05-04T20:00'],
    ['is tomorrow at its very minute', '2026-05-04T20:00', {}, '2026-05-05T20:00'],
    ['is tomorrow when today’s was shown', '2026-05-04T12:00', { log: [delivered()] }, '2026-05-05T20:00'],
    ['is after a pause', '2026-05-04T12:00', { holds: [aHold(monday, 3)] }, '2026-05-07T20:00'],
    [
      'is after a rest that has an end',
      '2026-05-04T12:00',
      { pledges: [atEight({ rests: [{ from: monday, until: toDay('2026-05-09') }] })] },
      '2026-05-09T20:00',
    ],
    [
      'is never while it rests openly',
      '2026-05-04T12:00',
      { pledges: [atEight({ rests: [{ from: monday }] })] },
      null,
    ],
    [
      'is never when it is finished',
      '2026-05-04T12:00',
      { pledges: [atEight({ finishedOn: monday })] },
      null,
    ],
    [
      'is never without a reminder',
      '2026-05-04T12:00',
      { pledges: [aPledge(daily, { from: monday })] },
      null,
    ],
    [
      'is on its next day, eight weeks on',
      '2026-05-04T20:00',
      { pledges: [aPledge({ kind: 'every-weeks', weeks: 8, day: 1 }, { from: monday, remindAt: '20:00' })] },
      '2026-06-29T20:00',
    ],
    [
      'is on the last day of a short month',
      '2026-06-01T12:00',
      { pledges: [aPledge({ kind: 'monthly', date: 31 }, { from: monday, remindAt: '20:00' })] },
      '2026-06-30T20:00',
    ],
    [
      'is the soonest of several',
      '2026-05-04T12:00',
      { pledges: [atEight(), atEight({ id: 'other', remindAt: '18:00' })] },
      '2026-05-04T18:00',
    ],
  ])('%s', (_sentence, now, change, expected) => {
    expect(next(now, change)).toBe(expected);
  });

  it('keeps to the wall clock over the nights that change it', () => {
    expect(next('2026-10-24T21:00')).toBe('2026-10-25T20:00');
    expect(
      next('2026-03-28T21:00', {
        pledges: [atEight({ terms: aPledge(daily, { from: toDay('2026-01-01') }).terms })],
      }),
    ).toBe('2026-03-29T20:00');
  });
});

describe('a notification', () => {
  it('of one promise can be answered or put off, of several only looked at or put off', () => {
    expect(actionsFor([{}])).toEqual(['done', 'later']);
    expect(actionsFor([{}, {}])).toEqual(['open', 'later']);
  });

  it('that was put off twice is not put off again', () => {
    expect(actionsFor([{ laters: 1 }])).toEqual(['done', 'later']);
    expect(actionsFor([{ laters: 2 }])).toEqual(['done']);
    expect(actionsFor([{ laters: 2 }, {}])).toEqual(['open']);
  });

  it('that is put off comes an hour later, unless that is another day', () => {
    const later = (now: string) => {
      const about = { source: { kind: 'pledge', pledge: atEight() }, date: monday, at: berlin(now) } as const;
      return written(againAt(about, 'hour', { quiet: [], dayStartsAt: 4, eveningFrom: 19 }, berlin(now)));
    };
    expect(later('2026-05-04T20:10')).toBe('2026-05-04T21:10');
    expect(later('2026-05-05T00:10')).toBe('2026-05-05T01:10');
    expect(later('2026-05-05T03:10')).toBeNull();
    expect(later('2026-05-05T09:00')).toBeNull();
  });
});
