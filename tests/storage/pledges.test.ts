import { describe, expect, it, vi } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { finishPledge, isDueOn, type Pledge, restPledge, revisePledge } from '../../domain/pledge';
import type { PledgeDraft } from '../../domain/pledgeDraft';
import { database } from '../../storage/database';
import { startHold } from '../../storage/journey';
import { listLogs, listOutcomesOf } from '../../storage/pledgeLogs';
import {
  addPledge,
  changePledge,
  type OutcomeDetails,
  type RepairDraft,
  saveOutcome,
  saveRepair,
} from '../../storage/pledges';
import { aDraft } from '../support/drafts';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const today = toDay('2026-11-23');
const outcomes = () => database.outcomes.toArray();
const ago = (days: number) => addDays(today, -days);

/** Made a good while ago, unless told otherwise. */
const aPromise = (change: Partial<PledgeDraft> = {}, madeOn = ago(500)): Promise<Pledge> =>
  addPledge(aDraft(change), madeOn, 1);

/** Nothing at all is changed by what is refused. */
async function expectRefused(attempt: () => Promise<unknown>) {
  const before = await readTables();
  await expect(attempt()).rejects.toThrow(RangeError);
  expect(await readTables()).toEqual(before);
}

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
    ['no time', aDraft({ cadence: { kind: 'times-a-week', times: 0 } })],
    ['ten thousand characters', aDraft({ text: 'a'.repeat(10_000) })],
    ['a beginning in the past', aDraft({ from: ago(1) })],
    ['an end before its beginning', aDraft({ from: addDays(today, 2), until: addDays(today, 1) })],
  ])('with %s is refused and leaves no row', async (_, draft) => {
    await expect(addPledge(draft, today, 1000)).rejects.toThrow(RangeError);
    expect(await database.pledges.count()).toBe(0);
  });
});

describe('a promise made during a pause', () => {
  it('rests until the pause ends', async () => {
    await startHold(ago(2), 7, 1000);
    const pledge = await addPledge(aDraft(), today, 2000);
    expect(pledge.rests).toEqual([{ from: ago(2), until: addDays(today, 5) }]);
    expect([4, 5].map((days) => isDueOn(pledge, addDays(today, days)))).toEqual([false, true]);
  });

  it('that is over is due at once', async () => {
    await startHold(ago(8), 7, 1000);
    expect((await addPledge(aDraft(), today, 2000)).rests).toEqual([]);
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
    const { id: pledgeId } = await aPromise();
    await saveOutcome(pledgeId, today, 'kept', today, 1000);
    const [first] = await outcomes();
    expect(first).toStrictEqual({
      id: expect.any(String),
      changedAt: 1000,
      pledgeId,
      day: today,
      value: 'kept',
    });
    await saveOutcome(pledgeId, today, 'missed', today, 2000);
    expect(await outcomes()).toStrictEqual([{ ...first, value: 'missed', changedAt: 2000 }]);
    await saveOutcome(pledgeId, today, null, today, 3000);
    expect(await outcomes()).toStrictEqual([{ ...first, value: 'missed', changedAt: 3000, removed: true }]);
    await saveOutcome(pledgeId, today, 'partly', today, 4000);
    expect(await outcomes()).toStrictEqual([{ ...first, value: 'partly', changedAt: 4000 }]);
  });

  it('last is what counts, also after the clock was set back', async () => {
    const { id } = await aPromise();
    await saveOutcome(id, today, 'kept', today, 2000);
    await saveOutcome(id, today, 'missed', today, 1000);
    expect(await outcomes()).toMatchObject([{ value: 'missed', changedAt: 2001 }]);
  });

  it('taken back before anything was said leaves nothing', async () => {
    const { id } = await aPromise();
    await saveOutcome(id, today, null, today, 1000);
    expect(await outcomes()).toEqual([]);
  });

  it('is one outcome for each promise and day under fifty writes at once', async () => {
    const ids = [(await aPromise()).id, (await aPromise()).id];
    const values = ['kept', 'partly', 'missed', null, 'kept'] as const;
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        saveOutcome(ids[index % 2] ?? '', ago(index % 3), values[index % 5] ?? null, today, 1000 + index),
      ),
    );
    const pairs = (await outcomes()).map(({ pledgeId, day }) => `${pledgeId} ${day}`);
    expect(pairs).toHaveLength(6);
    expect(new Set(pairs).size).toBe(6);
  });

  it('of one promise and day stays apart from others', async () => {
    const [a, b] = [await aPromise({ text: 'a' }), await aPromise({ text: 'b' })];
    await saveOutcome(a.id, today, 'kept', today, 1000);
    await saveOutcome(b.id, today, 'missed', today, 1000);
    await saveOutcome(a.id, ago(1), 'partly', today, 1000);
    const said = (await listOutcomesOf(today)).map(({ pledgeId, value }) => [pledgeId === a.id, value]);
    expect(said.sort()).toEqual([
      [false, 'missed'],
      [true, 'kept'],
    ]);
  });
});

describe('a day that is answered', () => {
  it.each([0, 1, 6])('%i days back leaves no mark of an edit', async (back) => {
    const { id } = await aPromise();
    await saveOutcome(id, ago(back), 'kept', today, 1000);
    const [said] = await outcomes();
    expect(said).not.toHaveProperty('editedOn');
  });

  it.each([7, 8, 400])('%i days back leaves one, which stays', async (back) => {
    const { id } = await aPromise();
    await saveOutcome(id, ago(back), 'kept', today, 1000);
    expect(await outcomes()).toMatchObject([{ value: 'kept', editedOn: today }]);
    await saveOutcome(id, ago(back), 'missed', addDays(today, 1), 2000);
    expect(await outcomes()).toMatchObject([{ value: 'missed', editedOn: addDays(today, 1) }]);
    await saveOutcome(id, ago(back), null, addDays(today, 2), 3000);
    expect(await outcomes()).toMatchObject([{ removed: true, editedOn: addDays(today, 2) }]);
  });

  it('on the day itself does not say when it was said; later it does', async () => {
    const { id } = await aPromise();
    await saveOutcome(id, today, 'missed', today, 1000);
    await saveOutcome(id, ago(1), 'missed', today, 1000);
    const said = (await outcomes()).map(({ day, saidOn }) => [day, saidOn]).sort();
    expect(said).toEqual([
      [ago(1), today],
      [today, undefined],
    ]);
  });

  it('and then called otherwise was said when it was first called so', async () => {
    const { id } = await aPromise();
    const slip = ago(3);
    const saidOn = async () => (await outcomes())[0]?.saidOn;
    await saveOutcome(id, slip, 'kept', slip, 1000);
    await saveOutcome(id, slip, 'missed', ago(1), 2000);
    expect(await saidOn()).toBe(ago(1));
    await saveOutcome(id, slip, 'missed', today, 3000, { note: 'Late train' });
    expect(await saidOn()).toBe(ago(1));
    await saveOutcome(id, slip, null, today, 4000);
    await saveOutcome(id, slip, 'missed', today, 5000);
    expect(await saidOn()).toBe(today);
  });

  it('can be changed although nothing is due on it any more', async () => {
    const { id } = await aPromise();
    await saveOutcome(id, today, 'kept', today, 1000);
    await changePledge(id, (pledge) => restPledge(pledge, today), 2000);
    await saveOutcome(id, today, 'missed', today, 3000);
    expect(await outcomes()).toMatchObject([{ value: 'missed' }]);
  });
});

describe('nothing is changed by an answer', () => {
  it.each([1, 2, 400])('to a day still to come, in %i days', async (ahead) => {
    const { id } = await aPromise();
    await expectRefused(() => saveOutcome(id, addDays(today, ahead), 'kept', today, 1000));
  });

  it('to a day on which nothing was due', async () => {
    const mondays = await aPromise({ cadence: { kind: 'weekdays', days: [1] } });
    await expectRefused(() => saveOutcome(mondays.id, ago(1), 'kept', today, 1000));
    await saveOutcome(mondays.id, today, 'kept', today, 1000);
    const young = await aPromise({}, today);
    await expectRefused(() => saveOutcome(young.id, ago(1), 'kept', today, 1000));
    await changePledge(young.id, (pledge) => restPledge(pledge, today), 2000);
    await expectRefused(() => saveOutcome(young.id, today, 'kept', today, 3000));
  });

  it('to a promise that is no longer here', async () => {
    await expectRefused(() => saveOutcome('gone', today, 'kept', today, 1000));
    await expectRefused(() => saveOutcome('gone', today, null, today, 1000));
  });

  it.each<[string, OutcomeDetails]>([
    ['with a note of 141 characters', { note: '🙂'.repeat(141) }],
    ['that happened no time', { times: 0 }],
    ['that happened a hundred times', { times: 100 }],
    ['that happened one and a half times', { times: 1.5 }],
    ['that happened nobody knows how often', { times: Number.NaN }],
  ])('%s', async (_what, details) => {
    const { id } = await aPromise({ cadence: { kind: 'when-it-happens' } });
    await saveOutcome(id, today, 'kept', today, 1000, { note: 'Before', times: 2 });
    await expectRefused(() => saveOutcome(id, today, 'kept', today, 2000, details));
    await expectRefused(() => saveOutcome(id, today, null, today, 2000, details));
  });

  it('that happened twice, when it is due by the day', async () => {
    const { id } = await aPromise();
    await expectRefused(() => saveOutcome(id, today, 'kept', today, 1000, { times: 2 }));
    await saveOutcome(id, today, 'kept', today, 1000, { times: 1 });
  });

  it('whose count cannot be written', async () => {
    const { id } = await aPromise({}, ago(400));
    for (const back of [399, 300, 200]) await saveOutcome(id, ago(back), 'kept', ago(back), 1000);
    const before = await readTables();
    vi.spyOn(database.tallies, 'put').mockRejectedValue(new DOMException('Full', 'QuotaExceededError'));
    await expect(saveOutcome(id, today, 'kept', today, 2000)).rejects.toThrow();
    await expect(
      saveRepair({ pledgeId: id, day: ago(300), ownedOn: today, makeGood: 'A walk' }, today, 2000),
    ).rejects.toThrow();
    expect(await readTables()).toEqual(before);
  });
});

describe('a rest', () => {
  it('is chosen before the day is over', async () => {
    const { id } = await aPromise();
    await saveOutcome(id, today, 'rest', today, 1000);
    expect(await outcomes()).toMatchObject([{ value: 'rest' }]);
    await expectRefused(() => saveOutcome(id, ago(1), 'rest', today, 1000));
    await saveOutcome(id, ago(1), 'missed', today, 1000);
    await expectRefused(() => saveOutcome(id, ago(1), 'rest', today, 2000));
  });

  it('chosen in time can have another note later, and once taken back is over', async () => {
    const { id } = await aPromise();
    await saveOutcome(id, ago(1), 'rest', ago(1), 1000);
    await saveOutcome(id, ago(1), 'rest', today, 2000, { note: 'We were ill.' });
    expect(await outcomes()).toMatchObject([{ value: 'rest', note: 'We were ill.' }]);
    await saveOutcome(id, ago(1), null, today, 3000);
    await expectRefused(() => saveOutcome(id, ago(1), 'rest', today, 4000));
  });

  it('of several times a week is chosen before the week is over', async () => {
    const { id } = await aPromise({ cadence: { kind: 'times-a-week', times: 3 } });
    const sunday = ago(1);
    await saveOutcome(id, addDays(sunday, -6), 'rest', sunday, 1000);
    expect(await outcomes()).toMatchObject([{ value: 'rest', saidOn: sunday }]);
    await expectRefused(() => saveOutcome(id, sunday, 'rest', today, 2000));
  });
});

describe('the details of an answer', () => {
  it('are kept without the spaces around a note, and stay when the answer is changed', async () => {
    const { id } = await aPromise();
    await saveOutcome(id, today, 'kept', today, 1000, { note: '  On time 👋 ' });
    await saveOutcome(id, today, 'partly', today, 2000);
    expect(await outcomes()).toMatchObject([{ value: 'partly', note: 'On time 👋' }]);
    await saveOutcome(id, today, 'partly', today, 3000, { note: '🙂'.repeat(140) });
    expect(await outcomes()).toMatchObject([{ note: '🙂'.repeat(140) }]);
    await saveOutcome(id, today, 'partly', today, 4000, { note: ' ' });
    expect((await outcomes())[0]).not.toHaveProperty('note');
  });

  it('are gone when the answer is taken back', async () => {
    const { id } = await aPromise({ cadence: { kind: 'when-it-happens' } });
    await saveOutcome(id, today, 'kept', today, 1000, { note: 'On time', times: 3 });
    await saveOutcome(id, today, null, today, 2000);
    await saveOutcome(id, today, 'kept', today, 3000);
    expect(await outcomes()).toStrictEqual([
      { id: expect.any(String), changedAt: 3000, pledgeId: id, day: today, value: 'kept' },
    ]);
  });

  it('say how often it happened, until it is called otherwise', async () => {
    const { id } = await aPromise({ cadence: { kind: 'when-it-happens' } });
    await saveOutcome(id, today, 'kept', today, 1000, { times: 99 });
    await saveOutcome(id, today, 'kept', today, 2000, { note: 'Often' });
    expect(await outcomes()).toMatchObject([{ times: 99, note: 'Often' }]);
    await saveOutcome(id, today, 'missed', today, 3000);
    expect((await outcomes())[0]).not.toHaveProperty('times');
  });
});

describe('a slip that is owned', () => {
  it('is one record for each promise and day, whose words can be changed', async () => {
    const { id: pledgeId } = await aPromise();
    const slip = { pledgeId, day: today, ownedOn: today };
    await saveRepair({ ...slip, makeGood: 'I call' }, today, 1000);
    const [first] = await database.repairs.toArray();
    await Promise.all([
      saveRepair({ ...slip, makeGood: 'I call at six' }, today, 2000),
      saveRepair({ ...slip, makeGood: 'I call at seven' }, today, 3000),
    ]);
    expect(await database.repairs.toArray()).toEqual([
      { ...first, changedAt: 3000, makeGood: 'I call at seven' },
    ]);
  });

  it('keeps all that was written of it', async () => {
    const { id: pledgeId } = await aPromise();
    const repair: RepairDraft = {
      pledgeId,
      day: ago(1),
      ownedOn: today,
      makeGood: 'A walk 🌿',
      happened: 'I forgot.',
      toldOn: today,
      meant: 'Alone again.',
      change: 'smaller',
    };
    await saveRepair(repair, today, 1000);
    expect(await database.repairs.toArray()).toEqual([
      { id: expect.any(String), changedAt: 1000, ...repair },
    ]);
  });

  it.each<[string, Partial<RepairDraft>]>([
    ['nothing that makes it good', { makeGood: ' \n' }],
    ['201 characters that make it good', { makeGood: 'a'.repeat(201) }],
    ['201 characters of what happened', { happened: '🙂'.repeat(201) }],
    ['201 characters of when it will be told', { toTell: 'a'.repeat(201) }],
    ['201 characters of what it meant', { meant: 'a'.repeat(201) }],
  ])('with %s is refused', async (_what, change) => {
    const { id: pledgeId } = await aPromise();
    const repair = { pledgeId, day: today, ownedOn: today, makeGood: 'A walk', ...change };
    await expectRefused(() => saveRepair(repair, today, 1000));
  });
});

describe('the log', () => {
  it('has every promise with what was said of it, in the order they were made', async () => {
    const later = await addPledge(aDraft({ text: 'Later' }), addDays(today, 1), 1000);
    const earlier = await addPledge(aDraft({ text: 'Earlier' }), today, 2000);
    await saveOutcome(earlier.id, today, 'missed', today, 3000);
    await saveRepair({ pledgeId: earlier.id, day: today, ownedOn: today, makeGood: 'A walk' }, today, 4000);
    expect(await listLogs()).toMatchObject([
      { pledge: earlier, outcomes: [{ value: 'missed' }], repairs: [{ makeGood: 'A walk' }] },
      { pledge: later, outcomes: [], repairs: [] },
    ]);
  });

  it('has each answer once, also of promises looked back on differently far', async () => {
    // What was due by the month once is looked back on for more than a year.
    const rare = await aPromise({ cadence: { kind: 'monthly', date: 1 } }, ago(400));
    const draft = aDraft({ cadence: { kind: 'when-it-happens' } });
    await changePledge(rare.id, (pledge) => revisePledge(pledge, draft, ago(399)), 1);
    const old = await aPromise({ text: 'Old' }, ago(400));
    const young = await aPromise({ text: 'Young' }, ago(3));
    for (const { id } of [rare, old]) {
      await saveOutcome(id, ago(390), 'kept', ago(390), 1000);
      await saveOutcome(id, ago(2), 'missed', ago(2), 1000);
      await saveRepair({ pledgeId: id, day: ago(2), ownedOn: ago(1), makeGood: 'A walk' }, ago(1), 2000);
    }
    await saveOutcome(young.id, ago(2), 'kept', ago(2), 1000);
    const logs = await listLogs();
    const seen = logs.map(({ pledge, before, ...log }) => [
      pledge.id,
      (before?.keptInAll ?? 0) + log.outcomes.length,
      log.repairs.length,
    ]);
    expect(new Map(seen.map(([id, ...counts]) => [id, counts]))).toEqual(
      new Map([
        [rare.id, [2, 1]],
        [old.id, [2, 1]],
        [young.id, [1, 0]],
      ]),
    );
  });

  it('keeps the days before a change of rhythm', async () => {
    const { id } = await aPromise();
    await saveOutcome(id, ago(1), 'kept', ago(1), 1000);
    const draft = aDraft({ cadence: { kind: 'monthly', date: 31 } });
    await changePledge(id, (pledge) => revisePledge(pledge, draft, today), 2000);
    expect(await listLogs()).toMatchObject([{ outcomes: [{ day: ago(1), value: 'kept' }] }]);
  });

  it('leaves out a promise that was removed', async () => {
    const pledge = await addPledge(aDraft(), today, 1000);
    await changePledge(pledge.id, (latest) => ({ ...latest, removed: true }), 2000);
    expect(await listLogs()).toEqual([]);
  });
});
