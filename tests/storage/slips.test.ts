import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { letPledgeGo, revisePledge } from '../../domain/pledge';
import { database } from '../../storage/database';
import { addPledge, saveOutcome } from '../../storage/pledges';
import { ownSlip } from '../../storage/slips';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const today = toDay('2026-11-23');
const slipDay = addDays(today, -1);
const longAgo = addDays(today, -400);

beginWithEmptyTables();

async function aSlip(day = slipDay) {
  const { id } = await addPledge({ text: 'I call.', cadence: { kind: 'daily' } }, longAgo, 1000);
  await saveOutcome(id, day, 'missed', today, 2000);
  return { pledgeId: id, day, ownedOn: today, makeGood: 'A walk' };
}

async function expectNothingChanged(work: () => Promise<unknown>) {
  const before = await readTables();
  await expect(work()).rejects.toThrow(RangeError);
  expect(await readTables()).toEqual(before);
}

describe('owning a slip', () => {
  it('keeps what was written and that the exercise was done, and leaves the promise alone', async () => {
    const repair = {
      ...(await aSlip()),
      happened: 'Late',
      toldOn: today,
      meant: 'Worry',
      change: 'keep',
    } as const;
    const [pledge] = await database.pledges.toArray();
    await ownSlip(repair, null, today, 3000);
    expect(await database.repairs.toArray()).toStrictEqual([
      { id: expect.any(String), changedAt: 3000, ...repair },
    ]);
    expect(await database.pledges.toArray()).toEqual([pledge]);
    expect(await database.completions.toArray()).toStrictEqual([
      { id: expect.any(String), changedAt: 3000, exercise: 'own-slip', day: today },
    ]);
  });

  it('changes the promise with it, or lets it go', async () => {
    const smaller = { text: 'I write.', cadence: { kind: 'daily' } } as const;
    await ownSlip(await aSlip(), (pledge) => revisePledge(pledge, smaller, today), today, 3000);
    expect(await database.pledges.toArray()).toMatchObject([
      { terms: [{ text: 'I call.' }, { text: 'I write.' }] },
    ]);
    await ownSlip(await aSlip(), (pledge) => letPledgeGo(pledge, today), today, 3000);
    expect(await database.pledges.filter(({ letGo }) => letGo === true).count()).toBe(1);
  });

  it('is possible long afterwards', async () => {
    await ownSlip(await aSlip(addDays(today, -390)), null, today, 3000);
    expect(await database.repairs.count()).toBe(1);
  });

  it('keeps the first day of owning when the words are changed later', async () => {
    const repair = await aSlip();
    await ownSlip(repair, null, today, 3000);
    await ownSlip(
      { ...repair, ownedOn: addDays(today, 5), makeGood: 'Two walks' },
      null,
      addDays(today, 5),
      4000,
    );
    expect(await database.repairs.toArray()).toMatchObject([{ ownedOn: today, makeGood: 'Two walks' }]);
  });

  it('that cannot be kept as written keeps nothing at all', async () => {
    const repair = await aSlip();
    const own = (change: object) => () => ownSlip({ ...repair, ...change }, null, today, 3000);
    await expectNothingChanged(own({ makeGood: ' ' }));
    await expectNothingChanged(own({ makeGood: '🙂'.repeat(201) }));
    await expectNothingChanged(own({ happened: 'x'.repeat(10_000) }));
    await expectNothingChanged(own({ toTell: 'x'.repeat(201) }));
    await expectNothingChanged(own({ meant: 'x'.repeat(201) }));
    await expectNothingChanged(own({ toldOn: addDays(today, 1) }));
  });

  it('with a change that cannot be made keeps nothing at all', async () => {
    const repair = await aSlip();
    const empty = { text: ' ', cadence: { kind: 'daily' } } as const;
    await expectNothingChanged(() =>
      ownSlip(repair, (pledge) => revisePledge(pledge, empty, today), today, 3000),
    );
  });

  it('needs a slip', async () => {
    const repair = await aSlip();
    const on = (change: object) => () => ownSlip({ ...repair, ...change }, null, today, 3000);
    await expectNothingChanged(on({ day: addDays(slipDay, -1) }));
    await expectNothingChanged(on({ pledgeId: 'gone' }));
    await saveOutcome(repair.pledgeId, slipDay, 'kept', today, 4000);
    await expectNothingChanged(on({}));
    await saveOutcome(repair.pledgeId, slipDay, 'missed', today, 5000);
    await saveOutcome(repair.pledgeId, slipDay, null, today, 6000);
    await expectNothingChanged(on({}));
  });
});
