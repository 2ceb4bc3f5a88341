import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { longestQuestion, nextQuestionDate, questionState, questionsOf } from '../../domain/question';
import { database } from '../../storage/database';
import {
  addQuestion,
  answerQuestion,
  closeQuestion,
  eraseQuestion,
  readQuestionBox,
  reopenQuestion,
  setQuestionTime,
} from '../../storage/questions';
import { at } from '../support/factories';
import { beginWithEmptyTables } from '../support/freshDatabase';

const today = toDay('2026-11-22');
const words = 'למה? 💔 “Why”\nand when';

beginWithEmptyTables();

async function asked(text = words): Promise<string> {
  await addQuestion('asked', text, today, 1000);
  const { questions } = await readQuestionBox();
  return questions.at(-1)?.id ?? '';
}

const only = async () => (await readQuestionBox()).questions[0];

describe('a question', () => {
  it('is kept with every sign of it', async () => {
    await asked(`  ${words}\n`);
    expect(await only()).toMatchObject({ side: 'asked', text: words, writtenOn: today });
  });

  it.each(['', '  \n ', 'x'.repeat(longestQuestion + 1)])(
    'is not kept when it is empty or too long',
    async (text) => {
      await expect(addQuestion('asked', text, today, 1000)).rejects.toThrow(RangeError);
      expect(await database.questions.count()).toBe(0);
    },
  );

  it('may be twenty thousand emoji long', async () => {
    const long = '🌿'.repeat(longestQuestion);
    await asked(long);
    expect((await only())?.text).toBe(long);
  });

  it('keeps its answer, the day of the first one, and both when it is closed and opened again', async () => {
    const id = await asked();
    await answerQuestion(id, 'In May.', today, 2000);
    await answerQuestion(id, 'In early May.', addDays(today, 3), 3000);
    expect(await only()).toMatchObject({ answer: 'In early May.', answeredOn: today });
    await closeQuestion(id, addDays(today, 4), 4000);
    const closed = await only();
    expect(closed && questionState(closed)).toBe('closed');
    expect(closed).toMatchObject({ answer: 'In early May.', closedOn: addDays(today, 4) });
    await reopenQuestion(id, 5000);
    const again = await only();
    expect(again && questionState(again)).toBe('answered');
  });

  it('can be closed without an answer', async () => {
    const id = await asked();
    await closeQuestion(id, today, 2000);
    await reopenQuestion(id, 3000);
    const again = await only();
    expect(again && questionState(again)).toBe('open');
  });

  it('leaves no word of it or of its answer when it is erased', async () => {
    const id = await asked();
    await answerQuestion(id, 'In May.', today, 2000);
    await eraseQuestion(id, 3000);
    expect(await readQuestionBox()).toMatchObject({ questions: [] });
    expect(JSON.stringify(await database.questions.toArray())).not.toMatch(/May|Why/);
    for (const change of [
      answerQuestion(id, 'a', today, 4000),
      closeQuestion(id, today, 4000),
      reopenQuestion(id, 4000),
    ])
      await expect(change).rejects.toThrow(RangeError);
  });
});

describe('the lists', () => {
  it('have what waits in its order and what is done with the latest first, each side by itself', () => {
    const one = (id: string, days: number, more: object = {}) => ({
      id,
      changedAt: 1,
      side: 'asked' as const,
      text: id,
      writtenOn: addDays(today, days),
      ...more,
    });
    const answered = { answer: 'Yes', answeredOn: today };
    const all = [
      one('b', -1),
      one('a', -2),
      one('c', 0, { side: 'received' as const }),
      one('d', -5, answered),
      one('e', -4, answered),
      one('f', -4, { ...answered, closedOn: today }),
      one('g', -4, { removed: true as const }),
    ];
    const ids = (state: 'open' | 'answered' | 'closed') =>
      questionsOf(all, 'asked', state).map(({ id }) => id);
    expect([ids('open'), ids('answered'), ids('closed')]).toEqual([['a', 'b'], ['e', 'd'], ['f']]);
    expect(questionsOf(all, 'received', 'open').map(({ id }) => id)).toEqual(['c']);
  });
});

describe('the time for questions', () => {
  it('is one, can be changed, taken away and set again', async () => {
    await setQuestionTime({ weekday: 7, time: '16:00' }, 1000);
    await setQuestionTime({ weekday: 3, time: '18:30' }, 2000);
    expect((await readQuestionBox()).time).toMatchObject({ weekday: 3, time: '18:30' });
    await setQuestionTime(null, 3000);
    expect((await readQuestionBox()).time).toBeNull();
    await setQuestionTime({ weekday: 1, time: '07:00' }, 4000);
    expect((await readQuestionBox()).time).toMatchObject({ weekday: 1 });
    expect(await database.questionTimes.count()).toBe(1);
  });

  it.each(['', '24:00', '7:00', 'noon'])('is not %j', async (time) => {
    await expect(setQuestionTime({ weekday: 7, time }, 1000)).rejects.toThrow(RangeError);
    expect(await database.questionTimes.count()).toBe(0);
  });

  it.each([
    ['2026-11-22T09:00', 7, '16:00', '2026-11-22'],
    ['2026-11-22T16:30', 7, '16:00', '2026-11-22'],
    ['2026-11-22T17:01', 7, '16:00', '2026-11-29'],
    ['2026-11-22T23:50', 7, '23:30', '2026-11-29'],
    ['2026-11-22T23:10', 7, '23:30', '2026-11-22'],
    ['2026-11-22T09:00', 1, '16:00', '2026-11-23'],
    ['2026-11-22T09:00', 6, '08:00', '2026-11-28'],
  ] as const)('seen at %s for weekday %i at %s comes next on %s', (now, weekday, time, expected) => {
    expect(nextQuestionDate({ weekday, time }, at(`${now}[Europe/Berlin]`))).toBe(expected);
  });
});
