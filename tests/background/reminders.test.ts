import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { english } from '../../content/en';
import { type Day, toDay } from '../../domain/day';
import type { ReminderDraft } from '../../domain/reminder';
import background from '../../entrypoints/background';
import { reconcile } from '../../entrypoints/background/reconcile';
import { saveAnswer } from '../../storage/checkIns';
import { database } from '../../storage/database';
import { addGoal, changeGoal, listGoals, moveGoal, removeGoal } from '../../storage/goals';
import { readLooked } from '../../storage/looked';
import { addPledge, changePledge, saveOutcome } from '../../storage/pledges';
import { changeProfile } from '../../storage/profile';
import { addReminder, answerDeliveries, changeReminder, removeReminder } from '../../storage/reminders';
import { changeSettings, readSettings } from '../../storage/settings';
import { signalTrial } from '../../storage/signals';
import { beginWithEmptyTables } from '../support/freshDatabase';
import { weeklyDraft } from '../support/reminders';
import { soon } from '../support/soon';

const zone = 'Europe/Berlin';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const itIs = (text: string) => vi.setSystemTime(at(text));
const monday = toDay('2026-11-23');
const made = at('2026-11-23T07:00');

const alarms = async () =>
  (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) =>
    Temporal.Instant.fromEpochMilliseconds(scheduledTime)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' }),
  );
const notifications = () => Object.entries(fakeBrowser.notifications.getAllCreateOptions());
const ids = () => notifications().map(([id]) => id);
const deliveries = () => database.deliveries.toArray();
const badge = () => fakeBrowser.action.getBadgeText({});

const daily = (time: string, change: Partial<ReminderDraft> = {}): ReminderDraft => ({
  ...weeklyDraft({ weekday: 1, time, title: '' }),
  kind: 'rest',
  schedule: { repeat: { kind: 'daily' }, time, from: '2026-01-01' as Day },
  ...change,
});

async function lookAt(text: string) {
  itIs(text);
  await reconcile();
}

beginWithEmptyTables();

beforeEach(async () => {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(zone);
  itIs('2026-11-23T12:00');
  await changeSettings({ dot: false });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await reconcile();
  vi.useRealTimers();
});

describe('what comes together', () => {
  it('is one notification that names each of it neutrally, and is only looked at or put off', async () => {
    await addReminder(daily('13:00'), made);
    await addReminder(daily('13:09', { kind: 'check-in' }), made);
    const { id } = await addPledge({ text: 'I call.', cadence: { kind: 'daily' } }, monday, made);
    await changePledge(id, (pledge) => ({ ...pledge, remindAt: '13:05' }), made);
    await lookAt('2026-11-23T13:00');
    expect(notifications()).toMatchObject([
      [
        `due ${at('2026-11-23T13:00')}`,
        {
          title: 'A small pause',
          message: 'For you, A small pause',
          buttons: [{ title: 'Open' }, { title: 'Later' }],
        },
      ],
    ]);
    expect(await deliveries()).toHaveLength(3);
    expect(await alarms()).toEqual(['2026-11-24T13:00']);
  });
});

describe('an appointment', () => {
  const appointment = (change: Partial<ReminderDraft> = {}) =>
    daily('15:00', {
      kind: 'appointment',
      schedule: { repeat: { kind: 'once' }, time: '15:00', from: '2026-11-24' as Day },
      leads: [1440, 120],
      isAppointment: true,
      ...change,
    });

  it('is told of the day before and two hours before, in neutral words', async () => {
    await addReminder(appointment(), made);
    await lookAt('2026-11-23T15:00');
    expect(notifications()).toMatchObject([
      [expect.any(String), { title: 'Appointment', message: 'Tuesday at 15:00.' }],
    ]);
    await lookAt('2026-11-24T13:00');
    expect(notifications()[1]).toMatchObject([expect.any(String), { message: 'Today at 15:00.' }]);
    expect(await alarms()).toEqual([]);
  });
});

describe('a date that may be hard', () => {
  it('never shows what the person wrote of it, not even over an open screen', async () => {
    await changeSettings({ cover: 'open' });
    await addReminder(
      daily('09:00', {
        kind: 'gentle-day',
        title: 'When I found the letter',
        schedule: {
          repeat: { kind: 'yearly', month: 11, date: 26 },
          time: '13:00',
          from: '2026-01-01' as Day,
        },
        leads: [4320, 0],
      }),
      made,
    );
    await lookAt('2026-11-23T13:00');
    expect(notifications()).toMatchObject([
      [expect.any(String), { title: 'Go gently soon', message: 'Thursday at 13:00.' }],
    ]);
    await lookAt('2026-11-26T13:00');
    expect(notifications()[1]).toMatchObject([expect.any(String), { title: 'Go gently today' }]);
    expect(JSON.stringify(notifications())).not.toContain('letter');
  });
});

describe('a notification on the screen', () => {
  it.each([
    [
      'it was answered on a page',
      async (id: string) =>
        answerDeliveries([{ reminderId: id, date: monday, lead: 0 }], 'done', at('2026-11-23T13:02')),
    ],
    ['it was removed', (id: string) => removeReminder(id, at('2026-11-23T13:02'))],
  ])('goes when %s', async (_, change) => {
    const { id } = await addReminder(daily('13:00'), made);
    await lookAt('2026-11-23T13:00');
    expect(ids()).toHaveLength(1);
    await change(id);
    await lookAt('2026-11-23T13:03');
    expect(ids()).toEqual([]);
  });

  it('goes when its promise was marked on a page, and the page tells the worker', async () => {
    background.main();
    const { id } = await addPledge({ text: 'I call.', cadence: { kind: 'daily' } }, monday, made);
    await saveAnswer(monday, 'mood', 3, made);
    await changePledge(id, (pledge) => ({ ...pledge, remindAt: '13:00' }), made);
    await lookAt('2026-11-23T13:00');
    expect(ids()).toHaveLength(1);
    await saveOutcome(id, monday, 'kept', monday, at('2026-11-23T13:05'));
    await expect.poll(ids, soon).toEqual([]);
  });

  it('goes when the check-in it asked for was made', async () => {
    await addReminder(daily('13:00', { kind: 'check-in' }), made);
    await lookAt('2026-11-23T13:00');
    expect(ids()).toHaveLength(1);
    await saveAnswer(monday, 'mood', 3, at('2026-11-23T13:01'));
    await lookAt('2026-11-23T13:02');
    expect(ids()).toEqual([]);
  });
});

describe('“Done” and “Later”', () => {
  const press = async (index: number) => {
    const [id = ''] = ids();
    await fakeBrowser.notifications.onButtonClicked.trigger(id, index);
    await vi.waitFor(() => expect(ids()).not.toContain(id));
    await reconcile();
  };

  it('marks the promise a reminder is linked to', async () => {
    const { id } = await addPledge({ text: 'I call.', cadence: { kind: 'daily' } }, monday, made);
    await addReminder(daily('13:00', { pledgeId: id }), made);
    background.main();
    await lookAt('2026-11-23T13:00');
    await press(0);
    expect(await database.outcomes.toArray()).toMatchObject([{ pledgeId: id, day: monday, value: 'kept' }]);
    expect(await deliveries()).toMatchObject([{ answer: 'done' }]);
  });

  it('is done also where the linked promise asks for nothing', async () => {
    const { id } = await addPledge(
      { text: 'I call.', cadence: { kind: 'weekdays', days: [5] } },
      monday,
      made,
    );
    await addReminder(daily('13:00', { pledgeId: id }), made);
    background.main();
    await lookAt('2026-11-23T13:00');
    await press(0);
    expect(await database.outcomes.count()).toBe(0);
    expect(await deliveries()).toMatchObject([{ answer: 'done' }]);
  });

  it('lets it come again an hour later, twice, and then says nothing more', async () => {
    background.main();
    await addReminder(daily('13:00'), made);
    await lookAt('2026-11-23T13:00');
    await press(1);
    expect(await alarms()).toEqual(['2026-11-23T14:00']);
    await lookAt('2026-11-23T14:00');
    await press(1);
    await lookAt('2026-11-23T15:00');
    expect(notifications()).toMatchObject([[expect.any(String), { buttons: [{ title: 'Done' }] }]]);
    expect(await alarms()).toEqual(['2026-11-24T13:00']);
  });
});

describe('a worker that is stopped', () => {
  const verbs = ['where', 'put', 'toArray', 'filter'] as const;
  const tables = ['reminders', 'deliveries', 'pledges', 'holds', 'answers', 'outcomes', 'notes'] as const;

  it.each(tables.flatMap((table) => verbs.map((verb) => [`${verb} of ${table}`, table, verb] as const)))(
    'at “%s”, anywhere in its work, still shows it, and under one name',
    async (_, table, verb) => {
      await addReminder(daily('13:00'), made);
      await lookAt('2026-11-23T12:30');
      const seen: string[] = [];
      const create = fakeBrowser.notifications.create.bind(fakeBrowser.notifications);
      vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (...args: unknown[]) => {
        seen.push(String(args[0]));
        return (create as (...all: unknown[]) => Promise<string>)(...args);
      });
      for (let allowed = 0; allowed < 6; allowed += 1) {
        let calls = 0;
        const real = database[table][verb] as (...args: unknown[]) => unknown;
        const stop = vi
          .spyOn(database[table] as never as Record<string, () => unknown>, verb)
          .mockImplementation(function (this: unknown, ...args: unknown[]) {
            calls += 1;
            if (calls > allowed) throw new Error('stopped');
            return real.apply(this, args);
          });
        await lookAt('2026-11-23T13:00');
        stop.mockRestore();
        expect(await alarms(), 'an alarm rings again').not.toEqual([]);
      }
      await lookAt('2026-11-23T13:05');
      expect(new Set(seen)).toEqual(new Set([`due ${at('2026-11-23T13:00')}`]));
      expect(await deliveries()).toHaveLength(1);
      expect(await alarms()).toEqual(['2026-11-24T13:00']);
    },
  );

  it('leaves behind when it began, so that a page can tell when the clock goes back after', async () => {
    await addReminder(daily('13:00'), made);
    await reconcile();
    const before = await readLooked();
    vi.spyOn(database.deliveries, 'where').mockImplementation(() => {
      throw new Error('stopped');
    });
    await lookAt('2026-11-24T12:10');
    expect(await readLooked()).toEqual({ ...before, begunAt: at('2026-11-24T12:10') });
    vi.restoreAllMocks();
    vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(zone);
    await lookAt('2026-11-24T12:15');
    expect(await readLooked()).not.toHaveProperty('begunAt');
  });
});

describe('a day that was written down elsewhere', () => {
  const draft = {
    what: 'A boat',
    kind: 'home',
    why: '',
    firstStep: '',
    nextOn: toDay('2026-11-25'),
  } as const;

  it('reminds by itself, moves with the day, and is silent when it is taken away', async () => {
    await addGoal(draft, monday, made);
    const [goal] = await listGoals();
    const id = goal?.id ?? '';
    await moveGoal(id, { column: 'doing', index: 0 }, monday, made);
    await lookAt('2026-11-23T12:00');
    expect(await alarms()).toEqual(['2026-11-25T11:00']);
    await changeGoal(id, { ...draft, nextOn: toDay('2026-11-26') }, monday, made);
    await reconcile();
    expect(await alarms()).toEqual(['2026-11-26T11:00']);
    await lookAt('2026-11-26T11:00');
    expect(notifications()).toMatchObject([[`due ${at('2026-11-26T11:00')}`, { title: 'Our project' }]]);
    expect(JSON.stringify(notifications())).not.toContain('boat');
    background.main();
    await fakeBrowser.notifications.onButtonClicked.trigger(ids()[0] ?? '', 0);
    await expect.poll(async () => (await deliveries())[0]?.answer, soon).toBe('done');
    await changeGoal(id, { ...draft, nextOn: toDay('2026-11-28') }, monday, made);
    await removeGoal(id, made);
    await reconcile();
    expect(await alarms()).toEqual([]);
  });
});

describe('while everything is plain for now, as after leaving', () => {
  it('nothing appears, and what is still in time comes when that ends', async () => {
    await changeSettings({ plainUntil: at('2026-11-23T13:30') });
    await addReminder(daily('13:00'), made);
    await lookAt('2026-11-23T13:00');
    expect(ids()).toEqual([]);
    expect(await deliveries()).toEqual([]);
    expect(await alarms()).toEqual(['2026-11-23T13:30']);
    await lookAt('2026-11-23T13:30');
    expect(ids()).toEqual([`due ${at('2026-11-23T13:00')}`]);
    expect(await alarms()).toEqual(['2026-11-24T13:00']);
  });

  it('and what is too late then does not come', async () => {
    await changeSettings({ plainUntil: at('2026-11-23T16:00') });
    await addReminder(daily('13:00'), made);
    await lookAt('2026-11-23T13:00');
    await lookAt('2026-11-23T16:00');
    expect(ids()).toEqual([]);
    expect(await alarms()).toEqual(['2026-11-24T13:00']);
  });
});

describe('where notifications do not get through', () => {
  it('the toolbar says that something waits, until it is answered or the day ends', async () => {
    (
      fakeBrowser.notifications as unknown as { getPermissionLevel: () => Promise<string> }
    ).getPermissionLevel = async () => 'denied';
    const { id } = await addReminder(daily('13:00'), made);
    await lookAt('2026-11-23T12:59');
    expect(await badge()).toBe('');
    await lookAt('2026-11-23T13:00');
    expect(await badge()).toBe(english.notifications.dot);
    expect(await alarms()).toEqual(['2026-11-24T04:00']);
    await answerDeliveries(
      [{ reminderId: id, date: monday, lead: 0 }],
      'not-this-time',
      at('2026-11-23T13:10'),
    );
    await reconcile();
    expect(await badge()).toBe('');
  });

  it('or where the person says they are not seen, it does so too', async () => {
    Reflect.deleteProperty(fakeBrowser.notifications, 'getPermissionLevel');
    await changeSettings({ seesNotifications: false });
    await addReminder(daily('13:00'), made);
    await lookAt('2026-11-23T13:00');
    expect(await badge()).toBe(english.notifications.dot);
  });
});

describe('a notification to try', () => {
  it('comes at once, at any hour, in the words of the reminder', async () => {
    itIs('2026-11-23T23:00');
    background.main();
    const { id } = await addReminder(daily('13:00', { title: 'Swim' }), made);
    await signalTrial({ at: 7, reminderId: id });
    await expect.poll(ids, soon).toContain('try 7');
    expect(Object.fromEntries(notifications())['try 7']).toMatchObject({
      title: 'For you',
      message: english.notifications.trial,
    });
  });

  it('has the usual words where no reminder is meant', async () => {
    background.main();
    await changeProfile({ mode: 'individual' }, 1000);
    await signalTrial({ at: 8 });
    await expect.poll(ids, soon).toContain('try 8');
    expect(Object.fromEntries(notifications())['try 8']).toMatchObject({ title: 'Time set aside' });
  });
});

describe('reminders from before there were quiet hours', () => {
  // As an earlier version left them.
  beforeEach(() => fakeBrowser.storage.local.set({ settings: { dot: false } }));

  it('keep their times: none are quiet until the person says so', async () => {
    await database.reminders.add({
      ...weeklyDraft({ weekday: 1, time: '23:00', title: '' }),
      id: 'old',
      changedAt: 1000,
      sequence: 0,
    });
    await reconcile();
    expect((await readSettings()).quietHours).toBeNull();
    expect(await alarms()).toEqual(['2026-11-23T23:00']);
  });

  it('that lie in the day leave the usual ones', async () => {
    await addReminder(daily('13:00'), made);
    await reconcile();
    expect((await readSettings()).quietHours).toEqual({ from: '22:00', until: '08:00' });
  });

  it('do not speak for later ones', async () => {
    await reconcile();
    await addReminder(daily('23:00'), made);
    await reconcile();
    expect((await readSettings()).quietHours).toEqual({ from: '22:00', until: '08:00' });
  });
});

describe('a day of the worker', () => {
  it('is woken a handful of times, and never without something to do', async () => {
    await changeSettings({ dot: true });
    await changeProfile({ isWelcomed: true }, 1000);
    for (const time of ['08:30', '13:00', '20:30']) await addReminder(daily(time), made);
    await addReminder(weeklyDraft({ weekday: 6, time: '19:00', title: '' }), made);
    const { id } = await addPledge({ text: 'I call.', cadence: { kind: 'daily' } }, monday, made);
    await changePledge(id, (pledge) => ({ ...pledge, remindAt: '18:00' }), made);
    await lookAt('2026-11-24T04:00');
    const wakes: string[] = [];
    for (;;) {
      const [next = ''] = await alarms();
      if (next >= '2026-12-01T04:00') break;
      wakes.push(next);
      await lookAt(next);
    }
    const days = Map.groupBy(wakes, (wake) =>
      Temporal.PlainDateTime.from(wake).subtract({ hours: 4 }).toPlainDate().toString(),
    );
    const most = Math.max(...[...days.values()].map((day) => day.length));
    process.stdout.write(
      `wake-ups of the worker in a week with four daily reminders, one weekly and the dot: ${wakes.length}, at most ${most} a day\n`,
    );
    expect(most).toBeLessThanOrEqual(7);
    expect(days.size).toBe(7);
  });

  it('is remembered, so that a page can tell when clock or zone are others', async () => {
    await addReminder(daily('13:00'), made);
    await reconcile();
    expect(await readLooked()).toEqual({ at: at('2026-11-23T12:00'), next: at('2026-11-23T13:00'), zone });
  });

  it('follows a reminder that is changed', async () => {
    background.main();
    const { id } = await addReminder(daily('13:00'), made);
    await expect.poll(alarms, soon).toEqual(['2026-11-23T13:00']);
    await changeReminder(
      id,
      (latest) => ({ ...latest, schedule: { ...latest.schedule, time: '14:00' } }),
      made + 1,
    );
    await expect.poll(alarms, soon).toEqual(['2026-11-23T14:00']);
  });
});
