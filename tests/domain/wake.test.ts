import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, toDay, weekdays } from '../../domain/day';
import type { Hold } from '../../domain/hold';
import { planAt } from '../../domain/plan';
import type { Reminder } from '../../domain/reminder';
import { defaultSettings, type Settings } from '../../domain/settings';
import { nextWake, showsDot } from '../../domain/wake';
import { aHold, aReminder, at } from '../support/factories';
import { planFacts } from '../support/reminders';

const berlin = (time: string) => at(`${time}[Europe/Berlin]`);
const withSettings = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });
/** The next wake of someone with these reminders and no quiet hours. */
function wakeFor(
  reminders: readonly Reminder[],
  settings: Settings,
  isAnswered: boolean,
  now: Temporal.ZonedDateTime,
  holds: readonly Hold[] = [],
) {
  const { dayStartsAt } = settings;
  const { next } = planAt(planFacts({ reminders, holds, dayStartsAt, quiet: [] }), now);
  return nextWake(next, settings, isAnswered, now, { holds });
}
const written = (moment: Temporal.ZonedDateTime | null) =>
  moment?.toString({ smallestUnit: 'minute', offset: 'never', timeZoneName: 'never' }) ?? null;

describe('the dot on the toolbar', () => {
  it.each([
    ['is not there in the morning', '2026-05-01T04:00', {}, false, false],
    ['is not there a minute before seven', '2026-05-01T18:59', {}, false, false],
    ['is there from seven on', '2026-05-01T19:00', {}, false, true],
    ['stays after midnight, while it is still that evening', '2026-05-02T00:30', {}, false, true],
    ['stays until the last minute before four', '2026-05-02T03:59', {}, false, true],
    ['goes when the new day begins', '2026-05-02T04:00', {}, false, false],
    ['is not there once today is answered', '2026-05-01T20:00', {}, true, false],
    ['is not there for someone who does not want it', '2026-05-01T20:00', { dot: false }, false, false],
    [
      'chosen from the first hour of the day is there all day',
      '2026-05-01T04:00',
      { dotFrom: 4 },
      false,
      true,
    ],
    ['chosen from one at night waits through the evening', '2026-05-01T23:59', { dotFrom: 1 }, false, false],
    ['chosen from one at night is there then', '2026-05-02T01:00', { dotFrom: 1 }, false, true],
    ['chosen from one at night goes at four', '2026-05-02T04:00', { dotFrom: 1 }, false, false],
    [
      'chosen from midnight, with days that begin then, is there from the start',
      '2026-05-02T00:00',
      { dotFrom: 0, dayStartsAt: 0 },
      false,
      true,
    ],
    [
      'chosen from nine, with days that begin at noon, waits for the next morning',
      '2026-05-01T22:00',
      { dotFrom: 9, dayStartsAt: 12 },
      false,
      false,
    ],
    [
      'chosen from nine, with days that begin at noon, is there then',
      '2026-05-02T09:00',
      { dotFrom: 9, dayStartsAt: 12 },
      false,
      true,
    ],
    ['from an hour the night skips comes after it', '2026-03-29T03:00', { dotFrom: 2 }, false, true],
    ['from an hour the night skips is not there before', '2026-03-29T01:59', { dotFrom: 2 }, false, false],
  ])('%s', (_sentence, now, change, isAnswered, expected) => {
    expect(showsDot(withSettings(change), isAnswered, berlin(now))).toBe(expected);
  });
});

describe('the next moment with something to do', () => {
  const friday = aReminder();

  it.each([
    ['is the dot of this evening', '2026-05-04T12:00', [], {}, false, '2026-05-04T19:00'],
    ['is the end of the day while the dot is there', '2026-05-04T19:00', [], {}, false, '2026-05-05T04:00'],
    ['is the same end after midnight', '2026-05-05T01:00', [], {}, false, '2026-05-05T04:00'],
    ['is the dot of the new day when it begins', '2026-05-05T04:00', [], {}, false, '2026-05-05T19:00'],
    ['is tomorrow’s dot once today is answered', '2026-05-04T12:00', [], {}, true, '2026-05-05T19:00'],
    ['is the coming evening, answered after midnight', '2026-05-05T01:00', [], {}, true, '2026-05-05T19:00'],
    [
      'is a reminder before the dot',
      '2026-05-08T12:00',
      [aReminder({ time: '18:00' })],
      {},
      false,
      '2026-05-08T18:00',
    ],
    [
      'is the dot before a reminder',
      '2026-05-08T12:00',
      [aReminder({ time: '20:00' })],
      {},
      false,
      '2026-05-08T19:00',
    ],
    [
      'is a reminder while the dot is there',
      '2026-05-08T19:30',
      [aReminder({ time: '20:00' })],
      {},
      false,
      '2026-05-08T20:00',
    ],
    [
      'is a reminder days ahead when no dot is wanted',
      '2026-05-04T12:00',
      [friday],
      { dot: false },
      false,
      '2026-05-08T19:00',
    ],
    [
      'is next week’s reminder at its very minute',
      '2026-05-08T19:00',
      [friday],
      { dot: false },
      false,
      '2026-05-15T19:00',
    ],
    [
      'is the dot although a removed reminder would be sooner',
      '2026-05-08T12:00',
      [aReminder({ time: '13:00', removed: true as const })],
      {},
      false,
      '2026-05-08T19:00',
    ],
    ['is never, with no dot and no reminder', '2026-05-04T12:00', [], { dot: false }, false, null],
    ['is the dot at one at night', '2026-05-04T12:00', [], { dotFrom: 1 }, false, '2026-05-05T01:00'],
    [
      'is the dot at one of the night after, once answered',
      '2026-05-04T12:00',
      [],
      { dotFrom: 1 },
      true,
      '2026-05-06T01:00',
    ],
    [
      'is the dot that comes with the new day',
      '2026-05-05T03:59',
      [],
      { dotFrom: 4 },
      true,
      '2026-05-05T04:00',
    ],
  ])('%s', (_sentence, now, reminders, change, isAnswered, expected) => {
    expect(written(wakeFor(reminders, withSettings(change), isAnswered, berlin(now)))).toBe(expected);
  });

  it('is the reminder of a promise when that comes first', () => {
    const none = withSettings({ dot: false });
    const evening = berlin('2026-05-04T20:00');
    expect(nextWake(evening, none, false, berlin('2026-05-04T12:00'))).toBe(evening);
    const before = berlin('2026-05-04T18:00');
    expect(written(nextWake(evening, defaultSettings, false, before))).toBe('2026-05-04T19:00');
  });

  const moments = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2035, 0, 1) });
  const zones = [
    ...['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Apia'],
    ...['America/Santiago', 'America/St_Johns'],
  ];
  const settings = fc.record({ dayStartsAt: fc.integer({ min: 0, max: 12 }), dotFrom: fc.nat({ max: 23 }) });

  it('is always ahead of now', () => {
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...zones),
        settings,
        fc.boolean(),
        fc.option(fc.constantFrom(...weekdays)),
        (moment, zone, change, isAnswered, weekday) => {
          const now = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
          const reminders = weekday ? [aReminder({ weekday })] : [];
          const next = wakeFor(reminders, withSettings(change), isAnswered, now);
          expect(next?.epochMilliseconds).toBeGreaterThan(moment);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-28'],
    ['Europe/Berlin', '2026-10-24'],
    ['America/New_York', '2026-10-31'],
    ['Australia/Lord_Howe', '2026-04-04'],
    ['Pacific/Chatham', '2026-09-26'],
    ['Pacific/Apia', '2011-12-29'],
  ])('is always ahead of now while the clocks change in %s after %s', (zone, evening) => {
    let now = at(`${evening}T21:00[${zone}]`);
    for (let quarters = 0; quarters < 48; quarters++) {
      for (const dayStartsAt of [0, 2, 3, 4])
        for (const dotFrom of [0, 1, 2, 3, 4, 19])
          for (const isAnswered of [true, false]) {
            const next = wakeFor([], withSettings({ dayStartsAt, dotFrom }), isAnswered, now);
            expect(next?.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds);
          }
      now = now.add({ minutes: 15 });
    }
  });

  it('is soon enough: between two wakings an unanswered day changes its dot nowhere', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), settings, (moment, zone, change) => {
        const now = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
        const chosen = withSettings(change);
        const next = wakeFor([], chosen, false, now);
        if (!next) throw new Error('a dot is wanted');
        const shown = showsDot(chosen, false, now);
        const half = now.add({ milliseconds: Math.floor((next.epochMilliseconds - moment) / 2) });
        expect(showsDot(chosen, false, half)).toBe(shown);
        expect(showsDot(chosen, false, next.subtract({ milliseconds: 1 }))).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a pause of everything', () => {
  const monday = toDay('2026-05-04');
  const week = aHold(monday, 7);
  const friday = aReminder();
  const night = aReminder({ weekday: 1, time: '01:00' });

  it.each([
    ['has no dot', '2026-05-04T20:00', week, false],
    ['has no dot on its last evening', '2026-05-10T20:00', week, false],
    ['has no dot in the night after its last evening', '2026-05-11T03:59', week, false],
    ['has the dot again on the evening it has ended', '2026-05-11T19:00', week, true],
    ['has the dot in the night before it begins', '2026-05-04T03:59', week, true],
    ['that was removed hides no dot', '2026-05-04T20:00', aHold(monday, 7, { removed: true }), true],
    ['that was ended the day it began hides no dot', '2026-05-04T20:00', aHold(monday, 0), true],
  ])('%s', (_sentence, now, hold, expected) => {
    expect(showsDot(defaultSettings, false, berlin(now), [hold])).toBe(expected);
  });

  it.each([
    ['wakes the background when it ends', '2026-05-04T12:00', [], {}, '2026-05-11T04:00'],
    [
      'wakes it then also with reminders in and after it',
      '2026-05-04T12:00',
      [friday],
      {},
      '2026-05-11T04:00',
    ],
    ['wakes it then also without a dot', '2026-05-04T12:00', [friday], { dot: false }, '2026-05-11T04:00'],
    [
      'wakes it when the day begins for this person',
      '2026-05-04T12:00',
      [],
      { dayStartsAt: 0 },
      '2026-05-11T00:00',
    ],
    ['is not broken by a reminder in its last night', '2026-05-10T22:00', [night], {}, '2026-05-11T04:00'],
    ['once ended lets the dot be next', '2026-05-11T04:00', [friday], {}, '2026-05-11T19:00'],
    [
      'once ended lets the reminder be next',
      '2026-05-11T04:00',
      [friday],
      { dot: false },
      '2026-05-15T19:00',
    ],
  ])('%s', (_sentence, now, reminders, change, expected) => {
    expect(written(wakeFor(reminders, withSettings(change), false, berlin(now), [week]))).toBe(expected);
  });

  it('wakes the background at its end whether today was answered or not', () => {
    expect(written(wakeFor([], defaultSettings, true, berlin('2026-05-04T12:00'), [week]))).toBe(
      '2026-05-11T04:00',
    );
  });

  const moments = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2035, 0, 1) });
  const zones = fc.constantFrom(
    ...['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Apia'],
    ...['America/Santiago', 'America/St_Johns'],
  );
  const settings = fc.record({ dayStartsAt: fc.integer({ min: 0, max: 12 }), dotFrom: fc.nat({ max: 23 }) });
  const pauses = fc.array(
    fc.record({ ahead: fc.integer({ min: -61, max: 3 }), days: fc.integer({ min: 1, max: 60 }) }),
    { minLength: 1, maxLength: 3 },
  );
  const times = fc.constantFrom('00:00', '01:30', '03:00', '04:00', '12:00', '19:00', '23:59');

  it('never lets the next moment be now or before, and never one inside it', () => {
    fc.assert(
      fc.property(
        moments,
        zones,
        settings,
        fc.boolean(),
        fc.option(fc.record({ weekday: fc.constantFrom(...weekdays), time: times })),
        pauses,
        fc.boolean(),
        (moment, zone, change, isAnswered, reminder, chosen, dot) => {
          const now = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
          const today = dayAt(now, change.dayStartsAt);
          const holds = chosen.map(({ ahead, days }) => aHold(addDays(today, ahead), days));
          const reminders = reminder ? [aReminder(reminder)] : [];
          const next = wakeFor(reminders, withSettings({ ...change, dot }), isAnswered, now, holds);
          if (dot || reminder) expect(next).not.toBeNull();
          if (!next) return;
          expect(next.epochMilliseconds).toBeGreaterThan(moment);
          const inForce = holds.find(({ from, until }) => from <= today && today < until);
          if (inForce) expect(dayAt(next, change.dayStartsAt) >= inForce.until).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('changes the dot of an unanswered day nowhere between two wakings', () => {
    fc.assert(
      fc.property(moments, zones, settings, pauses, (moment, zone, change, chosen) => {
        const now = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
        const today = dayAt(now, change.dayStartsAt);
        const holds = chosen.map(({ ahead, days }) => aHold(addDays(today, ahead), days));
        const wanted = withSettings(change);
        const next = wakeFor([], wanted, false, now, holds);
        if (!next) throw new Error('a dot is wanted');
        const shown = showsDot(wanted, false, now, holds);
        const half = now.add({ milliseconds: Math.floor((next.epochMilliseconds - moment) / 2) });
        expect(showsDot(wanted, false, half, holds)).toBe(shown);
        expect(showsDot(wanted, false, next.subtract({ milliseconds: 1 }), holds)).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });
});
