import ical from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { type CalendarChoice, calendarFile } from '../../domain/calendarFile';
import { type Day, toDay } from '../../domain/day';
import { occurrencesFrom, type Reminder, restBetween, skipOn } from '../../domain/reminder';
import type { Repeat } from '../../domain/schedule';
import { aReminder, at } from '../support/factories';

const choice: CalendarChoice = {
  method: 'publish',
  timeZone: 'Europe/Berlin',
  now: at('2026-11-23T12:00[Europe/Berlin]'),
};
const file = (reminder: Reminder, change: Partial<CalendarChoice> = {}, title = 'Time together') =>
  calendarFile([{ reminder, title }], { ...choice, ...change });

const id = '1c8fc87e-2d7e-48ae-84df-1b4ef29d3273';
function reminder(repeat: Repeat, change: Partial<Reminder> = {}, time = '19:00'): Reminder {
  return aReminder({ id, schedule: { repeat, time, from: toDay('2026-01-15') }, ...change });
}

const count = 50;

/** The next times as the planner has them, each as the wall clock shows it and as a moment. */
function planned(one: Reminder, timeZone: string) {
  const found: { wall: string; moment: number }[] = [];
  for (const { at: moment } of occurrencesFrom(one, '2026-11-23' as Day, timeZone)) {
    found.push({
      wall: moment.toPlainDateTime().toString({ smallestUnit: 'minute' }),
      moment: moment.epochMilliseconds,
    });
    if (found.length === count) break;
  }
  return found;
}

const from = new Date('2026-11-23T00:00:00Z');
const soonEnough = new Date('2036-12-01T00:00:00Z');
const late = new Date('2090-01-01T00:00:00Z');
const dateOf = (date: Date) => date.toISOString().slice(0, 10);

/** The same as node-ical reads the file: a parser and a recurrence library of their own. */
function readByNodeIcal(text: string) {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
  const found = events.flatMap((event) => {
    const {
      rrule,
      exdate = {},
      start,
    } = event as unknown as {
      rrule?: { between: (after: Date, before: Date, inclusive: boolean) => Date[] };
      exdate?: Record<string, Date>;
      start: Date;
    };
    // It gives up above ten thousand times.
    const until = /FREQ=(?:DAILY|WEEKLY)/.test(text) ? soonEnough : late;
    const all = rrule ? rrule.between(from, until, true) : [start];
    return all.filter((one) => !exdate[one.toISOString()] && !exdate[dateOf(one)]);
  });
  return found.sort((one, other) => one.getTime() - other.getTime()).slice(0, count);
}

/** The same as ical.js reads it, the way Thunderbird does. */
function readByIcalJs(text: string) {
  const calendar = new ical.Component(ical.parse(text));
  const found = calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ical.Event(component);
    if (!event.isRecurring()) return [event.startDate];
    const all: ical.Time[] = [];
    const times = event.iterator();
    for (let next = times.next(); next && next.year < 2090 && all.length < 2000; next = times.next())
      if (next.toString() >= '2026-11-23') all.push(next);
    return all;
  });
  return found.sort((one, other) => one.compare(other)).slice(0, count);
}

const repeats: readonly (readonly [string, Repeat])[] = [
  ['daily', { kind: 'daily' }],
  ['on weekdays', { kind: 'weekdays', days: [1, 3, 5] }],
  ['weekly', { kind: 'weekdays', days: [6] }],
  ['every second week', { kind: 'every-weeks', weeks: 2, day: 7 }],
  ['every seventh week', { kind: 'every-weeks', weeks: 7, day: 1 }],
  ['monthly on the fifth', { kind: 'monthly', date: 5, months: 1 }],
  ['monthly on the 29th', { kind: 'monthly', date: 29, months: 1 }],
  ['monthly on the 30th', { kind: 'monthly', date: 30, months: 1 }],
  ['monthly on the last', { kind: 'monthly', date: 31, months: 1 }],
  ['every third month on the 30th', { kind: 'monthly', date: 30, months: 3 }],
  ['on the first Sunday', { kind: 'monthly-weekday', nth: 1, day: 7, months: 1 }],
  ['on the last Friday of a quarter', { kind: 'monthly-weekday', nth: -1, day: 5, months: 3 }],
  ['yearly', { kind: 'yearly', month: 6, date: 1 }],
  ['yearly on a leap day', { kind: 'yearly', month: 2, date: 29 }],
];

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Kathmandu',
];

describe('the next fifty times, as others read the file', () => {
  it.each(repeats)('are those of the planner for what comes %s, without a zone', (_name, repeat) => {
    const one = skipOn(
      restBetween(reminder(repeat), toDay('2027-02-01'), toDay('2027-03-01')),
      toDay('2027-06-05'),
    );
    const expected = planned(one, 'UTC');
    const text = file(one);
    expect(readByNodeIcal(text).map((date) => date.toISOString().slice(0, 16))).toEqual(
      expected.map(({ wall }) => wall),
    );
    expect(readByIcalJs(text).map((time) => time.toString().slice(0, 16))).toEqual(
      expected.map(({ wall }) => wall),
    );
  });

  it.each(zones)(
    'are those of the planner for appointments in %s, over both changes of its clocks',
    (timeZone) => {
      for (const [name, repeat] of repeats.filter(([, { kind }]) => kind !== 'yearly')) {
        const one = skipOn(reminder(repeat, { isAppointment: true }, '15:30'), toDay('2027-06-05'));
        const expected = planned(one, timeZone);
        const text = file(one, { timeZone });
        expect(
          readByNodeIcal(text).map((date) => date.getTime()),
          name,
        ).toEqual(expected.map(({ moment }) => moment));
        const read = readByIcalJs(text);
        expect(
          read.map((time) => time.toUnixTime() * 1000),
          name,
        ).toEqual(expected.map(({ moment }) => moment));
      }
    },
  );

  it('end where the reminder ends', () => {
    for (const isAppointment of [undefined, true] as const) {
      const schedule = { ...reminder({ kind: 'daily' }).schedule, until: toDay('2026-11-30') };
      const one = reminder({ kind: 'daily' }, { schedule, ...(isAppointment ? { isAppointment } : {}) });
      expect(planned(one, 'Europe/Berlin')).toHaveLength(8);
      expect(readByNodeIcal(file(one))).toHaveLength(8);
      expect(readByIcalJs(file(one))).toHaveLength(8);
    }
  });

  it('of something that comes once are one', () => {
    const schedule = { repeat: { kind: 'once' }, time: '15:00', from: toDay('2026-12-01') } as const;
    const [event] = readByIcalJs(file(reminder({ kind: 'once' }, { schedule })));
    expect(event?.toString()).toBe('2026-12-01T15:00:00');
  });
});

describe('the file', () => {
  const appointment = reminder(
    { kind: 'every-weeks', weeks: 2, day: 3 },
    { isAppointment: true, leads: [1440, 120], sequence: 3 },
  );
  const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  it('says no more than it must', () => {
    const own = reminder({ kind: 'weekdays', days: [6] }, { title: 'Film with Sam', pledgeId: 'secret' });
    expect(lines(file(own))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Goldseam//Goldseam//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      `UID:${id}@goldseam`,
      'SEQUENCE:0',
      'DTSTAMP:20261123T110000Z',
      'DTSTART:20260117T190000',
      'DURATION:PT2H',
      'RRULE:FREQ=WEEKLY;BYDAY=SA',
      'SUMMARY:Time together',
      'DESCRIPTION:',
      'CLASS:PRIVATE',
      'STATUS:CONFIRMED',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Time together',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives appointments their zone, and an alarm for each lead', () => {
    const text = lines(file(appointment));
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260128T190000');
    expect(text).toContain('TZID:Europe/Berlin');
    expect(text).toContain('SEQUENCE:3');
    expect(text.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P1D', 'TRIGGER:-PT2H']);
  });

  it('ends an appointment in UTC, as calendars ask', () => {
    const schedule = { ...appointment.schedule, until: toDay('2027-06-30') };
    expect(lines(file({ ...appointment, schedule })).join()).toContain('UNTIL=20270630T170000Z');
  });

  it('has no bare line feed and no line above 75 octets, whatever is written in it', () => {
    const text = file(appointment, {}, `${'é💛ش'.repeat(20)}, a; b\\c\nd`);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const [event] = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
    expect((event as { summary?: string }).summary).toBe(`${'é💛ش'.repeat(20)}, a; b\\c\nd`);
  });

  it('takes out what it put in, by the same names and a higher number', () => {
    const uids = (text: string) => lines(text).filter((line) => line.startsWith('UID:'));
    const monthly = reminder({ kind: 'monthly', date: 30, months: 1 });
    const cancelled = file(monthly, { method: 'cancel' });
    expect(uids(cancelled)).toEqual(uids(file(monthly)));
    expect(uids(cancelled)).toEqual([`UID:${id}@goldseam`, `UID:${id}-2@goldseam`]);
    expect(lines(cancelled)).toContain('METHOD:CANCEL');
    expect(lines(cancelled)).toContain('SEQUENCE:1');
    expect(lines(cancelled).filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(2);
  });

  it('of all is one file', () => {
    const text = calendarFile(
      [
        { reminder: appointment, title: 'Appointment' },
        { reminder: { ...reminder({ kind: 'daily' }), id: 'other' }, title: 'A small pause' },
      ],
      choice,
    );
    expect(lines(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(lines(text).filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
  });
});
