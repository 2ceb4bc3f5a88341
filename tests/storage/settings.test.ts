import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../domain/settings';
import { changeSettings, readSettings, watchSettings } from '../../storage/settings';

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

describe('settings', () => {
  it('are the defaults before anyone changed one', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('keep what was changed', async () => {
    await changeSettings({ cover: 'open' });
    await changeSettings({ dotFrom: 21 });
    expect(await readSettings()).toEqual({ ...defaultSettings, cover: 'open', dotFrom: 21 });
  });

  it('keep the wish for no gentle cards', async () => {
    await changeSettings({ showsSupportCues: false });
    expect(await readSettings()).toEqual({ ...defaultSettings, showsSupportCues: false });
  });

  it('that are damaged fall back field by field', async () => {
    await store({
      cover: 'naked',
      plainDays: [1, 8],
      plainFrom: 24,
      plainTo: '17',
      plainUntil: -1,
      knowsLeave: 'yes',
      dayStartsAt: 5,
      dot: 'yes',
      dotFrom: 24,
      isNewTabPaused: 1,
      showsSupportCues: 'no',
      showsRuns: false,
    });
    expect(await readSettings()).toEqual({ ...defaultSettings, dayStartsAt: 5, showsRuns: false });
  });

  it.each([
    ['a day that starts at half past three', { dayStartsAt: 3.5 }],
    ['a day that starts before midnight', { dayStartsAt: -1 }],
    ['a day that starts in the afternoon', { dayStartsAt: 13 }],
    ['an hour that is not a number', { dotFrom: Number.NaN }],
    ['an hour in words', { dotFrom: '19' }],
    ['fields nobody knows', { colour: 'red' }],
    ['text', 'open'],
    ['a list', ['open']],
    ['nothing', null],
    ['a number', 7],
  ])('are the defaults when %s is stored', async (_, stored) => {
    await store(stored);
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('lose nothing when several pages change different ones at once', async () => {
    await Promise.all([
      changeSettings({ cover: 'plain' }),
      changeSettings({ plainDays: [1, 5] }),
      changeSettings({ plainFrom: 8 }),
      changeSettings({ plainTo: 16 }),
      changeSettings({ plainUntil: 1000 }),
      changeSettings({ knowsLeave: true }),
      changeSettings({ dot: false }),
      changeSettings({ dotFrom: 8 }),
      changeSettings({ dayStartsAt: 0 }),
      changeSettings({ showsRuns: false }),
      changeSettings({ isNewTabPaused: true }),
      changeSettings({ showsSupportCues: false }),
    ]);
    expect(await readSettings()).toEqual({
      cover: 'plain',
      plainDays: [1, 5],
      plainFrom: 8,
      plainTo: 16,
      plainUntil: 1000,
      knowsLeave: true,
      dot: false,
      dotFrom: 8,
      dayStartsAt: 0,
      showsRuns: false,
      isNewTabPaused: true,
      showsSupportCues: false,
      quietHours: { from: '22:00', until: '08:00' },
      seesNotifications: true,
    });
  });

  it('are told to whoever watches, healed, until they stop', async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await changeSettings({ cover: 'open' });
    expect(heard).toHaveBeenLastCalledWith({ ...defaultSettings, cover: 'open' });
    await store({ cover: 'naked' });
    expect(heard).toHaveBeenLastCalledWith(defaultSettings);
    stop();
    await changeSettings({ cover: 'plain' });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
