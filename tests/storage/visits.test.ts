import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { database } from '../../storage/database';
import { listVisits, removeVisit, saveVisit } from '../../storage/visits';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const today = toDay('2026-11-23');
const lastWeek = addDays(today, -7);

beginWithEmptyTables();

async function expectNothingChanged(work: () => Promise<unknown>) {
  const before = await readTables();
  await expect(work()).rejects.toThrow(RangeError);
  expect(await readTables()).toEqual(before);
}

describe('what is written after a visit', () => {
  it('is kept for each visit, the latest first', async () => {
    await saveVisit({ day: today, note: ' Second 🌿 ', until: '' }, today, 1000);
    await saveVisit({ day: lastWeek, note: 'First\n\nvisit', until: ' ללכת ' }, today, 2000);
    expect(await listVisits()).toStrictEqual([
      { id: expect.any(String), changedAt: 1000, day: today, note: 'Second 🌿', until: '' },
      { id: expect.any(String), changedAt: 2000, day: lastWeek, note: 'First\n\nvisit', until: 'ללכת' },
    ]);
  });

  it('can be changed without a second one coming of it', async () => {
    await saveVisit({ day: today, note: 'One', until: '' }, today, 1000);
    const [{ id } = { id: '' }] = await listVisits();
    await saveVisit({ day: lastWeek, note: 'Two', until: 'Three' }, today, 2000, id);
    expect(await listVisits()).toStrictEqual([
      { id, changedAt: 2000, day: lastWeek, note: 'Two', until: 'Three' },
    ]);
  });

  it('is refused when it cannot be kept, and nothing is changed', async () => {
    await saveVisit({ day: today, note: 'One', until: '' }, today, 1000);
    const [{ id } = { id: '' }] = await listVisits();
    const bad = [
      { day: today, note: ' ', until: '' },
      { day: addDays(today, 1), note: 'One', until: '' },
      { day: today, note: 'x'.repeat(20_001), until: '' },
    ];
    for (const draft of bad) {
      await expectNothingChanged(() => saveVisit(draft, today, 2000));
      await expectNothingChanged(() => saveVisit(draft, today, 2000, id));
    }
    await expectNothingChanged(() => saveVisit({ day: today, note: 'One', until: '' }, today, 2000, 'gone'));
  });

  it('that was removed leaves a mark without words', async () => {
    await saveVisit({ day: today, note: 'Secret', until: 'Secret too' }, today, 1000);
    const [{ id } = { id: '' }] = await listVisits();
    await removeVisit(id, 2000);
    expect(await listVisits()).toEqual([]);
    const row = await database.visits.get(id);
    expect(row).toMatchObject({ removed: true, changedAt: 2000 });
    expect(JSON.stringify(row)).not.toContain('Secret');
    await expectNothingChanged(() => saveVisit({ day: today, note: 'One', until: '' }, today, 3000, id));
  });
});
