import { describe, expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import type { FormName } from '../../domain/draft';
import { longestWritten } from '../../domain/exerciseRun';
import { database } from '../../storage/database';
import { listDrafts, saveDrafts, saveLateDrafts } from '../../storage/drafts';
import { eraseDay, eraseWritten } from '../../storage/erase';
import { takeInLateAnswers } from '../../storage/exerciseRuns';
import { addGoal, changeGoal, removeGoal } from '../../storage/goals';
import { addQuestion, answerQuestion, eraseQuestion } from '../../storage/questions';
import { removeVisit, saveVisit } from '../../storage/visits';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

const today = toDay('2026-11-23');
const goal = { what: 'Tea', kind: 'home', why: '', firstStep: '' } as const;
const visit = { day: today, note: 'Slow', until: '' };
const words = 'Bécause 💔\nאז';

beginWithEmptyTables();

const forms = {
  question: {
    add: () => addQuestion('asked', 'Why?', today, 1000),
    form: 'question asked',
    change: (id: string) => answerQuestion(id, 'So', today, 3000),
    remove: (id: string) => eraseQuestion(id, 3000),
    table: () => database.questions,
  },
  goal: {
    add: () => addGoal(goal, today, 1000),
    form: 'goal new',
    change: (id: string) => changeGoal(id, goal, today, 3000),
    remove: (id: string) => removeGoal(id, 3000),
    table: () => database.goals,
  },
  visit: {
    add: () => saveVisit(visit, today, 1000),
    form: 'visit new',
    change: (id: string) => saveVisit(visit, today, 3000, id),
    remove: (id: string) => removeVisit(id, 3000),
    table: () => database.visits,
  },
} satisfies Record<string, { readonly form: FormName; readonly [verb: string]: unknown }>;

describe.each(Object.entries(forms))('what is being written in the form of a %s', (kind, of) => {
  const added = async () => {
    await of.add();
    return (await of.table().toArray())[0]?.id ?? '';
  };
  const field = (id: string) => `${kind} ${id} text`;

  it('is found again until it is saved', async () => {
    await saveDrafts({ [`${of.form} text`]: 'Beca', other: 'x' }, 1000);
    await saveDrafts({ [`${of.form} text`]: words }, 1500);
    expect(await listDrafts()).toEqual({ [`${of.form} text`]: words });
    const id = await added();
    expect(await listDrafts()).toEqual({});
    await saveDrafts({ [field(id)]: words, [`${of.form} text`]: 'Next' }, 2000);
    await of.change(id);
    expect(await listDrafts()).toEqual({ [`${of.form} text`]: 'Next' });
  });

  it('is erased with its record, and does not come back from a page that still writes', async () => {
    const id = await added();
    await saveDrafts({ [field(id)]: words }, 2000);
    await of.remove(id);
    expect(await listDrafts()).toEqual({});
    await saveDrafts({ [field(id)]: words }, 4000);
    saveLateDrafts({ [field(id)]: words }, 5000);
    await takeInLateAnswers(6000);
    expect(JSON.stringify(await readTables())).not.toMatch(/Bécause/);
  });

  it('is taken in from a page that closed, in the order of what it wrote', async () => {
    const id = await added();
    saveLateDrafts({ [field(id)]: 'Bec' }, 2000);
    saveLateDrafts({ [field(id)]: words, [`${of.form} text`]: 'New' }, 2001);
    await takeInLateAnswers(3000);
    expect(await listDrafts()).toEqual({ [field(id)]: words, [`${of.form} text`]: 'New' });
    saveLateDrafts({ [field(id)]: null }, 4000);
    await takeInLateAnswers(5000);
    expect(await listDrafts()).toEqual({ [`${of.form} text`]: 'New' });
    expect(await database.lateAnswers.count()).toBe(0);
  });

  it('is nothing any more when it was saved before its page closed, and stays when it was written after', async () => {
    const saved = { question: 'Why?', goal: 'Tea', visit: 'Slow' }[kind] ?? '';
    await of.add();
    saveLateDrafts({ [`${of.form} text`]: saved }, 999);
    await takeInLateAnswers(2000);
    expect(await listDrafts()).toEqual({});
    saveLateDrafts({ [`${of.form} text`]: saved }, 1001);
    await takeInLateAnswers(2000);
    expect(await listDrafts()).toEqual({ [`${of.form} text`]: saved });
  });

  it('goes with everything that was written', async () => {
    await saveDrafts({ [`${of.form} text`]: words }, 1000);
    saveLateDrafts({ [`${of.form} text`]: words }, 1001);
    await eraseWritten(1);
    expect(JSON.stringify(await readTables())).not.toMatch(/Bécause/);
  });
});

it('a visit or a question erased with its day takes with it what was being written about it', async () => {
  await saveVisit(visit, today, 1000);
  await addQuestion('asked', 'Why?', today, 1000);
  const [one] = await database.visits.toArray();
  const [other] = await database.questions.toArray();
  await saveDrafts({ [`visit ${one?.id} note`]: words, [`question ${other?.id} text`]: words }, 2000);
  await saveDrafts({ 'goal new what': 'Tea' }, 2000);
  await eraseDay(today, today, 3000);
  expect(await listDrafts()).toEqual({ 'goal new what': 'Tea' });
});

it('what is too long is not kept, and changes nothing', async () => {
  const long = 'a'.repeat(longestWritten + 1);
  await saveDrafts({ 'goal new why': 'a' }, 1000);
  await expect(saveDrafts({ 'goal new why': long, 'goal new what': 'Tea' }, 2000)).rejects.toThrow(
    RangeError,
  );
  expect(await listDrafts()).toEqual({ 'goal new why': 'a' });
  saveLateDrafts({ 'goal new why': long }, 3000);
  expect(await database.lateAnswers.count()).toBe(0);
});

it('what could not be saved is still being written', async () => {
  await saveDrafts({ 'question asked text': 'Why', 'goal new what': 'Te', 'visit new note': 'Sl' }, 1000);
  const before = await readTables();
  await expect(addQuestion('asked', ' ', today, 2000)).rejects.toThrow(RangeError);
  await expect(addGoal({ ...goal, what: '' }, today, 2000)).rejects.toThrow(RangeError);
  await expect(saveVisit({ ...visit, note: '' }, today, 2000)).rejects.toThrow(RangeError);
  expect(await readTables()).toEqual(before);
});
