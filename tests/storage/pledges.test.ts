import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { finishPledge, restPledge } from '../../domain/pledge';
import { database } from '../../storage/database';
import {
  addPledge,
  changePledge,
  listLogs,
  listOutcomesOf,
  saveOutcome,
  saveRepair,
} from '../../storage/pledges';
import { aDraft } from '../support/drafts';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const today = toDay('2026-11-23');
const outcomes = () => database.outcomes.toArray();

beginWithEmptyTables();

describe('a new promise', () => {
  it('is kept as it was written, due from today', async () => {
    await addPledge(
      aDraft({ text: '  I look up.  ', cadence: { kind: 'weekdays', days: [1, 4] } }),
      today,
      1000,
    );
    expect(await database.pledges.toArray()).toEqual([
      {
        id: expect.any(String),
        changedAt: 1000,
        seam: 0,
        terms: [{ from: today, text: 'I look up.', cadence: { kind: 'weekdays', days: [1, 4] } }],
        rests: [],
      },
    ]);
  });

  it('takes the next of the eight seams', async () => {
    const seams: number[] = [];
    for (let count = 0; count < 8; count++) seams.push((await addPledge(aDraft(), today, 1000)).seam);
    expect(seams).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('takes a seam of its own even when several are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => addPledge(aDraft(), today, 1000)));
    expect(new Set(made.map(({ seam }) => seam)).size).toBe(8);
  });

  it('shares, as the ninth, the seam with the least gold', async () => {
    for (let count = 0; count < 8; count++) {
      const { id } = await addPledge(aDraft(), today, 1000);
      if (count !== 5) await saveOutcome(id, today, 'kept', today, 1000);
    }
    expect((await addPledge(aDraft(), today, 2000)).seam).toBe(5);
  });

  it.each([
    ['no words', aDraft({ text: '   ' })],
    ['121 characters', aDraft({ text: '🙂'.repeat(121) })],
    ['no day', aDraft({ cadence: { kind: 'weekdays', days: [] } })],
  ])('with %s is refused and leaves no row', async (_, draft) => {
    await expect(addPledge(draft, today, 1000)).rejects.toThrow(RangeError);
    expect(await database.pledges.count()).toBe(0);
  });
});

describe('a promise that is changed', () => {
  it('keeps its id and tells when it was changed', async () => {
    const pledge = await addPledge(aDraft(), today, 1000);
    await changePledge(pledge.id, (latest) => restPledge(latest, today), 2000);
    expect(await database.pledges.toArray()).toEqual([
      { ...pledge, rests: [{ from: today }], changedAt: 2000 },
    ]);
  });

  it('is changed from its latest state, so that two pages lose nothing', async () => {
    const pledge = await addPledge(aDraft(), today, 1000);
    await Promise.all([
      changePledge(pledge.id, (latest) => restPledge(latest, today), 2000),
      changePledge(pledge.id, (latest) => finishPledge(latest, today), 2001),
    ]);
    expect(await database.pledges.get(pledge.id)).toMatchObject({
      rests: [{ from: today }],
      finishedOn: addDays(today, 1),
    });
  });

  it('but is no longer here is told, and nothing is changed', async () => {
    await addPledge(aDraft(), today, 1000);
    const before = await readTables();
    await expect(changePledge('gone', (latest) => latest, 2000)).rejects.toThrow(RangeError);
    expect(await readTables()).toEqual(before);
  });

  it('into something that cannot be kept stays as it was', async () => {
    await addPledge(aDraft(), today, 1000);
    const before = await readTables();
    const [pledge] = await database.pledges.toArray();
    const fail = () => {
      throw new RangeError('This promise cannot be kept as written');
    };
    await expect(changePledge(pledge?.id ?? '', fail, 2000)).rejects.toThrow(RangeError);
    expect(await readTables()).toEqual(before);
  });
});

describe('what was said of a day', () => {
  it('is saved, keeps its id when changed, and leaves a mark when taken back', async () => {
    await saveOutcome('promise', today, 'kept', today, 1000);
    const [first] = await outcomes();
    expect(first).toEqual({
      id: expect.any(String),
      changedAt: 1000,
      pledgeId: 'promise',
      day: today,
      value: 'kept',
    });
    await saveOutcome('promise', today, 'missed', today, 2000);
    expect(await outcomes()).toEqual([{ ...first, value: 'missed', changedAt: 2000 }]);
    await saveOutcome('promise', today, null, today, 3000);
    expect(await outcomes()).toEqual([{ ...first, value: 'missed', changedAt: 3000, removed: true }]);
    await saveOutcome('promise', today, 'partly', today, 4000);
    expect(await outcomes()).toStrictEqual([{ ...first, value: 'partly', changedAt: 4000 }]);
  });

  it('last is what counts, also after the clock was set back', async () => {
    await saveOutcome('promise', today, 'kept', today, 2000);
    await saveOutcome('promise', today, 'missed', today, 1000);
    expect(await outcomes()).toMatchObject([{ value: 'missed', changedAt: 2001 }]);
  });

  it.each([0, -1, -6])('can be said of the day %i days from today', async (ahead) => {
    await saveOutcome('promise', addDays(today, ahead), 'kept', today, 1000);
    expect(await outcomes()).toHaveLength(1);
  });

  it.each([-7, -8, -400, 1, 2])(
    'is refused for the day %i days from today, and nothing changes',
    async (ahead) => {
      const day = addDays(today, ahead);
      await database.outcomes.add({ id: 'old', changedAt: 1, pledgeId: 'promise', day, value: 'missed' });
      const before = await readTables();
      await expect(saveOutcome('promise', day, 'kept', today, 1000)).rejects.toThrow(RangeError);
      await expect(saveOutcome('promise', day, null, today, 1000)).rejects.toThrow(RangeError);
      expect(await readTables()).toEqual(before);
    },
  );

  it('is one outcome for each promise and day under fifty writes at once', async () => {
    const values = ['kept', 'partly', 'missed', 'rest', null] as const;
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        saveOutcome(
          `promise ${index % 2}`,
          addDays(today, -(index % 3)),
          values[index % 5] ?? null,
          today,
          1000 + index,
        ),
      ),
    );
    const pairs = (await outcomes()).map(({ pledgeId, day }) => `${pledgeId} ${day}`);
    expect(pairs).toHaveLength(6);
    expect(new Set(pairs).size).toBe(6);
  });

  it('of one promise and day stays apart from others', async () => {
    await saveOutcome('a', today, 'kept', today, 1000);
    await saveOutcome('b', today, 'missed', today, 1000);
    await saveOutcome('a', addDays(today, -1), 'rest', today, 1000);
    const said = (await listOutcomesOf(today)).map(({ pledgeId, value }) => `${pledgeId} ${value}`);
    expect(said.sort()).toEqual(['a kept', 'b missed']);
  });
});

describe('a slip that is owned', () => {
  it('is one record for each promise and day, whose words can be changed', async () => {
    const slip = { pledgeId: 'promise', day: today, ownedOn: today };
    await saveRepair({ ...slip, makeGood: 'I call' }, 1000);
    const [first] = await database.repairs.toArray();
    await Promise.all([
      saveRepair({ ...slip, makeGood: 'I call at six' }, 2000),
      saveRepair({ ...slip, makeGood: 'I call at seven' }, 3000),
    ]);
    expect(await database.repairs.toArray()).toEqual([
      { ...first, changedAt: 3000, makeGood: 'I call at seven' },
    ]);
  });
});

describe('the log', () => {
  it('has every promise with what was said of it, in the order they were made', async () => {
    const later = await addPledge(aDraft({ text: 'Later' }), addDays(today, 1), 1000);
    const earlier = await addPledge(aDraft({ text: 'Earlier' }), today, 2000);
    await saveOutcome(earlier.id, today, 'missed', today, 3000);
    await saveRepair({ pledgeId: earlier.id, day: today, ownedOn: today, makeGood: 'A walk' }, 4000);
    expect(await listLogs()).toMatchObject([
      { pledge: earlier, outcomes: [{ value: 'missed' }], repairs: [{ makeGood: 'A walk' }] },
      { pledge: later, outcomes: [], repairs: [] },
    ]);
  });

  it('leaves out a promise that was removed', async () => {
    const pledge = await addPledge(aDraft(), today, 1000);
    await changePledge(pledge.id, (latest) => ({ ...latest, removed: true }), 2000);
    expect(await listLogs()).toEqual([]);
  });
});
