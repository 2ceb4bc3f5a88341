import { describe, expect, it } from 'vitest';
import { reminderKinds } from '../../content/schema';
import { comingBetween, quietEffectOf } from '../../domain/coming';
import { addDays, type Day, toDay } from '../../domain/day';
import { dueNow } from '../../domain/due';
import { type PlanFacts, planAt } from '../../domain/plan';
import { defaultQuietHours } from '../../domain/quiet';
import type { Delivery, Reminder } from '../../domain/reminder';
import { draftOf } from '../../domain/reminderTemplate';
import type { Repeat } from '../../domain/schedule';
import { sourceId } from '../../domain/trigger';
import { aHold, anOutcome, aPledge, aReminder, at, daily } from '../support/factories';
import { aDelivery, planFacts } from '../support/reminders';

const berlin = (text: string) => at(`${text}[Europe/Berlin]`);
const written = (moment: Temporal.ZonedDateTime | null | undefined) =>
  moment?.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null;
const monday = toDay('2026-05-04');

function reminder(id: string, repeat: Repeat, time: string, change: Partial<Reminder> = {}): Reminder {
  return aReminder({ id, schedule: { repeat, time, from: toDay('2026-01-01') }, ...change });
}
const everyDay = (id: string, time: string, change: Partial<Reminder> = {}) =>
  reminder(id, { kind: 'daily' }, time, change);
const weekly = (id: string, time: string, change: Partial<Reminder> = {}) =>
  reminder(id, { kind: 'weekdays', days: [1] }, time, change);
const appointment = (time: string, leads: readonly number[]) =>
  reminder('appointment', { kind: 'once' }, time, {
    schedule: { repeat: { kind: 'once' }, time, from: addDays(monday, 1) },
    leads,
    isAppointment: true,
  });

const shown = (now: string, change: Partial<PlanFacts>) =>
  (planAt(planFacts(change), berlin(now)).show?.triggers ?? []).map((one) => sourceId(one));
const next = (now: string, change: Partial<PlanFacts>) =>
  written(planAt(planFacts(change), berlin(now)).next);
const shownAt = (text: string) => berlin(text).epochMilliseconds;
const shownToday = ['08:30', '09:30', '10:30'].map((time, place) =>
  aDelivery(monday, {
    reminderId: `other ${place}`,
    shownFor: shownAt(`2026-05-04T${time}`),
    shownAt: shownAt(`2026-05-04T${time}`),
  }),
);

describe('quiet hours', () => {
  it('drop what comes daily', () => {
    expect(next('2026-05-04T12:00', { reminders: [everyDay('a', '23:00'), everyDay('b', '21:59')] })).toBe(
      '2026-05-04T21:59',
    );
    expect(shown('2026-05-04T23:00', { reminders: [everyDay('a', '23:00')] })).toEqual([]);
  });

  it('move what comes weekly to their end, up to two hours', () => {
    expect(next('2026-05-04T05:00', { reminders: [weekly('a', '06:00')] })).toBe('2026-05-04T08:00');
    expect(next('2026-05-04T05:00', { reminders: [weekly('a', '05:59')] })).not.toBe('2026-05-04T08:00');
  });

  it('let an appointment come before they begin', () => {
    const reminders = [appointment('09:00', [120])];
    expect(next('2026-05-04T12:00', { reminders })).toBe('2026-05-04T21:50');
    expect(shown('2026-05-04T21:50', { reminders })).toEqual(['appointment']);
  });

  it('let one that was made in them come at their end, when it has not begun', () => {
    const late = { changedAt: shownAt('2026-05-04T22:30') };
    const reminders = [{ ...appointment('09:00', [120]), ...late }];
    expect(next('2026-05-04T22:30', { reminders })).toBe('2026-05-05T08:00');
  });

  it('hold back until their end what came late, while it is worth saying', () => {
    const reminders = [weekly('a', '21:30')];
    const facts = { reminders, quiet: [{ from: '21:40', until: '22:40' }] };
    expect(shown('2026-05-04T22:00', facts)).toEqual([]);
    expect(next('2026-05-04T22:00', facts)).toBe('2026-05-04T22:40');
    expect(shown('2026-05-04T22:40', facts)).toEqual(['a']);
  });
});

describe('three a day', () => {
  it('are enough, and the fourth passes in silence', () => {
    const facts = planFacts({ reminders: [everyDay('a', '12:00')], log: shownToday });
    const plan = planAt(facts, berlin('2026-05-04T12:00'));
    expect(plan.show).toBeNull();
    expect(plan.passed.map((one) => sourceId(one))).toEqual(['a']);
    expect(written(plan.next)).toBe('2026-05-05T12:00');
  });

  it('are none on the next day', () => {
    expect(shown('2026-05-05T12:00', { reminders: [everyDay('a', '12:00')], log: shownToday })).toEqual([
      'a',
    ]);
  });

  it('leave room for an appointment', () => {
    expect(
      shown('2026-05-05T13:00', {
        reminders: [appointment('15:00', [120])],
        log: shownToday.map((one) => ({
          ...one,
          shownAt: shownAt('2026-05-05T09:00') + (Number(one.shownFor) % 7),
        })),
      }),
    ).toEqual(['appointment']);
  });

  it('do not count appointments', () => {
    const log = shownToday.map((one, place) => ({ ...one, reminderId: `appointment ${place}` }));
    const appointments = log.map(({ reminderId }) => ({ ...appointment('15:00', [0]), id: reminderId }));
    expect(shown('2026-05-04T12:00', { reminders: [everyDay('a', '12:00'), ...appointments], log })).toEqual([
      'a',
    ]);
  });

  it('leave room for what was asked for again', () => {
    const again = aDelivery(monday, {
      reminderId: 'a',
      shownAt: 1,
      laters: 1,
      againAt: shownAt('2026-05-04T13:00'),
    });
    expect(
      shown('2026-05-04T13:00', { reminders: [everyDay('a', '12:00')], log: [...shownToday, again] }),
    ).toEqual(['a']);
  });
});

describe('what comes within ten minutes', () => {
  it('comes together, with the first of it', () => {
    const reminders = [everyDay('a', '12:00'), everyDay('b', '12:10'), everyDay('c', '12:11')];
    expect(shown('2026-05-04T12:00', { reminders })).toEqual(['a', 'b']);
    expect(next('2026-05-04T12:00', { reminders })).toBe('2026-05-04T12:11');
  });

  it('is known by when the first was due, however late it is shown', () => {
    const facts = planFacts({ reminders: [everyDay('a', '12:00'), everyDay('b', '12:08')] });
    for (const now of ['2026-05-04T12:00', '2026-05-04T12:30'])
      expect(planAt(facts, berlin(now)).show?.shownFor).toBe(shownAt('2026-05-04T12:00'));
  });

  it('is one with the reminder of a promise', () => {
    const pledges = [aPledge(daily, { from: monday, remindAt: '12:05' })];
    expect(shown('2026-05-04T12:00', { reminders: [everyDay('a', '12:00')], pledges })).toEqual([
      'a',
      'pledge',
    ]);
  });
});

describe('what went by while the browser was closed', () => {
  const lookedAt = shownAt('2026-05-01T12:00');
  const missed = (now: string, reminders: readonly Reminder[], log: PlanFacts['log'] = []) =>
    planAt(planFacts({ reminders, log, lookedAt }), berlin(now)).missed.map(
      (one) => `${sourceId(one)} ${one.date}`,
    );

  it('is remembered once, when it comes weekly or more rarely', () => {
    const reminders = [weekly('a', '12:00'), everyDay('b', '12:00')];
    expect(missed('2026-05-15T12:00', reminders)).toEqual(['a 2026-05-11']);
    expect(
      missed('2026-05-15T12:00', reminders, [aDelivery('2026-05-11', { reminderId: 'a', missed: true })]),
    ).toEqual(['a 2026-05-04']);
  });

  it('still comes within two hours', () => {
    expect(shown('2026-05-04T14:00', { reminders: [weekly('a', '12:00')], lookedAt })).toEqual(['a']);
    expect(shown('2026-05-04T14:01', { reminders: [weekly('a', '12:00')], lookedAt })).toEqual([]);
    expect(missed('2026-05-04T14:01', [weekly('a', '12:00')])).toEqual(['a 2026-05-04']);
  });

  it('of an appointment still comes until it begins', () => {
    const reminders = [appointment('15:00', [1440, 120])];
    expect(shown('2026-05-05T12:00', { reminders })).toEqual(['appointment']);
    expect(shown('2026-05-05T15:01', { reminders })).toEqual([]);
  });
});

describe('a pause of everything', () => {
  const holds = [aHold(monday, 3)];

  it('stops all but appointments', () => {
    const reminders = [everyDay('a', '12:00'), appointment('15:00', [0])];
    expect(next('2026-05-04T09:00', { reminders, holds })).toBe('2026-05-05T15:00');
    expect(shown('2026-05-04T12:00', { reminders, holds })).toEqual([]);
  });
});

describe('nothing is said', () => {
  it('of a check-in that was made', () => {
    const reminders = [everyDay('a', '20:30', { kind: 'check-in' })];
    const plan = planAt(planFacts({ reminders, isAnsweredToday: true }), berlin('2026-05-04T20:30'));
    expect([plan.show, plan.passed.length]).toEqual([null, 1]);
  });

  it('of a linked promise that was answered', () => {
    const facts = {
      reminders: [everyDay('a', '12:00', { pledgeId: 'pledge' })],
      outcomes: [anOutcome(monday, 'kept')],
    };
    expect(shown('2026-05-04T12:00', facts)).toEqual([]);
    expect(shown('2026-05-05T12:00', facts)).toEqual(['a']);
  });

  it('of one that was only made after its time', () => {
    const reminders = [everyDay('a', '12:00', { changedAt: shownAt('2026-05-04T12:30') })];
    expect(shown('2026-05-04T12:30', { reminders })).toEqual([]);
    expect(next('2026-05-04T12:30', { reminders })).toBe('2026-05-05T12:00');
  });

  it('twice, also when the clock was set back', () => {
    const log = [aDelivery(monday, { reminderId: 'a', shownFor: 1, shownAt: shownAt('2026-05-04T12:00') })];
    expect(shown('2026-05-04T12:00', { reminders: [everyDay('a', '12:00')], log })).toEqual([]);
  });
});

describe('what was put off', () => {
  it('comes when it was asked for, and not earlier with something else', () => {
    const again = shownAt('2026-05-04T12:10');
    const log = [aDelivery(monday, { reminderId: 'a', laters: 1, againAt: again })];
    const reminders = [weekly('a', '11:30'), everyDay('b', '12:05')];
    expect(shown('2026-05-04T12:05', { reminders, log })).toEqual(['b']);
    expect(next('2026-05-04T12:05', { reminders, log })).toBe('2026-05-04T12:10');
  });
});

describe('a notification that may be on the screen or not', () => {
  const leads = appointment('14:00', [120, 0]);
  const tuesday = addDays(monday, 1);
  const row = (lead: number) =>
    aDelivery(tuesday, { reminderId: 'appointment', lead, showingFor: shownAt('2026-05-05T12:00') });
  const planOf = (now: string, log: PlanFacts['log'], ...others: Reminder[]) =>
    planAt(planFacts({ reminders: [leads, ...others], log }), berlin(now));

  it('comes under the same name, also when the one it was named after is too late', () => {
    const plan = planOf('2026-05-05T14:01', [row(120), row(0)]);
    expect(plan.show?.shownFor).toBe(shownAt('2026-05-05T12:00'));
    expect(plan.show?.triggers.map(({ lead }) => lead)).toEqual([0]);
  });

  it('takes what is new into itself', () => {
    const plan = planOf('2026-05-05T14:01', [row(0)], everyDay('other', '13:59'));
    expect(plan.show?.shownFor).toBe(shownAt('2026-05-05T12:00'));
    expect(plan.show?.triggers).toHaveLength(2);
  });

  it('leaves its name to nobody else', () => {
    const plan = planOf('2026-05-05T12:00', [{ ...row(0), reminderId: 'gone' }]);
    expect(plan.show?.shownFor).toBe(shownAt('2026-05-05T12:00') + 1);
  });

  it('comes no more once it is answered, and was missed when it is too late', () => {
    const weeklyOne = weekly('a', '12:00');
    const unsure = aDelivery(monday, { reminderId: 'a', showingFor: shownAt('2026-05-04T12:00') });
    const plan = (change: Partial<Delivery>, now: string) => {
      const log = [{ ...unsure, ...change }];
      const lookedAt = shownAt('2026-05-04T11:59');
      return planAt(planFacts({ reminders: [weeklyOne], log, lookedAt }), berlin(now));
    };
    expect(plan({ answer: 'done' }, '2026-05-04T12:10').show).toBeNull();
    expect(plan({}, '2026-05-04T12:10').show?.triggers).toHaveLength(1);
    expect(plan({}, '2026-05-04T14:10')).toMatchObject({ show: null, missed: [{ date: monday }] });
    expect(plan({ answer: 'done' }, '2026-05-04T14:10').missed).toEqual([]);
  });
});

describe('what waits on the page', () => {
  const facts = (change: Partial<PlanFacts>) => ({ ...planFacts(change), eveningFrom: 19 });
  const due = (now: string, change: Partial<PlanFacts>) =>
    dueNow(facts(change), berlin(now)).map(({ key, snoozes }) => [key, ...snoozes].join(' '));

  it('has come today, and can be put off where that is not quiet', () => {
    const reminders = [weekly('a', '12:00'), everyDay('b', '18:00')];
    expect(due('2026-05-04T11:59', { reminders })).toEqual([]);
    expect(due('2026-05-04T12:00', { reminders })).toEqual(['a 2026-05-04 minutes hour evening tomorrow']);
    expect(due('2026-05-04T21:05', { reminders })).toEqual([
      'a 2026-05-04 minutes tomorrow',
      'b 2026-05-04 minutes',
    ]);
    expect(due('2026-05-05T05:00', { reminders })).toEqual([]);
  });

  it('is gone once it was answered or put off, and cannot be put off a third time', () => {
    const reminders = [everyDay('a', '12:00')];
    const row = aDelivery(monday, { reminderId: 'a', shownFor: 1, shownAt: 1 });
    expect(due('2026-05-04T12:30', { reminders, log: [{ ...row, answer: 'done' }] })).toEqual([]);
    expect(
      due('2026-05-04T12:30', { reminders, log: [{ ...row, againAt: shownAt('2026-05-04T13:00') }] }),
    ).toEqual([]);
    expect(due('2026-05-04T13:30', { reminders, log: [{ ...row, laters: 2 }] })).toEqual(['a 2026-05-04']);
  });
});

describe('what lies ahead', () => {
  it('is in order, with what quiet hours and pauses do to it', () => {
    const reminders = [weekly('a', '06:30'), everyDay('b', '23:00'), appointment('09:00', [120])];
    const coming = comingBetween(planFacts({ reminders }), monday, addDays(monday, 1), 'Europe/Berlin');
    expect(coming.map(({ key, effect, tells }) => [key, effect, ...tells.map(written)])).toEqual([
      ['a 2026-05-04', 'moved', '2026-05-04T08:00'],
      ['b 2026-05-04', 'silent'],
      ['appointment 2026-05-05', 'earlier', '2026-05-04T21:50'],
      ['b 2026-05-05', 'silent'],
    ]);
    const paused = comingBetween(
      planFacts({ reminders, holds: [aHold(monday, 1)] }),
      monday,
      monday,
      'Europe/Berlin',
    );
    expect(paused.map(({ isPaused, tells }) => [isPaused, tells.length])).toEqual([
      [true, 0],
      [true, 0],
    ]);
  });

  it('of a promise is on its days', () => {
    const pledges = [aPledge(daily, { from: monday, remindAt: '20:00' })];
    const coming = comingBetween(planFacts({ pledges }), monday, addDays(monday, 1), 'Europe/Berlin');
    expect(coming.map(({ tells }) => tells.map(written))).toEqual([
      ['2026-05-04T20:00'],
      ['2026-05-05T20:00'],
    ]);
  });

  it('is told while it is written', () => {
    const quiet = planFacts().quiet;
    const usual = draftOf('parting', monday as Day);
    const draft = { ...usual, schedule: { ...usual.schedule, time: '07:45' } };
    expect(quietEffectOf(draft, monday, quiet, 'Europe/Berlin')).toBe('silent');
    expect(quietEffectOf(draft, monday, [], 'Europe/Berlin')).toBeNull();
  });

  it.each(reminderKinds)('is never silent in the usual quiet hours as its template has it: %s', (kind) => {
    expect(quietEffectOf(draftOf(kind, monday), monday, [defaultQuietHours], 'Europe/Berlin')).toBeNull();
  });
});
