import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Cadence } from '../../domain/cadence';
import { addDays, type Day, toDay } from '../../domain/day';
import type { Pledge } from '../../domain/pledge';
import { finishPledge, restPledge } from '../../domain/pledge';
import { remindPledgeAt } from '../../domain/pledgeReminder';
import background from '../../entrypoints/background';
import { reconcile } from '../../entrypoints/background/reconcile';
import { saveAnswer } from '../../storage/checkIns';
import { database } from '../../storage/database';
import { startHold } from '../../storage/journey';
import { addPledge, changePledge, saveOutcome } from '../../storage/pledges';
import { changeSettings } from '../../storage/settings';
import { beginWithEmptyTables } from '../support/freshDatabase';
import { soon } from '../support/soon';

const zone = 'Europe/Berlin';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const itIs = (text: string) => vi.setSystemTime(at(text));

const today = toDay('2026-11-23');
const secret = 'I tell you when she writes.';
const made = at('2026-11-23T08:00');

const alarms = async () =>
  (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) =>
    Temporal.Instant.fromEpochMilliseconds(scheduledTime)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' }),
  );
const notifications = () => Object.entries(fakeBrowser.notifications.getAllCreateOptions());
const ids = () => notifications().map(([id]) => id);
const buttons = () =>
  notifications().map(([, options]) => options.buttons?.map(({ title }: { title: string }) => title));
const deliveries = () => database.deliveries.toArray();

/** What is about to be shown is written down, and shown; then nothing more is written. */
function stopAfterShowing() {
  const put = database.deliveries.put.bind(database.deliveries);
  return vi
    .spyOn(database.deliveries, 'put')
    .mockImplementationOnce(put)
    .mockRejectedValueOnce(new Error('stopped'));
}
const said = async () =>
  (await database.outcomes.toArray())
    .filter(({ removed }) => !removed)
    .map(({ pledgeId, day, value }) => ({ pledgeId, day, value }));
const tabs = async () => (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);
const newTab = 'chrome-extension://test-extension-id/newtab.html#quiet';

async function promise(time: string | null = '20:00', cadence: Cadence = { kind: 'daily' }): Promise<Pledge> {
  const pledge = await addPledge({ text: secret, cadence }, today, made);
  if (time) await changePledge(pledge.id, (latest) => remindPledgeAt(latest, time), made);
  return pledge;
}

/** As the browser does: the alarm is gone when it is heard. */
async function ring() {
  const [alarm] = await fakeBrowser.alarms.getAll();
  if (!alarm) throw new Error('No alarm is set');
  vi.setSystemTime(alarm.scheduledTime);
  await fakeBrowser.alarms.clear(alarm.name);
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
}

async function lookAt(text: string) {
  itIs(text);
  await reconcile();
}

/** Presses a button of the only notification. */
async function press(index: number) {
  const [id = ''] = ids();
  await fakeBrowser.notifications.onButtonClicked.trigger(id, index);
  await vi.waitFor(() => expect(ids()).not.toContain(id));
  await reconcile();
}

const [done, later] = [0, 1];

beginWithEmptyTables();

beforeEach(async () => {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(zone);
  itIs('2026-11-23T12:00');
  await changeSettings({ dot: false, quietHours: null });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await reconcile();
  vi.useRealTimers();
});

describe('the reminder of a promise', () => {
  it('is one alarm, which moves, and goes with the reminder', async () => {
    background.main();
    const { id } = await promise();
    await expect.poll(alarms, soon).toEqual(['2026-11-23T20:00']);
    await changePledge(id, (latest) => remindPledgeAt(latest, '18:30'), made + 1);
    await expect.poll(alarms, soon).toEqual(['2026-11-23T18:30']);
    await changePledge(id, (latest) => restPledge(latest, today), made + 2);
    await expect.poll(alarms, soon).toEqual([]);
  });

  it('is shown once in words that tell nothing, and comes again the next day', async () => {
    background.main();
    const { id } = await promise();
    await expect.poll(alarms, soon).toEqual(['2026-11-23T20:00']);
    await ring();
    await expect.poll(deliveries, soon).toMatchObject([{ reminderId: id, date: today }]);
    expect(notifications()).toEqual([
      [
        `due ${at('2026-11-23T20:00')}`,
        {
          type: 'basic',
          iconUrl: 'chrome-extension://test-extension-id/icon/128.png',
          title: 'A small pause',
          message: 'Something you wanted to remember today.',
          buttons: [{ title: 'Done' }, { title: 'Later' }],
        },
      ],
    ]);
    expect(JSON.stringify(notifications())).not.toContain(secret);
    await expect.poll(alarms, soon).toEqual(['2026-11-24T20:00']);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    for (const moment of ['2026-11-23T20:05', '2026-11-24T03:59', '2026-11-24T19:59']) await lookAt(moment);
    expect(create).not.toHaveBeenCalled();
    await lookAt('2026-11-24T20:00');
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is shown once when looks overlap', async () => {
    await promise();
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    itIs('2026-11-23T20:00');
    await Promise.all(Array.from({ length: 10 }, () => reconcile()));
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('replaces itself when the worker was stopped between showing and remembering', async () => {
    await promise();
    const put = stopAfterShowing();
    await lookAt('2026-11-23T20:00');
    expect(ids()).toHaveLength(1);
    expect((await deliveries())[0]).not.toHaveProperty('shownFor');
    put.mockRestore();
    await lookAt('2026-11-23T20:01');
    expect(ids()).toHaveLength(1);
    expect(await deliveries()).toHaveLength(1);
  });

  it('is one notification for several promises, which are only looked at', async () => {
    const all = [await promise(), await promise()];
    await promise('21:00');
    await lookAt('2026-11-23T20:00');
    expect(buttons()).toEqual([['Open', 'Later']]);
    expect((await deliveries()).map(({ reminderId }) => reminderId).sort()).toEqual(
      all.map(({ id }) => id).sort(),
    );
  });

  it('is shown without buttons where the browser has none', async () => {
    await promise();
    const real = fakeBrowser.notifications.create;
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string, options: never) => {
      if ('buttons' in options) throw new Error('Property "buttons" is unsupported');
      return real(id, options);
    }) as never);
    await lookAt('2026-11-23T20:00');
    expect(buttons()).toEqual([undefined]);
    expect(await deliveries()).toHaveLength(1);
  });

  it('opens the new tab when it is clicked', async () => {
    background.main();
    await promise();
    await lookAt('2026-11-23T20:00');
    await fakeBrowser.notifications.onClicked.trigger(ids()[0] ?? '');
    await vi.waitFor(async () => expect(await tabs()).toContain(newTab));
    expect(ids()).toEqual([]);
  });
});

describe('no reminder comes', () => {
  const nothingAt = async (moment: string) => {
    await lookAt(moment);
    expect(ids()).toEqual([]);
  };

  it.each(['kept', 'partly', 'missed', 'rest'] as const)('when the day was answered (%s)', async (value) => {
    const { id } = await promise();
    await saveOutcome(id, today, value, today, made);
    await nothingAt('2026-11-23T20:00');
  });

  it('later in the evening when an answer is taken back after its time', async () => {
    const { id } = await promise();
    await saveOutcome(id, today, 'kept', today, made);
    await nothingAt('2026-11-23T20:00');
    await saveOutcome(id, today, null, today, made + 1);
    await nothingAt('2026-11-23T21:00');
    expect(await deliveries()).toHaveLength(1);
  });

  it('once a week of several times is full', async () => {
    const { id } = await promise('20:00', { kind: 'times-a-week', times: 2 });
    for (const ahead of [0, 1]) {
      const day = addDays(today, ahead);
      await saveOutcome(id, day, 'kept', day, made);
    }
    await nothingAt('2026-11-25T20:00');
    await lookAt('2026-11-30T20:00');
    expect(ids()).toHaveLength(1);
  });

  it('on days without it, while it rests, once it is finished, or in a pause', async () => {
    await promise('20:00', { kind: 'weekdays', days: [2] });
    await changePledge((await promise()).id, (latest) => restPledge(latest, today), made);
    await changePledge((await promise()).id, (latest) => finishPledge(latest, today), made);
    await nothingAt('2026-11-23T20:00');
    await startHold(addDays(today, 1), 3, made);
    await nothingAt('2026-11-24T20:00');
  });

  it('in a hard stretch, nor late when it ends', async () => {
    await promise();
    for (const ago of [2, 1, 0]) await saveAnswer(addDays(today, -ago), 'mood', 1, made);
    await nothingAt('2026-11-23T20:00');
    await database.answers.clear();
    await nothingAt('2026-11-23T20:30');
    await lookAt('2026-11-24T20:00');
    expect(ids()).toHaveLength(1);
  });
});

describe('“Done”', () => {
  beforeEach(() => background.main());

  it('says that the promise was kept on its day, and clears the notification', async () => {
    const { id } = await promise();
    await lookAt('2026-11-23T20:00');
    await press(done);
    expect(await said()).toEqual([{ pledgeId: id, day: today, value: 'kept' }]);
    expect(await tabs()).not.toContain(newTab);
    await lookAt('2026-11-23T23:00');
    expect(ids()).toEqual([]);
  });

  it('pressed after midnight or the next morning means the day it was shown on', async () => {
    await promise();
    await lookAt('2026-11-23T20:00');
    itIs('2026-11-24T09:00');
    await press(done);
    expect(await said()).toMatchObject([{ day: today, value: 'kept' }]);
  });

  it.each(['partly', 'missed', 'rest'] as const)('leaves what was said meanwhile (%s)', async (value) => {
    const { id } = await promise();
    await lookAt('2026-11-23T20:00');
    await saveOutcome(id, today, value, today, made);
    await press(done);
    expect(await said()).toEqual([{ pledgeId: id, day: today, value }]);
  });

  it('marks once however often it is pressed', async () => {
    await promise();
    await lookAt('2026-11-23T20:00');
    const [id = ''] = ids();
    await Promise.all([1, 2, 3].map(() => fakeBrowser.notifications.onButtonClicked.trigger(id, done)));
    await expect.poll(said, soon).toHaveLength(1);
    expect(await database.outcomes.count()).toBe(1);
  });

  it('works when the worker was stopped before it remembered what it showed', async () => {
    await promise();
    stopAfterShowing();
    await lookAt('2026-11-23T20:00');
    expect((await deliveries())[0]).not.toHaveProperty('shownFor');
    await press(done);
    expect(await said()).toMatchObject([{ day: today, value: 'kept' }]);
  });

  it('opens the new tab when it cannot be saved', async () => {
    const { id } = await promise();
    await lookAt('2026-11-23T20:00');
    await changePledge(id, (latest) => restPledge(latest, today), made);
    await press(done);
    expect(await said()).toEqual([]);
    await vi.waitFor(async () => expect(await tabs()).toContain(newTab));
  });

  it('is told from buttons that are not ours', async () => {
    const before = await tabs();
    await fakeBrowser.notifications.onButtonClicked.trigger('something else', done);
    await reconcile();
    expect(await tabs()).toEqual(before);
    expect(await said()).toEqual([]);
  });
});

describe('“Later”', () => {
  beforeEach(() => background.main());

  it('comes again an hour later, twice, and then no more that day', async () => {
    await promise();
    await lookAt('2026-11-23T20:00');
    itIs('2026-11-23T20:10');
    await press(later);
    expect(ids()).toEqual([]);
    expect(await alarms()).toEqual(['2026-11-23T21:10']);
    await lookAt('2026-11-23T21:09');
    expect(ids()).toEqual([]);
    await lookAt('2026-11-23T21:10');
    expect(buttons()).toEqual([['Done', 'Later']]);
    await press(later);
    expect(await alarms()).toEqual(['2026-11-23T22:10']);
    await lookAt('2026-11-23T22:10');
    expect(buttons()).toEqual([['Done']]);
    expect(await alarms()).toEqual(['2026-11-24T20:00']);
    await press(done);
    expect(await said()).toMatchObject([{ day: today, value: 'kept' }]);
    await lookAt('2026-11-24T03:00');
    expect(ids()).toEqual([]);
    expect(await deliveries()).toHaveLength(1);
  });

  it('does not come again when the day was answered meanwhile', async () => {
    const { id } = await promise();
    await lookAt('2026-11-23T20:00');
    await press(later);
    await saveOutcome(id, today, 'kept', today, made);
    await lookAt('2026-11-23T21:00');
    expect(ids()).toEqual([]);
  });

  it('does not come again on another day', async () => {
    await promise();
    await lookAt('2026-11-24T03:30');
    await press(later);
    await lookAt('2026-11-24T04:30');
    expect(ids()).toEqual([]);
  });

  it('of several comes again for those that still wait', async () => {
    const { id } = await promise();
    await promise();
    await lookAt('2026-11-23T20:00');
    await press(later);
    await saveOutcome(id, today, 'kept', today, made);
    await lookAt('2026-11-23T21:00');
    expect(buttons()).toEqual([['Done', 'Later']]);
  });
});

describe('counting on', () => {
  const counted = () => database.tallies.count();
  const daysBack = 400;
  const first = addDays(today, -daysBack);

  async function longAgo(): Promise<Day> {
    const { id } = await addPledge({ text: secret, cadence: { kind: 'daily' } }, first, made);
    const day = addDays(first, 1);
    await saveOutcome(id, day, 'kept', day, made);
    return day;
  }

  it('happens once a day, though nothing is marked', async () => {
    await longAgo();
    expect(await counted()).toBe(0);
    await reconcile();
    expect(await counted()).toBe(1);
    await database.tallies.clear();
    await reconcile();
    expect(await counted()).toBe(0);
    await lookAt('2026-11-24T12:00');
    expect(await counted()).toBe(1);
  });

  it('that fails holds nothing back, and is tried again', async () => {
    await longAgo();
    await promise();
    const put = vi.spyOn(database.tallies, 'put').mockRejectedValue(new Error('full'));
    await lookAt('2026-11-23T20:00');
    expect(ids()).toHaveLength(1);
    expect(await alarms()).toEqual(['2026-11-24T20:00']);
    expect(await counted()).toBe(0);
    put.mockRestore();
    await reconcile();
    expect(await counted()).toBe(1);
  });
});
