import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { database } from '../../storage/database';
import {
  addPromiseToMe,
  endPromiseToMe,
  noticeWeek,
  readPromisesToMe,
  saveGoodThings,
} from '../../storage/promisesToMe';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const monday = toDay('2026-11-16');
const sunday = addDays(monday, 6);
const nextWeek = addDays(monday, 7);

beginWithEmptyTables();

async function aPromise(text = 'I call when I am late.'): Promise<string> {
  await addPromiseToMe(text, monday, 1000);
  const found = (await readPromisesToMe()).promises.find((one) => one.text === text);
  return found?.id ?? '';
}

async function expectNothingChanged(work: () => Promise<unknown>) {
  const before = await readTables();
  await expect(work()).rejects.toThrow(RangeError);
  expect(await readTables()).toEqual(before);
}

describe('a promise made to the person', () => {
  it('is kept as it was written, without the space around it', async () => {
    await addPromiseToMe('  Ich rufe an ☕ ', monday, 1000);
    expect((await readPromisesToMe()).promises).toStrictEqual([
      { id: expect.any(String), changedAt: 1000, text: 'Ich rufe an ☕', madeOn: monday },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['only space', ' \n '],
    ['121 emoji', '🙂'.repeat(121)],
    ['10,000 characters', 'x'.repeat(10_000)],
  ])('of %s is refused and nothing is changed', async (_, text) => {
    await aPromise();
    await expectNothingChanged(() => addPromiseToMe(text, monday, 2000));
  });

  it('stands in the order they were written down', async () => {
    await addPromiseToMe('Second', nextWeek, 1000);
    await addPromiseToMe('First', monday, 3000);
    await addPromiseToMe('Third', nextWeek, 2000);
    expect((await readPromisesToMe()).promises.map(({ text }) => text)).toEqual(['First', 'Second', 'Third']);
  });

  it('that ended keeps what was noticed, and its first day of ending', async () => {
    const id = await aPromise();
    await noticeWeek(id, 'partly', monday, 2000);
    await endPromiseToMe(id, sunday, 3000);
    await endPromiseToMe(id, nextWeek, 4000);
    expect(await readPromisesToMe()).toMatchObject({
      promises: [{ endedOn: sunday, changedAt: 3000 }],
      noticings: [{ saw: 'partly' }],
    });
  });

  it('that is not here cannot be ended or looked at', async () => {
    await expectNothingChanged(() => endPromiseToMe('gone', monday, 1000));
    await expectNothingChanged(() => noticeWeek('gone', 'yes', monday, 1000));
  });
});

describe('the weekly look', () => {
  it('is one row for each promise and week, whichever day it is said on', async () => {
    const id = await aPromise();
    const other = await aPromise('Another');
    await noticeWeek(id, 'no', monday, 2000);
    await Promise.all([
      noticeWeek(id, 'unsure', addDays(monday, 3), 3000),
      noticeWeek(id, 'yes', sunday, 4000, ' Called on Friday '),
    ]);
    await noticeWeek(id, 'partly', nextWeek, 5000);
    await noticeWeek(other, 'no', nextWeek, 5000);
    const { noticings } = await readPromisesToMe();
    expect(noticings.filter(({ promiseId }) => promiseId === id)).toEqual([
      expect.objectContaining({ week: nextWeek, saw: 'partly' }),
      expect.objectContaining({ week: monday, saw: 'yes', note: 'Called on Friday' }),
    ]);
    expect(await database.noticings.count()).toBe(3);
  });

  it('keeps its line when the answer changes, and loses it when the line is emptied', async () => {
    const id = await aPromise();
    await noticeWeek(id, 'yes', monday, 2000, 'Called');
    await noticeWeek(id, 'partly', monday, 3000);
    expect((await readPromisesToMe()).noticings).toMatchObject([{ saw: 'partly', note: 'Called' }]);
    await noticeWeek(id, 'partly', monday, 4000, ' ');
    expect((await readPromisesToMe()).noticings[0]).not.toHaveProperty('note');
  });

  it('that is taken back leaves a mark without its line, and can be said again', async () => {
    const id = await aPromise();
    await noticeWeek(id, 'no', monday, 2000, 'Waited');
    await noticeWeek(id, null, monday, 3000);
    expect((await readPromisesToMe()).noticings).toEqual([]);
    const [row] = await database.noticings.toArray();
    expect(row).toMatchObject({ removed: true, changedAt: 3000 });
    expect(row).not.toHaveProperty('note');
    await noticeWeek(id, 'yes', monday, 4000);
    const [again] = (await readPromisesToMe()).noticings;
    expect(again).toStrictEqual({ id: row?.id, changedAt: 4000, promiseId: id, week: monday, saw: 'yes' });
  });

  it('that was never said can be taken back without harm', async () => {
    const id = await aPromise();
    await noticeWeek(id, null, monday, 2000);
    expect(await database.noticings.count()).toBe(0);
  });

  it('refuses a line of 141 characters, an unknown answer and a promise that ended', async () => {
    const id = await aPromise();
    await noticeWeek(id, 'yes', monday, 2000, 'Called');
    await expectNothingChanged(() => noticeWeek(id, 'no', monday, 3000, '🙂'.repeat(141)));
    await expectNothingChanged(() => noticeWeek(id, 'always' as never, monday, 3000));
    await endPromiseToMe(id, sunday, 3000);
    await expectNothingChanged(() => noticeWeek(id, 'no', sunday, 4000));
  });
});

describe('good things noticed', () => {
  it('are one line for each week, the latest week first', async () => {
    await saveGoodThings('Tea', monday, 1000);
    await saveGoodThings(' Tea, and a call ', sunday, 2000);
    await saveGoodThings('Sun', nextWeek, 3000);
    expect((await readPromisesToMe()).goodThings).toEqual([
      expect.objectContaining({ week: nextWeek, text: 'Sun' }),
      expect.objectContaining({ week: monday, text: 'Tea, and a call' }),
    ]);
  });

  it('that are emptied leave a mark without their words', async () => {
    await saveGoodThings(' ', monday, 1000);
    expect(await database.goodThings.count()).toBe(0);
    await saveGoodThings('Tea', monday, 1000);
    await saveGoodThings('', monday, 2000);
    expect((await readPromisesToMe()).goodThings).toEqual([]);
    expect(await database.goodThings.toArray()).toMatchObject([{ text: '', removed: true }]);
  });

  it('of 141 characters are refused and nothing is changed', async () => {
    await saveGoodThings('Tea', monday, 1000);
    await expectNothingChanged(() => saveGoodThings('x'.repeat(141), monday, 2000));
  });
});
