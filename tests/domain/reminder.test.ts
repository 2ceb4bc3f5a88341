import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayAt, toDay, weekdays } from '../../domain/day';
import { holdOn } from '../../domain/hold';
import {
  type Delivery,
  dueNow,
  nextOccurrence,
  nextOutsideHolds,
  problemsOfReminder,
  type Reminder,
  soonest,
} from '../../domain/reminder';
import { aHold, aReminder, at } from '../support/factories';

const written = (moment: Temporal.ZonedDateTime) =>
  moment.toString({ smallestUnit: 'minute', timeZoneName: 'never' });

function aDelivery(date: string, change: Partial<Delivery> = {}): Delivery {
  return { id: `delivery ${date}`, changedAt: 0, reminderId: 'reminder', date, ...change };
}

describe('a reminder someone types', () => {
  it.each([
    ['a time and no words are enough', { time: '19:00', title: '' }, {}],
    ['midnight is a time', { time: '00:00', title: '' }, {}],
    ['the last minute of the day is a time', { time: '23:59', title: '' }, {}],
    ['nothing is no time', { time: '', title: '' }, { time: 'unreadable' }],
    ['24:00 is no time', { time: '24:00', title: '' }, { time: 'unreadable' }],
    ['19:60 is no time', { time: '19:60', title: '' }, { time: 'unreadable' }],
    ['7:00 is written 07:00', { time: '7:00', title: '' }, { time: 'unreadable' }],
    ['a time with seconds is no time', { time: '19:00:00', title: '' }, { time: 'unreadable' }],
    ['forty characters fit', { time: '19:00', title: '💛'.repeat(40) }, {}],
    ['forty-one do not', { time: '19:00', title: '💛'.repeat(41) }, { title: 'too-long' }],
    ['spaces around do not count', { time: '19:00', title: ` ${'a'.repeat(40)} ` }, {}],
    [
      'both can be wrong',
      { time: 'x', title: 'a'.repeat(10_000) },
      { time: 'unreadable', title: 'too-long' },
    ],
  ])('%s', (_sentence, draft, problems) => {
    expect(problemsOfReminder(draft)).toEqual(problems);
  });
});

describe('the next time together', () => {
  it.each([
    ['later this week', 5, '19:00', '2026-05-04T12:00[Europe/Berlin]', '2026-05-08T19:00+02:00'],
    ['later today', 5, '19:00', '2026-05-08T18:59[Europe/Berlin]', '2026-05-08T19:00+02:00'],
    [
      'at this very minute is next week',
      5,
      '19:00',
      '2026-05-08T19:00[Europe/Berlin]',
      '2026-05-15T19:00+02:00',
    ],
    ['a minute past is next week', 5, '19:00', '2026-05-08T19:01[Europe/Berlin]', '2026-05-15T19:00+02:00'],
    ['at midnight', 6, '00:00', '2026-05-08T23:59[Europe/Berlin]', '2026-05-09T00:00+02:00'],
    ['over New Year', 5, '19:00', '2026-12-26T12:00[Europe/Berlin]', '2027-01-01T19:00+01:00'],
    ['on a leap day', 2, '19:00', '2028-02-25T12:00[Europe/Berlin]', '2028-02-29T19:00+01:00'],
    [
      'the clock goes forward in Berlin',
      7,
      '19:00',
      '2026-03-28T19:00[Europe/Berlin]',
      '2026-03-29T19:00+02:00',
    ],
    [
      'the clock goes back in Berlin',
      7,
      '19:00',
      '2026-10-24T19:00[Europe/Berlin]',
      '2026-10-25T19:00+01:00',
    ],
    ['forward in New York', 7, '19:00', '2026-03-07T19:00[America/New_York]', '2026-03-08T19:00-04:00'],
    ['back in New York', 7, '19:00', '2026-10-31T19:00[America/New_York]', '2026-11-01T19:00-05:00'],
    ['forward on Lord Howe', 7, '19:00', '2026-10-03T19:00[Australia/Lord_Howe]', '2026-10-04T19:00+11:00'],
    ['back on Lord Howe', 7, '19:00', '2026-04-04T19:00[Australia/Lord_Howe]', '2026-04-05T19:00+10:30'],
    [
      'a time the night skips comes after it',
      7,
      '02:30',
      '2026-03-28T12:00[Europe/Berlin]',
      '2026-03-29T03:30+02:00',
    ],
    ['skipped in New York', 7, '02:30', '2026-03-07T12:00[America/New_York]', '2026-03-08T03:30-04:00'],
    ['skipped on Lord Howe', 7, '02:15', '2026-10-03T12:00[Australia/Lord_Howe]', '2026-10-04T02:45+11:00'],
    [
      'a time that comes twice is the first',
      7,
      '02:30',
      '2026-10-24T12:00[Europe/Berlin]',
      '2026-10-25T02:30+02:00',
    ],
    [
      'between the two of them is next week',
      7,
      '02:30',
      '2026-10-25T02:15+01:00[Europe/Berlin]',
      '2026-11-01T02:30+01:00',
    ],
  ])('%s', (_sentence, weekday, time, now, next) => {
    const reminder = aReminder({ weekday: weekday as Reminder['weekday'], time });
    expect(written(nextOccurrence(reminder, at(now)))).toBe(next);
  });

  it('is at the same time on the clock for someone who has travelled', () => {
    const now = at('2026-05-08T12:00[Europe/Berlin]').withTimeZone('America/New_York');
    expect(written(nextOccurrence(aReminder(), now))).toBe('2026-05-08T19:00-04:00');
  });

  it('is always ahead, and at most eight days', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Beirut'];
    const moments = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2039, 0, 1) });
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const twoDigits = (number: number) => String(number).padStart(2, '0');
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...zones),
        fc.constantFrom(...weekdays),
        minutes,
        (moment, zone, weekday, minute) => {
          const time = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
          const now = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
          const next = nextOccurrence(aReminder({ weekday, time }), now);
          const hours = (next.epochMilliseconds - moment) / 36e5;
          expect(hours).toBeGreaterThan(0);
          expect(hours).toBeLessThanOrEqual(7 * 24 + 25);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of several is the soonest that was not removed', () => {
    const friday = aReminder({ id: 'friday' });
    const sunday = aReminder({ id: 'sunday', weekday: 7 });
    const gone = aReminder({ id: 'gone', weekday: 4, removed: true });
    const now = at('2026-05-04T12:00[Europe/Berlin]');
    expect(soonest([sunday, gone, friday], now)?.reminder).toBe(friday);
    expect(soonest([gone], now)).toBeNull();
    expect(soonest([], now)).toBeNull();
  });
});

describe('a reminder whose moment has come', () => {
  const friday = '2026-05-08';
  const due = (now: string, reminder = aReminder(), deliveries: Delivery[] = []) =>
    dueNow([reminder], deliveries, at(`${now}[Europe/Berlin]`)).map((one) => written(one.at));
  const seven = [`${friday}T19:00+02:00`];

  it.each([
    ['is not shown a minute early', `${friday}T18:59`, []],
    ['is shown at its very minute', `${friday}T19:00`, seven],
    ['is shown late when the browser was closed', `${friday}T23:59`, seven],
    ['is let go at midnight', '2026-05-09T00:00', []],
    ['is let go although the day goes on until four', '2026-05-09T02:00', []],
    ['is not shown on another day of the week', '2026-05-07T20:00', []],
  ])('%s', (_sentence, now, expected) => {
    expect(due(now)).toEqual(expected);
  });

  it('is shown once', () => {
    expect(due(`${friday}T19:05`, aReminder(), [aDelivery(friday)])).toEqual([]);
  });

  it.each([
    ['it was shown last week', aDelivery('2026-05-01')],
    ['another was shown today', aDelivery(friday, { reminderId: 'another' })],
  ])('is shown although %s', (_sentence, delivery) => {
    expect(due(`${friday}T19:05`, aReminder(), [delivery])).toEqual(seven);
  });

  it.each([
    ['made or changed before its moment is shown', '18:59', seven],
    ['made or changed at its moment waits a week', '19:00', []],
    ['made or changed after its moment waits a week', '19:04', []],
  ])('%s', (_sentence, time, expected) => {
    const changedAt = at(`${friday}T${time}[Europe/Berlin]`).epochMilliseconds;
    expect(due(`${friday}T19:05`, aReminder({ changedAt }))).toEqual(expected);
  });

  it('that was removed is never shown', () => {
    expect(due(`${friday}T19:05`, aReminder({ removed: true }))).toEqual([]);
  });

  it('in an hour the night skips is shown after it, and not before', () => {
    const reminder = aReminder({ weekday: 7, time: '02:30' });
    expect(due('2026-03-29T03:29', reminder)).toEqual([]);
    expect(due('2026-03-29T03:30', reminder)).toEqual(['2026-03-29T03:30+02:00']);
  });

  it('in an hour that comes twice is shown in the first, and not again in the second', () => {
    const reminder = aReminder({ weekday: 7, time: '02:30' });
    expect(due('2026-10-25T02:30+02:00', reminder)).toEqual(['2026-10-25T02:30+02:00']);
    expect(due('2026-10-25T02:30+01:00', reminder, [aDelivery('2026-10-25')])).toEqual([]);
  });

  it('is the one that was announced: what is next now is what is due then', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut');
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
    const times = fc.constantFrom('00:00', '00:30', '01:45', '02:00', '02:15', '02:30', '03:00', '19:00');
    fc.assert(
      fc.property(moments, zones, fc.constantFrom(...weekdays), times, (moment, zone, weekday, time) => {
        const reminder = aReminder({ weekday, time, changedAt: moment });
        const now = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
        const next = nextOccurrence(reminder, now);
        expect(dueNow([reminder], [], next).map((one) => written(one.at))).toEqual([written(next)]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a reminder and a pause of everything', () => {
  const monday = toDay('2026-05-04');
  const friday = toDay('2026-05-08');
  const seven = [`${friday}T19:00+02:00`];
  const startsAt = 4;
  const next = (now: string, hold = aHold(monday, 7), reminder = aReminder()) =>
    written(nextOutsideHolds(reminder, [hold], at(`${now}[Europe/Berlin]`), startsAt));
  const due = (now: string, hold = aHold(monday, 7), reminder = aReminder()) =>
    dueNow([reminder], [], at(`${now}[Europe/Berlin]`), [hold], startsAt).map((one) => written(one.at));

  it.each([
    ['is silent in it', aHold(monday, 7), []],
    ['is silent on its first day', aHold(friday, 1), []],
    ['is silent on its last day', aHold(monday, 5), []],
    ['is heard on the day it ends', aHold(monday, 4), seven],
    ['is heard on the day before it begins', aHold(addDays(friday, 1), 7), seven],
    ['is heard when the pause was taken back', aHold(monday, 7, { removed: true }), seven],
    ['is heard when the pause was ended the day it began', aHold(friday, 0), seven],
  ])('%s', (_sentence, hold, expected) => {
    expect(due(`${friday}T19:00`, hold)).toEqual(expected);
    expect(due(`${friday}T23:59`, hold)).toEqual(expected);
  });

  it.each([
    ['comes a week later when the pause covers this one', aHold(monday, 7), '2026-05-15T19:00+02:00'],
    ['comes on the day the pause ends', aHold(monday, 4), '2026-05-08T19:00+02:00'],
    ['comes before a pause', aHold(addDays(friday, 1), 60), '2026-05-08T19:00+02:00'],
    ['comes after the longest pause', aHold(monday, 60), '2026-07-03T19:00+02:00'],
  ])('%s', (_sentence, hold, expected) => {
    expect(next(`${monday}T12:00`, hold)).toBe(expected);
  });

  it('of several is the soonest outside it', () => {
    const sunday = aReminder({ id: 'sunday', weekday: 7 });
    const now = at(`${monday}T12:00[Europe/Berlin]`);
    expect(soonest([aReminder(), sunday], now, [aHold(monday, 6)], startsAt)?.reminder).toBe(sunday);
  });

  it('in the night after the last day still is silent, and is not made up for in the morning', () => {
    const night = aReminder({ weekday: 6, time: '01:00' });
    const hold = aHold(monday, 5);
    expect(due('2026-05-09T01:00', hold, night)).toEqual([]);
    expect(due('2026-05-09T04:00', hold, night)).toEqual([]);
    expect(next(`${monday}T12:00`, hold, night)).toBe('2026-05-16T01:00+02:00');
  });

  it('missed in the night before the first day is not made up for in it', () => {
    const night = aReminder({ weekday: 5, time: '01:00' });
    expect(due(`${friday}T12:00`, aHold(friday, 3), night)).toEqual([]);
    expect(due(`${friday}T12:00`, aHold(addDays(friday, 1), 3), night)).toEqual([`${friday}T01:00+02:00`]);
  });

  it('in the night before the first day is heard', () => {
    const night = aReminder({ weekday: 5, time: '01:00' });
    expect(due(`${friday}T01:00`, aHold(friday, 3), night)).toEqual([`${friday}T01:00+02:00`]);
    expect(next(`${monday}T12:00`, aHold(friday, 3), night)).toBe(`${friday}T01:00+02:00`);
  });

  it('is next at the first of its moments that no pause covers, and is due then', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut');
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
    const times = fc.constantFrom('00:00', '01:45', '02:30', '03:59', '04:00', '12:00', '19:00', '23:59');
    const pauses = fc.array(
      fc.record({ ahead: fc.integer({ min: -70, max: 70 }), days: fc.integer({ min: 1, max: 60 }) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        moments,
        zones,
        fc.constantFrom(...weekdays),
        times,
        pauses,
        fc.nat({ max: 12 }),
        (moment, zone, weekday, time, chosen, dayStartsAt) => {
          const now = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
          const reminder = aReminder({ weekday, time, changedAt: moment });
          const today = now.toPlainDate().toString() as Day;
          const holds = chosen.map(({ ahead, days }) => aHold(addDays(today, ahead), days));
          const found = nextOutsideHolds(reminder, holds, now, dayStartsAt);
          const isPaused = (one: Temporal.ZonedDateTime) => !!holdOn(holds, dayAt(one, dayStartsAt));
          expect(isPaused(found)).toBe(false);
          expect(dueNow([reminder], [], found, holds, dayStartsAt)).toHaveLength(1);
          let passed = nextOccurrence(reminder, now);
          for (
            ;
            Temporal.ZonedDateTime.compare(passed, found) < 0;
            passed = nextOccurrence(reminder, passed)
          ) {
            expect(isPaused(passed)).toBe(true);
            expect(dueNow([reminder], [], passed, holds, dayStartsAt)).toEqual([]);
          }
          expect(written(passed)).toBe(written(found));
        },
      ),
      { numRuns: 300 },
    );
  });
});
