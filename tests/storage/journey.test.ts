import { describe, expect, it, vi } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { finishPledge, isDueOn, restPledge, resumePledge, statusOf } from '../../domain/pledge';
import { database } from '../../storage/database';
import {
  answerSign,
  endHardStretch,
  endHold,
  listHolds,
  readJourney,
  recordBreach,
  recordOffer,
  setTended,
  settleBreach,
  startHold,
} from '../../storage/journey';
import { addPledge, changePledge } from '../../storage/pledges';
import { moveTo } from '../../storage/profile';
import { aDraft } from '../support/drafts';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const today = toDay('2026-11-23');
const later = (days: number) => addDays(today, days);

beginWithEmptyTables();

describe('the path of someone', () => {
  it('is empty before the first step', async () => {
    expect(await readJourney()).toEqual({
      moves: [],
      signAnswers: [],
      tendings: [],
      breaches: [],
      offers: [],
      holds: [],
      endedHardStretchOn: [],
    });
  });

  it('has every move, and the days on which hard stretches were ended', async () => {
    await moveTo('help', today, 1000, { why: 'choice' });
    await moveTo('understand', today, 2000, { why: 'return' });
    await endHardStretch(today, 1000);
    await endHardStretch(later(9), 2000);
    const { moves, endedHardStretchOn } = await readJourney();
    expect(moves.map(({ to }) => to).sort()).toEqual(['help', 'understand']);
    expect([...endedHardStretchOn].sort()).toEqual([today, later(9)]);
  });

  it('leaves out what was removed, in every part', async () => {
    await moveTo('help', today, 1000);
    await answerSign('one', 3, 1000);
    await setTended('help', true, 1000);
    await recordBreach(today, '', 1000);
    await recordOffer('help', today, 1000);
    await startHold(today, 7, 1000);
    await endHardStretch(today, 1000);
    const tables = [
      'stageMoves',
      'signAnswers',
      'tendings',
      'breaches',
      'stageOffers',
      'holds',
      'stretchEnds',
    ];
    for (const name of tables) await database.table(name).toCollection().modify({ removed: true });
    for (const [part, rows] of Object.entries(await readJourney())) expect(rows, part).toEqual([]);
  });
});

describe('how true a sign feels', () => {
  it('keeps its id when it is answered again, taken back and answered anew', async () => {
    await answerSign('name-it', 1, 1000);
    const [first] = await database.signAnswers.toArray();
    expect(first).toStrictEqual({ id: expect.any(String), changedAt: 1000, signId: 'name-it', value: 1 });
    await answerSign('name-it', 3, 2000);
    expect(await database.signAnswers.toArray()).toStrictEqual([{ ...first, value: 3, changedAt: 2000 }]);
    await answerSign('name-it', null, 3000);
    expect(await database.signAnswers.toArray()).toStrictEqual([
      { ...first, value: 3, changedAt: 3000, removed: true },
    ]);
    expect((await readJourney()).signAnswers).toEqual([]);
    await answerSign('name-it', 2, 4000);
    expect(await database.signAnswers.toArray()).toStrictEqual([{ ...first, value: 2, changedAt: 4000 }]);
  });

  it('is what was said last, also after the clock was set back', async () => {
    await answerSign('name-it', 3, 2000);
    await answerSign('name-it', 1, 1000);
    expect(await database.signAnswers.toArray()).toMatchObject([{ value: 1, changedAt: 2001 }]);
  });

  it('leaves nothing when it was never answered and is taken back', async () => {
    await answerSign('name-it', null, 1000);
    expect(await database.signAnswers.count()).toBe(0);
  });

  it('is one answer for each sign, however many pages give it at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => answerSign(`sign ${index % 2}`, 2, 1000 + index)),
    );
    const signs = (await database.signAnswers.toArray()).map(({ signId }) => signId);
    expect(signs.sort()).toEqual(['sign 0', 'sign 1']);
  });
});

describe('a stage that is tended', () => {
  const tended = async () => (await readJourney()).tendings.map(({ stage }) => stage).sort();

  it('keeps its id when it is left and tended again', async () => {
    await setTended('help', true, 1000);
    const [first] = await database.tendings.toArray();
    await setTended('help', false, 2000);
    expect(await database.tendings.toArray()).toStrictEqual([{ ...first, changedAt: 2000, removed: true }]);
    await setTended('help', true, 3000);
    expect(await database.tendings.toArray()).toStrictEqual([{ ...first, changedAt: 3000 }]);
  });

  it('is one of two at most: a third is refused and nothing is changed', async () => {
    await setTended('help', true, 1000);
    await setTended('boundaries', true, 1000);
    const before = await readTables();
    await expect(setTended('forgive', true, 2000)).rejects.toThrow(RangeError);
    expect(await readTables()).toEqual(before);
  });

  it('can be tended again while two are tended, when it is one of them', async () => {
    await setTended('help', true, 1000);
    await setTended('boundaries', true, 1000);
    await setTended('help', true, 2000);
    expect(await tended()).toEqual(['boundaries', 'help']);
  });

  it('makes room for another when it is left', async () => {
    await setTended('help', true, 1000);
    await setTended('boundaries', true, 1000);
    await setTended('help', false, 2000);
    await setTended('forgive', true, 3000);
    expect(await tended()).toEqual(['boundaries', 'forgive']);
    await expect(setTended('help', true, 4000)).rejects.toThrow(RangeError);
    expect(await tended()).toEqual(['boundaries', 'forgive']);
  });

  it('is one of two also when several pages tend at once', async () => {
    const stages = ['help', 'boundaries', 'forgive', 'help'] as const;
    await Promise.allSettled(stages.map((stage) => setTended(stage, true, 1000)));
    expect(await tended()).toEqual(['boundaries', 'help']);
    expect(await database.tendings.count()).toBe(2);
  });

  it('that was never tended can be left without a trace', async () => {
    await setTended('help', false, 1000);
    expect(await database.tendings.count()).toBe(0);
  });
});

describe('something that broke again', () => {
  it('is kept with its day and its words, without the space around them', async () => {
    await recordBreach(today, '  שוב 💔  ', 1000);
    expect(await database.breaches.toArray()).toStrictEqual([
      { id: expect.any(String), changedAt: 1000, day: today, note: 'שוב 💔' },
    ]);
  });

  it('needs no words, and can come twice on one day', async () => {
    await recordBreach(today, '', 1000);
    await recordBreach(today, '', 2000);
    expect((await readJourney()).breaches).toHaveLength(2);
  });

  it('stays in the record when it is settled, and others stay as they are', async () => {
    await recordBreach(today, 'One', 1000);
    const [one] = await database.breaches.toArray();
    await recordBreach(today, 'Another', 1500);
    await settleBreach(one?.id ?? '', later(14), 2000);
    const { breaches } = await readJourney();
    expect(breaches.find(({ id }) => id === one?.id)).toStrictEqual({
      ...one,
      settledOn: later(14),
      changedAt: 2000,
    });
    expect(breaches.find(({ id }) => id !== one?.id)).not.toHaveProperty('settledOn');
  });

  it('that is no longer here cannot be settled, and nothing is changed', async () => {
    await recordBreach(today, 'One', 1000);
    const before = await readTables();
    await expect(settleBreach('gone', today, 2000)).rejects.toThrow(RangeError);
    expect(await readTables()).toEqual(before);
  });
});

describe('an offer to move on', () => {
  it('is kept once a day for a stage, however many pages show it', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, index) => recordOffer('help', today, 1000 + index)));
    expect(await database.stageOffers.toArray()).toStrictEqual([
      { id: expect.any(String), changedAt: 1000, day: today, stage: 'help' },
    ]);
  });

  it('of another stage or another day is one of its own', async () => {
    await recordOffer('help', today, 1000);
    await recordOffer('boundaries', today, 1000);
    await recordOffer('help', later(10), 1000);
    expect((await readJourney()).offers).toHaveLength(3);
  });
});

/** One promise of each sort: due, resting by hand, taken up again, finished. */
async function makePromises() {
  const make = async (text: string) => (await addPledge(aDraft({ text }), later(-20), 1000)).id;
  const active = await make('active');
  const resting = await make('resting');
  const resumed = await make('resumed');
  const finished = await make('finished');
  await changePledge(resting, (one) => restPledge(one, later(-3)), 1500);
  await changePledge(resumed, (one) => resumePledge(restPledge(one, later(-9)), later(-5)), 1500);
  await changePledge(finished, (one) => finishPledge(one, later(-2)), 1500);
  return { active, resting, resumed, finished };
}

const pledge = async (id: string) => {
  const found = await database.pledges.get(id);
  if (!found) throw new Error('This promise is not here');
  return found;
};

describe('a pause of everything', () => {
  it('begins today and ends after as many days as were chosen', async () => {
    await startHold(today, 7, 1000);
    expect(await listHolds()).toStrictEqual([
      { id: expect.any(String), changedAt: 1000, from: today, until: later(7) },
    ]);
  });

  it.each([1, 60])('can last %i days', async (days) => {
    await startHold(today, days, 1000);
    expect(await listHolds()).toMatchObject([{ until: later(days) }]);
  });

  it.each([0, 61, 1.5, -1, Number.NaN])('cannot last %f days, and nothing is changed', async (days) => {
    await makePromises();
    const before = await readTables();
    await expect(startHold(today, days, 2000)).rejects.toThrow(RangeError);
    expect(await readTables()).toEqual(before);
  });

  it.each([0, 1, 6])(
    'is the only one: another is refused %i days later, and nothing is changed',
    async (days) => {
      await makePromises();
      await startHold(today, 7, 2000);
      await addPledge(aDraft({ text: 'Made in the pause' }), today, 2500);
      const before = await readTables();
      await expect(startHold(later(days), 3, 3000)).rejects.toThrow(RangeError);
      expect(await readTables()).toEqual(before);
    },
  );

  it('is one also when two pages begin it at once', async () => {
    const { active } = await makePromises();
    const settled = await Promise.allSettled([startHold(today, 7, 2000), startHold(today, 9, 2001)]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await listHolds()).toHaveLength(1);
    expect((await pledge(active)).rests).toEqual([{ from: today, until: later(7) }]);
  });

  it('can follow another that has ended by itself', async () => {
    await startHold(today, 7, 1000);
    await startHold(later(7), 3, 2000);
    expect(await listHolds()).toHaveLength(2);
  });

  it('rests exactly the promises that were active', async () => {
    const ids = await makePromises();
    const {
      [ids.active]: active,
      [ids.resumed]: resumed,
      ...others
    } = Object.fromEntries((await database.pledges.toArray()).map((one) => [one.id, one]));
    await startHold(today, 7, 2000);
    const rest = { from: today, until: later(7) };
    expect(await pledge(ids.active)).toStrictEqual({ ...active, rests: [rest], changedAt: 2000 });
    expect(await pledge(ids.resumed)).toStrictEqual({
      ...resumed,
      rests: [{ from: later(-9), until: later(-5) }, rest],
      changedAt: 2000,
    });
    expect(await pledge(ids.resting)).toStrictEqual(others[ids.resting]);
    expect(await pledge(ids.finished)).toStrictEqual(others[ids.finished]);
  });

  it('ends by itself: promises are due again on the day it ends', async () => {
    const { active } = await makePromises();
    await startHold(today, 7, 2000);
    const due = [-1, 0, 6, 7].map(async (days) => isDueOn(await pledge(active), later(days)));
    expect(await Promise.all(due)).toEqual([true, false, false, true]);
  });

  it.each([
    ['its own row', () => vi.spyOn(database.holds, 'add')],
    ['the promises', () => vi.spyOn(database.pledges, 'bulkPut')],
  ])('does not begin by half when %s cannot be written', async (_, spy) => {
    await makePromises();
    const before = await readTables();
    spy().mockRejectedValue(new DOMException('Full', 'QuotaExceededError'));
    await expect(startHold(today, 7, 2000)).rejects.toThrow();
    expect(await readTables()).toEqual(before);
  });
});

describe('a pause that is ended early', () => {
  it('makes what rested because of it due again, and leaves the rest as it was', async () => {
    const ids = await makePromises();
    const resting = await pledge(ids.resting);
    const finished = await pledge(ids.finished);
    await startHold(today, 7, 2000);
    await endHold(later(2), 3000);
    expect(await listHolds()).toMatchObject([{ from: today, until: later(2), changedAt: 3000 }]);
    for (const id of [ids.active, ids.resumed]) {
      const one = await pledge(id);
      expect([1, 2, 3, 7].map((days) => isDueOn(one, later(days)))).toEqual([false, true, true, true]);
      expect(one.changedAt).toBe(3000);
    }
    const rest = { from: today, until: later(2) };
    expect((await pledge(ids.active)).rests).toEqual([rest]);
    expect((await pledge(ids.resumed)).rests).toEqual([{ from: later(-9), until: later(-5) }, rest]);
    expect(await pledge(ids.resting)).toStrictEqual(resting);
    expect(statusOf(await pledge(ids.resting), later(2))).toBe('resting');
    expect(await pledge(ids.finished)).toStrictEqual(finished);
  });

  it('on its first day has paused nothing, and another can begin', async () => {
    const { active } = await makePromises();
    await startHold(today, 7, 2000);
    await endHold(today, 3000);
    expect(isDueOn(await pledge(active), today)).toBe(true);
    await startHold(today, 2, 4000);
    expect(isDueOn(await pledge(active), today)).toBe(false);
    await endHold(later(1), 5000);
    const one = await pledge(active);
    expect([0, 1].map((days) => isDueOn(one, later(days)))).toEqual([false, true]);
  });

  it('leaves alone a promise that was taken up in the pause', async () => {
    const { active } = await makePromises();
    await startHold(today, 7, 2000);
    await changePledge(active, (one) => resumePledge(one, later(1)), 2500);
    const resumed = await pledge(active);
    expect([0, 1, 2].map((days) => isDueOn(resumed, later(days)))).toEqual([false, true, true]);
    await endHold(later(3), 3000);
    expect(await pledge(active)).toStrictEqual(resumed);
  });

  it.each([-1, 7, 8])('is nothing to end %i days after it began', async (days) => {
    await makePromises();
    await startHold(today, 7, 2000);
    const before = await readTables();
    await endHold(later(days), 3000);
    expect(await readTables()).toEqual(before);
  });

  it('does not end by half when the promises cannot be written', async () => {
    await makePromises();
    await startHold(today, 7, 2000);
    const before = await readTables();
    vi.spyOn(database.pledges, 'bulkPut').mockRejectedValue(new DOMException('Full', 'QuotaExceededError'));
    await expect(endHold(later(2), 3000)).rejects.toThrow();
    expect(await readTables()).toEqual(before);
  });
});
