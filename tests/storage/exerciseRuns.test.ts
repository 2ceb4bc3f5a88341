import { describe, expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import { longestWritten } from '../../domain/exerciseRun';
import { database } from '../../storage/database';
import {
  beginRun,
  endDraft,
  findRun,
  finishRun,
  forgetRun,
  listRuns,
  reopenRun,
  saveLateAnswers,
  saveRun,
  takeInLateAnswers,
} from '../../storage/exerciseRuns';
import { addOwnItem } from '../../storage/ownItems';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const today = toDay('2026-11-23');
const letter = { exercise: 'impact', startedOn: today, step: 'happened' } as const;
const words = 'It was a Tuesday. 💔\nואז הוא הלך';

beginWithEmptyTables();

async function aRun() {
  const id = await beginRun(letter, 1000);
  await saveRun(id, { answers: { happened: words } }, 2000);
  return id;
}

describe('an exercise that is begun', () => {
  it('keeps emoji, right-to-left text and line breaks as they were written', async () => {
    const id = await aRun();
    expect(await findRun(id)).toStrictEqual({ id, changedAt: 2000, ...letter, answers: { happened: words } });
  });

  it('keeps twenty thousand characters, counted as people count them, and not one more', async () => {
    const id = await aRun();
    await saveRun(id, { answers: { happened: '💔'.repeat(longestWritten) } }, 3000);
    const before = await readTables();
    const tooLong = { happened: 'a'.repeat(longestWritten + 1), lost: 'x' };
    await expect(saveRun(id, { answers: tooLong }, 4000)).rejects.toThrow(RangeError);
    expect(await readTables()).toEqual(before);
  });

  it('written in two tabs at once keeps the fields of both', async () => {
    const id = await aRun();
    await Promise.all([
      saveRun(id, { answers: { lost: 'My evenings' } }, 3000),
      saveRun(id, { answers: { fear: 'That it goes on' }, step: 'fear' }, 3000),
    ]);
    expect(await findRun(id)).toMatchObject({
      step: 'fear',
      answers: { happened: words, lost: 'My evenings', fear: 'That it goes on' },
    });
  });

  it('is taken up again while it is empty, and begun anew once it has words', async () => {
    const first = await beginRun(letter, 1000);
    expect(await beginRun(letter, 2000)).toBe(first);
    await saveRun(first, { answers: { happened: 'x' } }, 3000);
    expect(await beginRun(letter, 4000)).not.toBe(first);
    expect(await listRuns()).toHaveLength(2);
  });

  it('lets go of a field that was emptied', async () => {
    const id = await aRun();
    await saveRun(id, { answers: { happened: '' } }, 3000);
    expect((await findRun(id))?.answers).toStrictEqual({});
  });
});

describe('what a closing page could still write', () => {
  it('is put into the run by the next page, once, over what stood there before', async () => {
    const id = await aRun();
    saveLateAnswers(id, { answers: { happened: 'It was a Tue', lost: 'My' } }, 3000);
    saveLateAnswers(id, { answers: { lost: 'My eve' }, step: 'care' }, 3001);
    await takeInLateAnswers(4000);
    await takeInLateAnswers(5000);
    expect(await findRun(id)).toMatchObject({
      changedAt: 4001,
      step: 'care',
      answers: { happened: 'It was a Tue', lost: 'My eve' },
    });
    expect(await database.lateAnswers.count()).toBe(0);
  });

  it('does not bring back what was erased', async () => {
    const id = await aRun();
    await forgetRun(id, 3000);
    saveLateAnswers(id, { answers: { lost: 'My eve' } }, 3001);
    await takeInLateAnswers(4000);
    expect(JSON.stringify(await readTables())).not.toMatch(/My eve/);
  });

  it('is nothing when it is too long to be kept', async () => {
    const id = await aRun();
    saveLateAnswers(id, { answers: { lost: 'a'.repeat(longestWritten + 1) } }, 3000);
    expect(await database.lateAnswers.count()).toBe(0);
  });
});

describe('a finished exercise', () => {
  it('is kept with its last words, what it creates and its gold together', async () => {
    const id = await aRun();
    await finishRun(
      id,
      { answers: { lost: 'Sleep' } },
      { today, at: 3000, create: () => addOwnItem('line', 'One thing', 3000) },
    );
    expect(await findRun(id)).toMatchObject({
      finishedOn: today,
      answers: { happened: words, lost: 'Sleep' },
    });
    expect(await database.completions.toArray()).toMatchObject([{ exercise: 'impact', day: today }]);
    expect(await database.ownItems.count()).toBe(1);
  });

  it('is not finished at all when what it creates cannot be kept', async () => {
    const id = await aRun();
    const before = await readTables();
    const create = () => addOwnItem('line', '', 3000);
    await expect(
      finishRun(id, { answers: { lost: 'Sleep' } }, { today, at: 3000, create }),
    ).rejects.toThrow();
    expect(await readTables()).toEqual(before);
  });

  it('counts once however often its end is pressed', async () => {
    const id = await aRun();
    await finishRun(id, {}, { today, at: 3000 });
    await finishRun(id, {}, { today, at: 3000 });
    expect(await database.completions.count()).toBe(1);
  });

  it('can be taken up again with its words', async () => {
    const id = await aRun();
    await finishRun(id, {}, { today, at: 3000 });
    await reopenRun(id, 'happened', 4000);
    const run = await findRun(id);
    expect(run?.finishedOn).toBeUndefined();
    expect(run?.answers).toEqual({ happened: words });
  });
});

describe('erasing', () => {
  it('leaves a mark and not one word, and what was done stays counted', async () => {
    const id = await aRun();
    await finishRun(id, { answers: { lost: 'Sleep' } }, { today, at: 3000, isErased: true });
    expect(await findRun(id)).toBeNull();
    expect(await database.completions.count()).toBe(1);
    expect(JSON.stringify(await readTables())).not.toMatch(/Tuesday|Sleep/);
  });

  it('of a draft leaves nothing at all, and what it creates is kept', async () => {
    const before = await readTables();
    const id = await aRun();
    await endDraft(id);
    expect(await readTables()).toEqual(before);
    const other = await aRun();
    await endDraft(other, () => addOwnItem('line', 'One thing', 3000));
    expect(await readTables()).toMatchObject({ exerciseRuns: [], ownItems: [{ text: 'One thing' }] });
  });

  it('of a draft keeps it when what it creates cannot be kept', async () => {
    const id = await aRun();
    await expect(endDraft(id, () => addOwnItem('line', '', 3000))).rejects.toThrow();
    expect(await findRun(id)).toMatchObject({ answers: { happened: words } });
  });

  it('is not undone by a page that still writes', async () => {
    const id = await aRun();
    await forgetRun(id, 3000);
    await expect(saveRun(id, { answers: { lost: 'x' } }, 4000)).rejects.toThrow(RangeError);
    expect(await findRun(id)).toBeNull();
  });
});
