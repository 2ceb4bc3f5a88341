import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { database } from '../../storage/database';
import { readPledgeYear } from '../../storage/pledgeLogs';
import { addPledge, restoreOutcome, saveOutcome } from '../../storage/pledges';
import { keepCount } from '../../storage/tallies';
import { beginWithEmptyTables } from '../support/freshDatabase';

const today = toDay('2026-11-22');
const daily = { text: 'I look up.', cadence: { kind: 'daily' } } as const;

beginWithEmptyTables();

describe('one year of a promise', () => {
  it('comes with a few answers from before it, oldest first, and with none of later years', async () => {
    const { id } = await addPledge(daily, toDay('2023-01-01'), 1000);
    const days = Array.from({ length: 1400 }, (_, index) => addDays(toDay('2023-01-01'), index));
    await database.outcomes.bulkAdd(
      days.map((day) => ({ id: day, changedAt: 1000, pledgeId: id, day, value: 'kept' as const })),
    );
    await keepCount(id, null, today);
    const { from, earlier, outcomes, before } = await readPledgeYear(id, 2025);
    expect(from).toBe('2024-12-30');
    expect(before?.keptInAll).toBe(729);
    expect(earlier.length).toBe(98);
    expect([earlier.at(0)?.day, earlier.at(-1)?.day]).toEqual(['2024-09-23', '2024-12-29']);
    expect([outcomes.at(0)?.day, outcomes.at(-1)?.day]).toEqual(['2024-12-30', '2026-01-06']);
  });
});

describe('what was just changed', () => {
  it('is put back as it was: also a rest that is over, its note, and without a mark of the change', async () => {
    const day = toDay('2026-11-02');
    const { id } = await addPledge(daily, toDay('2026-11-01'), 1000);
    await saveOutcome(id, day, 'rest', day, 1000, { note: 'A fever.' });
    const former = await database.outcomes.where({ pledgeId: id, day }).first();
    if (!former) throw new Error('Nothing was saved');
    await saveOutcome(id, day, 'kept', today, 2000, { note: '' });
    expect(await database.outcomes.get(former.id)).toMatchObject({ value: 'kept', editedOn: today });
    await restoreOutcome(former, today, 1500);
    expect(await database.outcomes.get(former.id)).toEqual({ ...former, changedAt: 2001 });
    await saveOutcome(id, day, null, today, 3000);
    await restoreOutcome(former, today, 4000);
    expect(await database.outcomes.get(former.id)).toEqual({ ...former, changedAt: 4000 });
  });
});
