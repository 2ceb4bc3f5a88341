import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GoalsTool } from '../../components/goals/GoalsTool';
import { QuestionTool } from '../../components/practices/questions/QuestionTool';
import { VisitNotes } from '../../components/practices/therapist/VisitNotes';
import { english } from '../../content/en';
import type { Day } from '../../domain/day';
import { addDays } from '../../domain/day';
import { database } from '../../storage/database';
import { listDrafts, saveDrafts } from '../../storage/drafts';
import { addGoal } from '../../storage/goals';
import { addQuestion } from '../../storage/questions';
import { changeSettings } from '../../storage/settings';
import { saveVisit } from '../../storage/visits';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { goals, helper, questionBox, shared } = english;
const { visits } = helper;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const expectDrafts = () => expect.poll(listDrafts, soon);

const expectNoFocusTaken = () => expect(document.activeElement?.matches('h2, h3, form *')).toBe(false);

let today: Day;
beforeEach(async () => {
  await changeSettings({ cover: 'open' });
  today = itIs('2026-11-23T12:00');
});

async function aGoal(what = 'Tea') {
  await addGoal({ what, kind: 'home', why: 'Because', firstStep: '' }, today, 1000);
  return (await database.goals.toArray()).find((goal) => goal.what === what)?.id ?? '';
}

async function aVisit() {
  await saveVisit({ day: today, note: 'Slow', until: 'A walk' }, today, 1000);
  return (await database.visits.toArray())[0]?.id ?? '';
}

describe('a new goal', () => {
  it('is kept while it is written, with its kind and its date', async () => {
    await show(<GoalsTool />);
    await button(goals.add).click();
    await field(goals.what).fill('Bread');
    await page.getByRole('combobox').selectOptions('trip');
    await page.getByLabelText(goals.nextOn, { exact: true }).fill('2026-12-01');
    await expectDrafts().toEqual({
      'goal new what': 'Bread',
      'goal new kind': 'trip',
      'goal new nextOn': '2026-12-01',
    });
  });

  it('goes on by itself, and takes no focus', async () => {
    await saveDrafts({ 'goal new what': 'Bre', 'goal new kind': 'trip', 'goal new nextOn': '2026-12-01' }, 1);
    await show(<GoalsTool />);
    await expect.element(field(goals.what)).toHaveValue('Bre');
    await expect.element(page.getByRole('combobox')).toHaveValue('trip');
    await expect.element(page.getByLabelText(goals.nextOn, { exact: true })).toHaveValue('2026-12-01');
    expectNoFocusTaken();
    await button(goals.save).click();
    await expect.element(button(goals.add)).toHaveFocus();
    expect(await database.goals.toArray()).toMatchObject([
      { what: 'Bre', kind: 'trip', nextOn: '2026-12-01' },
    ]);
    await expectDrafts().toEqual({});
  });

  it('lets go of what was being written when it is cancelled', async () => {
    await show(<GoalsTool />);
    await button(goals.add).click();
    await field(goals.what).fill('Bread');
    await button(shared.cancel).click();
    await button(goals.add).click();
    await expect.element(field(goals.what)).toHaveValue('');
    await expectDrafts().toEqual({});
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await listDrafts()).toEqual({});
  });

  it('leaves no draft behind when it is saved at once', async () => {
    await show(<GoalsTool />);
    await button(goals.add).click();
    await field(goals.what).fill('Bread');
    await userEvent.keyboard('{Enter}');
    await expect.element(button(goals.add)).toHaveFocus();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await listDrafts()).toEqual({});
  });

  it('is still being written when it could not be saved', async () => {
    await show(<GoalsTool />);
    await button(goals.add).click();
    await field(goals.what).fill('Bread');
    const add = vi.spyOn(database.goals, 'add').mockRejectedValue(new Error('full'));
    await button(goals.save).click();
    await expect.element(page.getByText(shared.notSaved, { exact: false })).toBeVisible();
    add.mockRestore();
    await expect.element(field(goals.what)).toHaveValue('Bread');
    await expectDrafts().toEqual({ 'goal new what': 'Bread' });
  });

  it('keeps no text that is too long for any place', async () => {
    await show(<GoalsTool />);
    await button(goals.add).click();
    await field(goals.why).fill('x'.repeat(20_001));
    await field(goals.what).fill('Tea');
    await expectDrafts().toEqual({ 'goal new what': 'Tea' });
  });

  it('is not drawn on a covered page', async () => {
    await saveDrafts({ 'goal new what': 'Bread', 'goal new why': 'Warm', 'goal new firstStep': 'Flour' }, 1);
    await changeSettings({ cover: 'quiet' });
    await show(<GoalsTool />);
    await expect.element(button(shared.cancel)).toBeVisible();
    expect(document.body.innerHTML).not.toMatch(/Bread|Warm|Flour/);
  });
});

describe('a goal that is changed', () => {
  it('goes on where it was left, also that a text was emptied', async () => {
    const id = await aGoal();
    await show(<GoalsTool />);
    await page.getByText(goals.more, { exact: true }).click();
    await button(goals.change).click();
    await field(goals.why).fill('');
    await field(goals.what).fill('Tea at fi');
    await expectDrafts().toEqual({ [`goal ${id} what`]: 'Tea at fi', [`goal ${id} why`]: '' });
  });

  it('is open with its words, also far down in a column', async () => {
    const id = await aGoal('Last');
    for (const what of ['6', '5', '4', '3', '2', '1']) await aGoal(what);
    await saveDrafts({ [`goal ${id} what`]: 'Last on', [`goal ${id} why`]: '' }, 2000);
    await show(<GoalsTool />);
    await expect.element(field(goals.what)).toHaveValue('Last on');
    await expect.element(field(goals.why)).toHaveValue('');
    expectNoFocusTaken();
    await button(shared.cancel).click();
    await expect.element(page.getByRole('heading', { name: 'Last', exact: true })).toBeVisible();
    await expectDrafts().toEqual({});
  });
});

describe('the notes of a visit', () => {
  it('are kept with their day, and go on by themselves on another day', async () => {
    await saveDrafts({ 'visit new note': 'It was sl', 'visit new day': addDays(today, -1) }, 1000);
    await show(<VisitNotes />);
    await expect.element(field(visits.note)).toHaveValue('It was sl');
    expectNoFocusTaken();
    await field(visits.until).fill('A walk');
    await expectDrafts().toEqual({
      'visit new note': 'It was sl',
      'visit new day': addDays(today, -1),
      'visit new until': 'A walk',
    });
    await button(visits.save).click();
    await expect.element(button(visits.add)).toHaveFocus();
    expect(await database.visits.toArray()).toMatchObject([
      { note: 'It was sl', until: 'A walk', day: addDays(today, -1) },
    ]);
    await expectDrafts().toEqual({});
  });

  it('keep today with the first word, and nothing once there is no word', async () => {
    await show(<VisitNotes />);
    await button(visits.add).click();
    await field(visits.note).fill('I');
    await expectDrafts().toEqual({ 'visit new note': 'I', 'visit new day': today });
    await field(visits.note).fill('');
    await expectDrafts().toEqual({});
  });

  it('that are changed go on where they were left', async () => {
    const id = await aVisit();
    await saveDrafts({ [`visit ${id} until`]: 'Two wal' }, 2000);
    await show(<VisitNotes />);
    await expect.element(field(visits.until)).toHaveValue('Two wal');
    await expect.element(field(visits.note)).toHaveValue('Slow');
    expectNoFocusTaken();
    await button(visits.save).click();
    await expect.element(button(visits.changeOf(english.dates.date(today)))).toHaveFocus();
    expect(await database.visits.toArray()).toMatchObject([{ note: 'Slow', until: 'Two wal' }]);
    await expectDrafts().toEqual({});
  });

  it('are not drawn on a covered page', async () => {
    await saveDrafts({ 'visit new note': 'Marker', 'visit new until': 'Marker' }, 1000);
    await changeSettings({ cover: 'quiet' });
    await show(<VisitNotes />);
    await expect.element(button(shared.cancel)).toBeVisible();
    expect(document.body.innerHTML).not.toMatch(/Marker/);
  });
});

describe('an answer in the question box', () => {
  it('goes on by itself, and takes no focus until it is asked for', async () => {
    await addQuestion('asked', 'Why?', today, 1000);
    const [question] = await database.questions.toArray();
    await saveDrafts({ [`question ${question?.id} text`]: 'Beca' }, 2000);
    await show(<QuestionTool />);
    const { answer } = questionBox;
    await expect.element(field(answer.asked.label)).toHaveValue('Beca');
    expectNoFocusTaken();
    await button(shared.cancel).click();
    await expectDrafts().toEqual({});
    await button(questionBox.of(answer.asked.open, 'Why?')).click();
    await expect.element(field(answer.asked.label)).toHaveFocus();
    await expect.element(field(answer.asked.label)).toHaveValue('');
  });

  it('keeps a question that is put into the box at once in the box alone', async () => {
    await show(<QuestionTool />);
    const { asked } = questionBox.write;
    await field(asked.label).fill('Why?');
    await button(asked.save).click();
    await expect.element(field(asked.label)).toHaveValue('');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await listDrafts()).toEqual({});
    expect(await database.questions.count()).toBe(1);
  });
});
