import { describe, expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import { findLastAnsweredBefore, listAnswers, listNotes, saveAnswer, saveNote } from '../../storage/checkIns';
import { database } from '../../storage/database';
import { beginWithEmptyTables } from '../support/freshDatabase';

const monday = toDay('2026-11-23');
const sunday = toDay('2026-11-22');

beginWithEmptyTables();

describe('an answer', () => {
  it('is saved as it was given', async () => {
    await saveAnswer(monday, 'mood', 3, 1000);
    expect(await database.answers.toArray()).toEqual([
      { id: expect.any(String), changedAt: 1000, day: monday, question: 'mood', value: 3 },
    ]);
  });

  it('keeps its id when it is changed', async () => {
    await saveAnswer(monday, 'mood', 3, 1000);
    const [before] = await database.answers.toArray();
    await saveAnswer(monday, 'mood', 5, 2000);
    expect(await database.answers.toArray()).toEqual([{ ...before, value: 5, changedAt: 2000 }]);
  });

  it('leaves a mark instead of a hole when it is taken back', async () => {
    await saveAnswer(monday, 'mood', 3, 1000);
    const [before] = await database.answers.toArray();
    await saveAnswer(monday, 'mood', null, 2000);
    expect(await database.answers.toArray()).toEqual([{ ...before, changedAt: 2000, removed: true }]);
  });

  it('that was taken back can be given again and is then no longer marked', async () => {
    await saveAnswer(monday, 'mood', 3, 1000);
    await saveAnswer(monday, 'mood', null, 2000);
    await saveAnswer(monday, 'mood', 4, 3000);
    const [answer, ...others] = await database.answers.toArray();
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ value: 4, changedAt: 3000 });
    expect(answer).not.toHaveProperty('removed');
  });

  it('that was never given leaves nothing when it is taken back', async () => {
    await saveAnswer(monday, 'mood', null, 1000);
    expect(await database.answers.count()).toBe(0);
  });

  it('"rather not say" is kept as an answer of its own', async () => {
    await saveAnswer(monday, 'safe', 0, 1000);
    expect(await listAnswers(monday, monday)).toMatchObject([{ question: 'safe', value: 0 }]);
  });

  it('of one day does not mix with that of another', async () => {
    await saveAnswer(sunday, 'mood', 1, 1000);
    await saveAnswer(monday, 'mood', 5, 2000);
    await saveAnswer(monday, 'mood', null, 3000);
    expect(await listAnswers(sunday, sunday)).toMatchObject([{ day: sunday, value: 1 }]);
    expect((await listAnswers(sunday, sunday))[0]).not.toHaveProperty('removed');
    expect(await listAnswers(monday, monday)).toMatchObject([{ day: monday, removed: true }]);
  });

  it('is one record, however many pages write it at once; the last to write wins', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => saveAnswer(monday, 'mood', (index % 5) + 1, 1000 + index)),
    );
    expect(await database.answers.toArray()).toMatchObject([{ value: 5, changedAt: 1019 }]);
  });

  it('is the last one given, and later than the one before, also after the clock was set back', async () => {
    await saveAnswer(monday, 'mood', 5, 2000);
    await saveAnswer(monday, 'mood', 1, 1000);
    expect(await database.answers.toArray()).toMatchObject([{ value: 1, changedAt: 2001 }]);
    await saveAnswer(monday, 'mood', null, 1500);
    expect(await database.answers.toArray()).toMatchObject([{ removed: true, changedAt: 2002 }]);
  });

  it('is found on the first and the last day of what is asked for, and not beyond', async () => {
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'])
      await saveAnswer(toDay(day), 'mood', 3, 1000);
    const days = (await listAnswers(toDay('2026-11-21'), sunday)).map(({ day }) => day);
    expect(days.sort()).toEqual(['2026-11-21', '2026-11-22']);
  });
});

describe('the last answered day before today', () => {
  it('is none for someone who never answered, or only today', async () => {
    expect(await findLastAnsweredBefore(monday)).toBeNull();
    await saveAnswer(monday, 'mood', 3, 1000);
    await saveAnswer(toDay('2026-11-24'), 'mood', 3, 1000);
    expect(await findLastAnsweredBefore(monday)).toBeNull();
  });

  it('is the latest of several, written in any order', async () => {
    for (const day of ['2026-10-01', '2026-11-22', '2025-01-01', '2026-11-21'])
      await saveAnswer(toDay(day), 'mood', 3, 1000);
    expect(await findLastAnsweredBefore(monday)).toBe('2026-11-22');
  });

  it('is found however long ago it was', async () => {
    await saveAnswer(toDay('2016-02-29'), 'safe', 0, 1000);
    expect(await findLastAnsweredBefore(monday)).toBe('2016-02-29');
  });

  it('is not one whose answers were all taken back', async () => {
    await saveAnswer(toDay('2026-11-20'), 'mood', 3, 1000);
    await saveAnswer(sunday, 'mood', 3, 1000);
    await saveAnswer(sunday, 'hope', 3, 1000);
    await saveAnswer(sunday, 'mood', null, 2000);
    expect(await findLastAnsweredBefore(monday)).toBe(sunday);
    await saveAnswer(sunday, 'hope', null, 2000);
    expect(await findLastAnsweredBefore(monday)).toBe('2026-11-20');
  });
});

describe('the line worth remembering', () => {
  const longest = '🙂'.repeat(140);

  it('is saved without the space around it', async () => {
    await saveNote(monday, '  We laughed in the rain.  ', 1000);
    expect(await listNotes(monday, monday)).toEqual([
      { id: expect.any(String), changedAt: 1000, day: monday, text: 'We laughed in the rain.' },
    ]);
  });

  it('may have 140 characters, an emoji counting as one', async () => {
    await saveNote(monday, longest, 1000);
    expect(await listNotes(monday, monday)).toMatchObject([{ text: longest }]);
  });

  it('is refused with 141 characters and nothing is changed', async () => {
    await saveNote(monday, 'The one before', 1000);
    const before = await database.notes.toArray();
    await expect(saveNote(monday, `${longest}!`, 2000)).rejects.toThrow(RangeError);
    await expect(saveNote(sunday, 'x'.repeat(141), 2000)).rejects.toThrow(RangeError);
    expect(await database.notes.toArray()).toEqual(before);
  });

  it('is the last one typed, also after the clock was set back', async () => {
    await saveNote(monday, 'First', 2000);
    await saveNote(monday, 'Second', 1000);
    expect(await listNotes(monday, monday)).toMatchObject([{ text: 'Second', changedAt: 2001 }]);
  });

  it('keeps its id when changed, and its words go when it is emptied', async () => {
    await saveNote(monday, 'First', 1000);
    const [first] = await database.notes.toArray();
    await saveNote(monday, 'Second', 2000);
    expect(await database.notes.toArray()).toEqual([{ ...first, text: 'Second', changedAt: 2000 }]);
    await saveNote(monday, '   ', 3000);
    expect(await database.notes.toArray()).toEqual([{ ...first, text: '', changedAt: 3000, removed: true }]);
  });
});
