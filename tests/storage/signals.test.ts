import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toDay } from '../../domain/day';
import { saveAnswer, saveNote } from '../../storage/checkIns';
import { database } from '../../storage/database';
import { endHold, listHolds, startHold } from '../../storage/journey';
import { saveOutcome } from '../../storage/pledges';
import { listReminders, removeReminder } from '../../storage/reminders';
import { onSignal } from '../../storage/signals';
import { aPledge } from '../support/factories';
import { beginWithEmptyTables } from '../support/freshDatabase';
import { saveWeekly as saveReminder } from '../support/reminders';

const today = toDay('2026-11-23');
const yesterday = toDay('2026-11-22');

function listen() {
  const heard = vi.fn();
  onSignal(heard);
  return heard;
}

beginWithEmptyTables();
beforeEach(async () => {
  await database.pledges.add(aPledge());
});

describe('the background', () => {
  it.each([
    ['an answer', () => saveAnswer(today, 'mood', 3, 1000)],
    ['a line', () => saveNote(today, 'A walk', 1000)],
    ['an outcome', () => saveOutcome(aPledge().id, today, 'kept', today, 1000)],
    ['a reminder', () => saveReminder({ weekday: 4, time: '19:00', title: '' }, 1000)],
    ['a pause', () => startHold(today, 7, 1000)],
  ])('hears of %s', async (_, save) => {
    const heard = listen();
    await save();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is not woken by every tap of a day', async () => {
    const heard = listen();
    await saveAnswer(today, 'mood', 3, 1000);
    await saveAnswer(today, 'mood', 4, 2000);
    await saveAnswer(today, 'hope', 4, 3000);
    await saveOutcome(aPledge().id, today, 'kept', today, 4000);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hears of today although another day was answered last', async () => {
    await saveAnswer(today, 'mood', 3, 1000);
    const heard = listen();
    await saveAnswer(yesterday, 'mood', 3, 2000);
    await saveAnswer(today, 'hope', 3, 3000);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('hears that an answer was taken back, and of the next one', async () => {
    await saveAnswer(today, 'mood', 3, 1000);
    const heard = listen();
    await saveAnswer(today, 'mood', null, 2000);
    expect(heard).toHaveBeenCalledTimes(1);
    await saveAnswer(today, 'mood', 4, 3000);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('hears of a reminder that is changed or removed', async () => {
    await saveReminder({ weekday: 4, time: '19:00', title: '' }, 1000);
    const [reminder] = await listReminders();
    const id = reminder?.id ?? '';
    const heard = listen();
    await saveReminder({ id, weekday: 5, time: '19:00', title: '' }, 2000);
    await removeReminder(id, 3000);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('hears that a pause was ended', async () => {
    await startHold(today, 7, 1000);
    const heard = listen();
    await endHold(today, 2000);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hears nothing of a pause that was refused', async () => {
    await startHold(today, 7, 1000);
    const heard = listen();
    await expect(startHold(today, 7, 2000)).rejects.toThrow(RangeError);
    await expect(startHold(today, 61, 3000)).rejects.toThrow(RangeError);
    expect(heard).not.toHaveBeenCalled();
  });

  it('that cannot be told keeps nothing from being saved', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await saveAnswer(today, 'mood', 3, 1000);
    await saveReminder({ weekday: 4, time: '19:00', title: '' }, 1000);
    await startHold(today, 7, 1000);
    expect(await listReminders()).toHaveLength(1);
    expect(await listHolds()).toHaveLength(1);
  });
});
