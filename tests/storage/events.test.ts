import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eventAt } from '../../domain/event';
import { eraseEverything } from '../../storage/erase';
import { addEvents, clearEvents, readEvents } from '../../storage/events';

const minute = 60_000;
const one = eventAt(minute, 'not-saved', 'popup');
const two = eventAt(2 * minute, 'not-read', 'home');

describe('the log of what happened inside', () => {
  it('keeps what several pages write at once', async () => {
    await Promise.all([addEvents([one]), addEvents([two]), addEvents([one])]);
    expect(await readEvents()).toEqual([{ ...one, count: 2 }, two]);
  });

  it('has a moment, a code, a place and a number, and nothing else', async () => {
    await addEvents([one]);
    const [row] = await readEvents();
    expect(Object.keys(row ?? {}).sort()).toEqual(['at', 'code', 'count', 'surface']);
  });

  it('passes over what is damaged', async () => {
    await fakeBrowser.storage.local.set({ events: [one, { ...one, code: 'a secret' }, 'x', null] });
    expect(await readEvents()).toEqual([one]);
    await fakeBrowser.storage.local.set({ events: 'x' });
    expect(await readEvents()).toEqual([]);
  });

  it('is let go where extension storage is refused', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('refused'));
    await addEvents([one]);
    expect(await readEvents()).toEqual([]);
  });

  it('is gone when it is cleared, and when everything is erased', async () => {
    await addEvents([one]);
    await clearEvents();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await addEvents([one]);
    await eraseEverything();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
