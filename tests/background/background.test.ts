import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { english } from '../../content/en';
import { addDays, toDay } from '../../domain/day';
import background from '../../entrypoints/background';
import { reconcile } from '../../entrypoints/background/reconcile';
import { welcomeOnce } from '../../entrypoints/background/welcome';
import { saveAnswer, saveNote } from '../../storage/checkIns';
import { database } from '../../storage/database';
import { eraseRequest } from '../../storage/erase';
import { endHold, startHold } from '../../storage/journey';
import { addPledge, saveOutcome } from '../../storage/pledges';
import { changeProfile } from '../../storage/profile';
import { listReminders, removeReminder } from '../../storage/reminders';
import { changeSettings } from '../../storage/settings';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';
import { saveWeekly as saveReminder } from '../support/reminders';
import { soon } from '../support/soon';

const zone = 'Europe/Berlin';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const itIs = (text: string) => vi.setSystemTime(at(text));

const today = toDay('2026-11-23');
const thursday = { weekday: 4, time: '19:00', title: '' } as const;

const alarms = async () =>
  (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) =>
    Temporal.Instant.fromEpochMilliseconds(scheduledTime)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' }),
  );
const dot = () => fakeBrowser.action.getBadgeText({});
const notifications = () => Object.entries(fakeBrowser.notifications.getAllCreateOptions());
const deliveries = () => database.deliveries.toArray();
const tabs = async () => (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);

/** As the browser does: the alarm is gone when it is heard. */
async function ring() {
  const [alarm] = await fakeBrowser.alarms.getAll();
  if (!alarm) throw new Error('No alarm is set');
  vi.setSystemTime(alarm.scheduledTime);
  await fakeBrowser.alarms.clear(alarm.name);
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
}

/** Ends what is under way. It looks once more itself, so it proves nothing about who was told what. */
const settle = () => reconcile();

beginWithEmptyTables();

beforeEach(async () => {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(zone);
  // A Monday at noon. Only the date is held still; timers run.
  itIs('2026-11-23T12:00');
  // Someone who has begun; whoever has not is asked nothing.
  await changeProfile({ isWelcomed: true }, 1);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await settle();
  vi.useRealTimers();
});

describe('the background', () => {
  it('listens to everything before it waits for anything', async () => {
    background.main();
    const events = {
      onInstalled: fakeBrowser.runtime.onInstalled,
      onStartup: fakeBrowser.runtime.onStartup,
      onAlarm: fakeBrowser.alarms.onAlarm,
      onClicked: fakeBrowser.notifications.onClicked,
      onButtonClicked: fakeBrowser.notifications.onButtonClicked,
      onChanged: fakeBrowser.storage.local.onChanged,
    };
    const deaf = Object.entries(events).filter(([, event]) => !event.hasListeners());
    expect(deaf.map(([name]) => name)).toEqual([]);
  });

  it('is a module', () => {
    expect(background).toMatchObject({ type: 'module' });
  });

  it.each([
    ['the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
    [
      'it was updated',
      () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never),
    ],
  ])('makes the alarm anew when %s, since browsers forget alarms', async (_, happen) => {
    await saveReminder(thursday, 1000);
    background.main();
    await settle();
    await fakeBrowser.alarms.clearAll();
    await happen();
    await expect.poll(alarms, soon).toHaveLength(1);
  });
});

describe('the alarm', () => {
  it('is one, on Thursday at seven, however often it is looked at', async () => {
    await changeSettings({ dot: false });
    await saveReminder(thursday, 1000);
    for (let count = 0; count < 5; count++) await reconcile();
    expect(await alarms()).toEqual(['2026-11-26T19:00']);
  });

  it('rings again until the work it woke for is done', async () => {
    await changeSettings({ dot: false });
    await saveReminder(thursday, 1000);
    await reconcile();
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ periodInMinutes: 5 }]);
  });

  it('keeps to the wall clock over a night that changes it', async () => {
    itIs('2026-10-24T12:00');
    await changeSettings({ dot: false });
    await saveReminder(thursday, 1000);
    await reconcile();
    expect(await alarms()).toEqual(['2026-10-29T19:00']);
  });

  it('follows the person who travels', async () => {
    await changeSettings({ dot: false });
    await saveReminder(thursday, 1000);
    await reconcile();
    vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('America/New_York');
    await reconcile();
    expect(await alarms()).toEqual(['2026-11-27T01:00']);
  });

  it('is for the soonest of several', async () => {
    await changeSettings({ dot: false });
    await saveReminder(thursday, 1000);
    await saveReminder({ weekday: 2, time: '08:15', title: '' }, 1000);
    await reconcile();
    expect(await alarms()).toEqual(['2026-11-24T08:15']);
  });

  it('is not set when there is nothing to do', async () => {
    await changeSettings({ dot: false });
    await reconcile();
    expect(await alarms()).toEqual([]);
  });

  it('moves when the reminder is changed and goes when it is removed', async () => {
    await changeSettings({ dot: false });
    background.main();
    await saveReminder(thursday, 1000);
    await expect.poll(alarms, soon).toEqual(['2026-11-26T19:00']);
    const [reminder] = await listReminders();
    const id = reminder?.id ?? '';
    await saveReminder({ id, weekday: 5, time: '20:30', title: '' }, 2000);
    await expect.poll(alarms, soon).toEqual(['2026-11-27T20:30']);
    await removeReminder(id, 3000);
    await expect.poll(alarms, soon).toEqual([]);
  });

  it('comes again the next week', async () => {
    await changeSettings({ dot: false });
    await saveReminder(thursday, 1000);
    background.main();
    await expect.poll(alarms, soon).toEqual(['2026-11-26T19:00']);
    await ring();
    await expect.poll(alarms, soon).toEqual(['2026-12-03T19:00']);
  });
});

describe('a reminder whose time has come', () => {
  beforeEach(async () => {
    await changeSettings({ dot: false });
    await saveReminder(thursday, at('2026-11-23T12:00'));
  });

  it('is shown once, in neutral words, and that is remembered', async () => {
    background.main();
    await expect.poll(alarms, soon).toEqual(['2026-11-26T19:00']);
    await ring();
    await expect.poll(deliveries, soon).toHaveLength(1);
    const [reminder] = await listReminders();
    expect(notifications()).toEqual([
      [
        `due ${at('2026-11-26T19:00')}`,
        {
          type: 'basic',
          iconUrl: 'chrome-extension://test-extension-id/icon/128.png',
          title: 'Time together',
          message: 'This is the time you set aside.',
          buttons: [{ title: 'Done' }, { title: 'Later' }],
        },
      ],
    ]);
    expect(await deliveries()).toMatchObject([{ reminderId: reminder?.id, date: '2026-11-26' }]);
  });

  it('is not shown again by a second look', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    itIs('2026-11-26T19:00');
    await reconcile();
    itIs('2026-11-26T19:05');
    await reconcile();
    expect(create).toHaveBeenCalledTimes(1);
    expect(await deliveries()).toHaveLength(1);
  });

  it('is not shown twice when looks overlap', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    itIs('2026-11-26T19:00');
    await Promise.all(Array.from({ length: 10 }, () => reconcile()));
    expect(create).toHaveBeenCalledTimes(1);
    expect(await deliveries()).toHaveLength(1);
  });

  it('has the words that the person chose, while the screen is open', async () => {
    await changeSettings({ cover: 'open' });
    const [reminder] = await listReminders();
    await saveReminder({ ...thursday, id: reminder?.id ?? '', title: 'Film 🎬' }, at('2026-11-23T13:00'));
    itIs('2026-11-26T19:00');
    await reconcile();
    expect(notifications()).toMatchObject([[expect.any(String), { title: 'Film 🎬' }]]);
  });

  it.each([
    ['a quiet screen', { cover: 'quiet' }],
    ['a plain screen', { cover: 'plain' }],
  ] as const)('says nothing the person wrote over %s', async (_, settings) => {
    await changeSettings(settings);
    const [reminder] = await listReminders();
    await saveReminder({ ...thursday, id: reminder?.id ?? '', title: 'Film 🎬' }, at('2026-11-23T13:00'));
    itIs('2026-11-26T19:00');
    await reconcile();
    expect(notifications()).toMatchObject([[expect.any(String), { title: 'Time together' }]]);
  });

  it('is not shown in the hours of Plain', async () => {
    await changeSettings({ cover: 'open', plainDays: [4], plainFrom: 9, plainTo: 22 });
    itIs('2026-11-26T19:00');
    await reconcile();
    expect(notifications()).toEqual([]);
  });

  it('is shown late when the computer slept a while', async () => {
    itIs('2026-11-26T20:59');
    await reconcile();
    expect(notifications()).toHaveLength(1);
  });

  it('is only said to have gone by when it slept longer', async () => {
    itIs('2026-11-24T12:00');
    await reconcile();
    itIs('2026-11-26T21:01');
    await reconcile();
    await reconcile();
    expect(notifications()).toEqual([]);
    expect(await deliveries()).toMatchObject([{ date: '2026-11-26', missed: true }]);
    expect(await alarms()).toEqual(['2026-12-03T19:00']);
  });

  it('waits for the next week when it was only made after its time', async () => {
    itIs('2026-11-26T20:00');
    const [reminder] = await listReminders();
    await saveReminder({ ...thursday, id: reminder?.id ?? '' }, at('2026-11-26T20:00'));
    await reconcile();
    expect(notifications()).toEqual([]);
    expect(await alarms()).toEqual(['2026-12-03T19:00']);
  });

  it('that was removed is not shown', async () => {
    const [reminder] = await listReminders();
    await removeReminder(reminder?.id ?? '', at('2026-11-24T12:00'));
    itIs('2026-11-26T19:00');
    await reconcile();
    expect(notifications()).toEqual([]);
  });

  it('opens the new tab when it is clicked, and is cleared', async () => {
    background.main();
    await expect.poll(alarms, soon).toEqual(['2026-11-26T19:00']);
    await ring();
    await expect.poll(notifications, soon).toHaveLength(1);
    const [[id] = ['']] = notifications();
    await fakeBrowser.notifications.onClicked.trigger(id);
    await vi.waitFor(async () =>
      expect(await tabs()).toContain('chrome-extension://test-extension-id/newtab.html#quiet'),
    );
    expect(notifications()).toEqual([]);
  });

  it('is told from notifications that are not ours', async () => {
    background.main();
    const before = await tabs();
    await fakeBrowser.notifications.onClicked.trigger('something else');
    await settle();
    expect(await tabs()).toEqual(before);
  });
});

describe('a reminder for someone alone', () => {
  const notify = async (title = '') => {
    await saveReminder({ ...thursday, title }, at('2026-11-23T12:00'));
    itIs('2026-11-26T19:00');
    await reconcile();
  };

  it.each([
    ['who chose to be', { mode: 'individual' }],
    ['who is parting', { isParting: true }],
  ] as const)('%s says nothing of two', async (_, change) => {
    await changeProfile(change, 1000);
    await notify();
    expect(notifications()).toMatchObject([
      [expect.any(String), { title: 'Time set aside', message: english.notifications.body }],
    ]);
  });

  it('has the words that the person chose', async () => {
    await changeProfile({ mode: 'individual' }, 1000);
    await changeSettings({ cover: 'open' });
    await notify('Swim');
    expect(notifications()).toMatchObject([[expect.any(String), { title: 'Swim' }]]);
  });

  it('speaks of time together again once they are not', async () => {
    await changeProfile({ mode: 'individual', isParting: true }, 1000);
    await changeProfile({ mode: 'joint', isParting: false }, 2000);
    await notify();
    expect(notifications()).toMatchObject([[expect.any(String), { title: 'Time together' }]]);
  });
});

describe('a pause of everything', () => {
  beforeEach(() => saveReminder(thursday, at('2026-11-23T12:00')));

  it('keeps reminders silent, and lets them come back after it', async () => {
    await changeSettings({ dot: false });
    await startHold(today, 7, at('2026-11-23T12:00'));
    for (const moment of ['2026-11-26T19:00', '2026-11-26T20:59', '2026-11-30T04:00']) {
      itIs(moment);
      await reconcile();
    }
    expect(notifications()).toEqual([]);
    expect(await deliveries()).toEqual([]);
    itIs('2026-12-03T19:00');
    await reconcile();
    expect(notifications()).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ date: '2026-12-03' }]);
  });

  it('keeps a reminder silent also in the night after its last day', async () => {
    await changeSettings({ quietHours: null });
    await saveReminder({ weekday: 1, time: '01:00', title: '' }, at('2026-11-23T12:00'));
    await startHold(today, 7, at('2026-11-23T12:00'));
    for (const moment of ['2026-11-30T01:00', '2026-11-30T04:00']) {
      itIs(moment);
      await reconcile();
    }
    expect(notifications()).toEqual([]);
    itIs('2026-12-07T01:00');
    await reconcile();
    expect(notifications()).toHaveLength(1);
  });

  it('sets the alarm for its end, and there for the first reminder after it', async () => {
    await changeSettings({ dot: false });
    background.main();
    await expect.poll(alarms, soon).toEqual(['2026-11-26T19:00']);
    await startHold(today, 7, at('2026-11-23T12:01'));
    await expect.poll(alarms, soon).toEqual(['2026-11-30T04:00']);
    await ring();
    await expect.poll(alarms, soon).toEqual(['2026-12-03T19:00']);
    expect(notifications()).toEqual([]);
  });

  it('hides the dot, every evening, until the one after its end', async () => {
    itIs('2026-11-23T20:00');
    background.main();
    await expect.poll(dot, soon).toBe(english.notifications.dot);
    await startHold(today, 7, at('2026-11-23T20:01'));
    await expect.poll(dot, soon).toBe('');
    await expect.poll(alarms, soon).toEqual(['2026-11-30T04:00']);
    for (const evening of ['2026-11-25T20:00', '2026-11-29T23:00', '2026-11-30T03:59']) {
      itIs(evening);
      await reconcile();
      expect(await dot()).toBe('');
    }
    await ring();
    await expect.poll(alarms, soon).toEqual(['2026-11-30T19:00']);
    await ring();
    await expect.poll(dot, soon).toBe(english.notifications.dot);
  });

  it('that is ended early brings dot and alarm back at once', async () => {
    background.main();
    await startHold(today, 7, at('2026-11-23T12:01'));
    await expect.poll(alarms, soon).toEqual(['2026-11-30T04:00']);
    itIs('2026-11-25T20:00');
    await endHold(addDays(today, 2), at('2026-11-25T20:00'));
    await expect.poll(dot, soon).toBe(english.notifications.dot);
    await expect.poll(alarms, soon).toEqual(['2026-11-26T04:00']);
    await ring();
    await expect.poll(dot, soon).toBe('');
    itIs('2026-11-26T19:00');
    await reconcile();
    expect(notifications()).toHaveLength(1);
  });
});

describe('the dot', () => {
  it('appears at the chosen hour while today is unanswered', async () => {
    background.main();
    await expect.poll(alarms, soon).toEqual(['2026-11-23T19:00']);
    expect(await dot()).toBe('');
    itIs('2026-11-23T18:59');
    await reconcile();
    expect(await dot()).toBe('');
    await ring();
    await expect.poll(dot, soon).toBe(english.notifications.dot);
  });

  it('goes when the day ends and comes back the next evening', async () => {
    itIs('2026-11-23T20:00');
    background.main();
    await expect.poll(alarms, soon).toEqual(['2026-11-24T04:00']);
    await ring();
    await expect.poll(dot, soon).toBe('');
    await expect.poll(alarms, soon).toEqual(['2026-11-24T19:00']);
  });

  it.each([
    ['an answer', () => saveAnswer(today, 'mood', 3, 1000)],
    ['a line', () => saveNote(today, 'A walk', 1000)],
    [
      'an outcome',
      async () => {
        const { id } = await addPledge({ text: 'I look up.', cadence: { kind: 'daily' } }, today, 1000);
        await saveOutcome(id, today, 'kept', today, 1000);
      },
    ],
  ])('goes when %s is saved', async (_, save) => {
    itIs('2026-11-23T20:00');
    background.main();
    await expect.poll(dot, soon).not.toBe('');
    await save();
    await expect.poll(dot, soon).toBe('');
    await expect.poll(alarms, soon).toEqual(['2026-11-24T19:00']);
  });

  it('stays when only yesterday was answered', async () => {
    itIs('2026-11-23T20:00');
    background.main();
    await saveAnswer(toDay('2026-11-22'), 'mood', 3, 1000);
    await settle();
    expect(await dot()).not.toBe('');
  });

  it('comes back when the only answer is taken back, and goes with the next', async () => {
    itIs('2026-11-23T20:00');
    background.main();
    await expect.poll(dot, soon).not.toBe('');
    await saveAnswer(today, 'mood', 3, 1000);
    await expect.poll(dot, soon).toBe('');
    await saveAnswer(today, 'mood', null, 2000);
    await expect.poll(dot, soon).not.toBe('');
    await saveAnswer(today, 'mood', 4, 3000);
    await expect.poll(dot, soon).toBe('');
  });

  it('does not appear in the evening when today was answered at noon', async () => {
    await saveAnswer(today, 'mood', 3, 1000);
    itIs('2026-11-23T20:00');
    await reconcile();
    expect(await dot()).toBe('');
  });

  it('belongs to the evening before while the night is young', async () => {
    await saveAnswer(today, 'mood', 3, 1000);
    itIs('2026-11-24T03:59');
    await reconcile();
    expect(await dot()).toBe('');
  });

  it('goes at once when it is switched off, and moves with the chosen hour', async () => {
    itIs('2026-11-23T20:00');
    background.main();
    await expect.poll(dot, soon).not.toBe('');
    await changeSettings({ dotFrom: 21 });
    await expect.poll(dot, soon).toBe('');
    await expect.poll(alarms, soon).toEqual(['2026-11-23T21:00']);
    await changeSettings({ dotFrom: 8 });
    await expect.poll(dot, soon).not.toBe('');
    await changeSettings({ dot: false });
    await expect.poll(dot, soon).toBe('');
    await expect.poll(alarms, soon).toEqual([]);
  });
});

describe('a step that fails', () => {
  const refuse = () => Promise.reject(new Error('no'));
  const secondLook = async () => {
    vi.restoreAllMocks();
    vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(zone);
    await reconcile();
  };

  beforeEach(async () => {
    await saveReminder(thursday, 1000);
    itIs('2026-11-26T19:00');
  });

  it('leaves a notification that did not appear for the next look, and does all the rest', async () => {
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(refuse);
    await reconcile();
    expect((await deliveries())[0]).not.toHaveProperty('shownAt');
    expect(await dot()).not.toBe('');
    expect(await alarms()).toEqual(['2026-11-26T19:05']);
    await secondLook();
    expect(notifications()).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ shownAt: expect.any(Number) }]);
  });

  it('of the dot leaves notification and alarm as they should be', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(refuse);
    await reconcile();
    expect(notifications()).toHaveLength(1);
    expect(await alarms()).toEqual(['2026-11-27T04:00']);
  });

  it('of remembering is tried again a few minutes later', async () => {
    vi.spyOn(database.deliveries, 'put').mockRejectedValue(new Error('full'));
    await reconcile();
    expect(await alarms()).toEqual(['2026-11-26T19:05']);
  });
});

describe('a database that cannot be read', () => {
  const broken = () =>
    vi.spyOn(database.reminders, 'toArray').mockRejectedValue(new Error('The database is closed'));

  it('stops nothing: the background looks again five minutes later, and then all is as it should be', async () => {
    await changeSettings({ dot: false });
    await saveReminder(thursday, 1000);
    const database = broken();
    await expect(reconcile()).resolves.toBeUndefined();
    expect(await alarms()).toEqual(['2026-11-23T12:05']);
    background.main();
    await settle();
    await ring();
    await settle();
    expect(await alarms()).toEqual(['2026-11-23T12:10']);
    database.mockRestore();
    await ring();
    await expect.poll(alarms, soon).toEqual(['2026-11-26T19:00']);
  });

  it('does not put off an alarm that rings sooner', async () => {
    await changeSettings({ dot: false });
    await saveReminder({ ...thursday, weekday: 1, time: '12:03' }, 1000);
    await reconcile();
    broken();
    await reconcile();
    expect(await alarms()).toEqual(['2026-11-23T12:03']);
  });

  it('goes unnoticed also when no alarm can be set', async () => {
    broken();
    vi.spyOn(fakeBrowser.alarms, 'get').mockRejectedValue(new Error('No alarms'));
    await expect(reconcile()).resolves.toBeUndefined();
  });

  it('opens no welcome, because nobody knows whether there was one', async () => {
    vi.spyOn(database.profile, 'toCollection').mockImplementation(() => {
      throw new Error('The database is closed');
    });
    await expect(welcomeOnce()).resolves.toBeUndefined();
    expect(await tabs()).toEqual([]);
  });
});

describe('erasing everything', () => {
  it('takes alarm, dot, notifications, caches, records and settings', async () => {
    const kept = new Set(['a cache']);
    vi.stubGlobal('caches', {
      keys: async () => [...kept],
      delete: async (name: string) => kept.delete(name),
    });
    background.main();
    await saveReminder(thursday, at('2026-11-23T12:00'));
    itIs('2026-11-26T19:30');
    await reconcile();
    expect(await dot()).toBe('•');
    expect(notifications()).toHaveLength(1);
    expect(await alarms()).toHaveLength(1);

    await fakeBrowser.runtime.sendMessage(eraseRequest);
    expect(await dot()).toBe('');
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual([]);
    expect(await alarms()).toEqual([]);
    expect(kept.size).toBe(0);
    expect(Object.values(await readTables()).flat()).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await settle();
    expect(await alarms()).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('is asked for by nothing else', async () => {
    background.main();
    await saveReminder(thursday, at('2026-11-23T12:00'));
    expect(await fakeBrowser.runtime.sendMessage('something else')).toBeUndefined();
    expect(await listReminders()).toHaveLength(1);
  });
});

describe('someone who has not begun', () => {
  it('sees no dot and wakes nothing until the welcome is finished or skipped', async () => {
    await database.profile.clear();
    background.main();
    itIs('2026-11-23T20:00');
    await reconcile();
    expect(await dot()).toBe('');
    expect(await alarms()).toEqual([]);
    await changeProfile({ isWelcomed: true }, 1000);
    await expect.poll(dot, soon).toBe('•');
  });
});

describe('the welcome', () => {
  beforeEach(() => database.profile.clear());

  const welcome = 'chrome-extension://test-extension-id/home.html#/welcome';
  const install = async (reason: string) => {
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
    await settle();
  };

  it('opens after a first install', async () => {
    await install('install');
    await vi.waitFor(async () => expect(await tabs()).toContain(welcome));
  });

  it('opens when a page was seen but the welcome not finished', async () => {
    await changeProfile({}, 1000);
    await install('install');
    await vi.waitFor(async () => expect(await tabs()).toContain(welcome));
  });

  it('does not open over a finished profile, as after a crash', async () => {
    await changeProfile({ isWelcomed: true }, 1000);
    await install('install');
    expect(await tabs()).not.toContain(welcome);
  });

  it.each(['update', 'chrome_update'])('does not open after %s', async (reason) => {
    await install(reason);
    expect(await tabs()).not.toContain(welcome);
  });
});
