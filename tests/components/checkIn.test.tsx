import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { CheckInPanel } from '../../components/checkIn/CheckInPanel';
import { english } from '../../content/en';
import type { ScaleQuestionId } from '../../content/schema';
import type { Cadence } from '../../domain/cadence';
import { isAskedOfAll, rowsFor } from '../../domain/checkIn';
import { addDays, type Day } from '../../domain/day';
import { database } from '../../storage/database';
import { addPledge, saveOutcome } from '../../storage/pledges';
import { changeProfile } from '../../storage/profile';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { scaleQuestions, shared, popup } = english;

let today: Day;
beforeEach(async () => {
  today = itIs('2026-11-23T20:00');
  await changeSettings({ cover: 'open' });
});

const group = (name: string) => page.getByRole('radiogroup', { name, exact: true });
const row = (id: ScaleQuestionId) => group(scaleQuestions[id].question);
/** The words in which a day that is over is asked about, where they are others. */
const pastAnswer = (id: ScaleQuestionId, value: number) => {
  const words = { ...scaleQuestions[id], ...scaleQuestions[id].past };
  return group(words.question).getByRole('radio', { name: words.answers[value - 1] ?? '', exact: true });
};
const answer = (id: ScaleQuestionId, value: number) =>
  row(id).getByRole('radio', { name: scaleQuestions[id].answers[value - 1] ?? '', exact: true });
const mark = (promise: string, value: keyof typeof shared.outcomes) =>
  group(promise).getByRole('radio', { name: shared.outcomes[value], exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** As the tab key would, without saying how many times. */
async function focus(locator: Locator) {
  await expect.element(locator).toBeVisible();
  (locator.element() as HTMLElement).focus();
}

const answers = async () =>
  Object.fromEntries(
    (await database.answers.toArray())
      .filter(({ removed }) => !removed)
      .map(({ day, question, value }) => [day === today ? question : `${day} ${question}`, value]),
  );
const outcomes = async () =>
  Object.fromEntries(
    (await database.outcomes.toArray())
      .filter(({ removed }) => !removed)
      .map(({ pledgeId, value }) => [pledgeId, value]),
  );

async function promise(text: string, cadence: Cadence = { kind: 'daily' }, from = today) {
  const { id } = await addPledge({ text, cadence }, from, Date.now());
  return id;
}

it('under Quiet asks only what everybody is asked, and the rest after one press, until the next cover', async () => {
  await changeSettings({ cover: 'quiet' });
  const { core, rotating } = rowsFor('both', today);
  const telling = [...core, rotating].filter((id) => !isAskedOfAll(id));
  expect(telling.length).toBeGreaterThan(0);
  await show(<CheckInPanel />);
  await expect.element(row('mood')).toBeVisible();
  for (const id of telling) await expect.element(row(id)).not.toBeInTheDocument();
  const door = page.getByRole('button', { name: `${popup.coveredQuestion}: ${popup.showQuestion}` });
  await expect.poll(() => door.elements().length, soon).toBe(telling.length);
  // The keys go on to it as to a question.
  await focus(answer('mood', 1));
  await userEvent.keyboard('2');
  await expect.element(door.first()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  for (const id of telling) await expect.element(row(id)).toBeVisible();
  await expect.element(answer(telling[0] ?? 'mood', 1)).toHaveFocus();
  await userEvent.keyboard('..');
  await expect.poll(() => door.elements().length, soon).toBe(telling.length);
});

describe('the check-in', () => {
  it('is saved with five taps, one for each row', async () => {
    const id = await promise('I look up.');
    const { core, rotating } = rowsFor('both', today);
    await show(<CheckInPanel />);
    for (const [index, question] of core.entries()) await answer(question, index + 1).click();
    await mark('I look up.', 'kept').click();
    await answer(rotating, 2).click();
    const [first = 'mood', second = 'mood', third = 'mood'] = core;
    await expect.poll(answers, soon).toEqual({ [first]: 1, [second]: 2, [third]: 3, [rotating]: 2 });
    await expect.poll(outcomes, soon).toEqual({ [id]: 'kept' });
    expect(await database.answers.count()).toBe(4);
    expect(await database.outcomes.count()).toBe(1);
  });

  it('takes an answer back when it is tapped again', async () => {
    await show(<CheckInPanel />);
    await answer('mood', 3).click();
    await expect.element(answer('mood', 3)).toBeChecked();
    await expect.poll(answers, soon).toEqual({ mood: 3 });
    await answer('mood', 3).click();
    await expect.element(answer('mood', 3)).not.toBeChecked();
    await expect.poll(answers, soon).toEqual({});
  });

  it('is answered by the keys 1 to 5, each moving on to the next row', async () => {
    const { core } = rowsFor('both', today);
    const [, second = 'safe'] = core;
    await show(<CheckInPanel />);
    await focus(answer('mood', 1));
    await userEvent.keyboard('4');
    await expect.element(answer('mood', 4)).toBeChecked();
    expect(row(second).element()).toContain(document.activeElement);
    await userEvent.keyboard('1');
    await userEvent.keyboard('5');
    await expect.poll(answers, soon).toEqual({ mood: 4, [second]: 1, closeness: 5 });
  });

  it('takes an answer back with the same key, and stays on the row', async () => {
    await show(<CheckInPanel />);
    await answer('mood', 2).click();
    await userEvent.keyboard('2');
    await expect.poll(answers, soon).toEqual({});
    expect(row('mood').element()).toContain(document.activeElement);
  });

  it('moves within a row with the arrow keys', async () => {
    await show(<CheckInPanel />);
    await answer('mood', 2).click();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(answer('mood', 3)).toBeChecked();
    await expect.element(answer('mood', 3)).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(answer('mood', 1)).toBeChecked();
    await expect.poll(answers, soon).toEqual({ mood: 1 });
  });

  it.each(['Backspace', 'Delete'])('clears a row with %s', async (key) => {
    await show(<CheckInPanel />);
    await answer('mood', 2).click();
    await expect.poll(answers, soon).toEqual({ mood: 2 });
    await userEvent.keyboard(`{${key}}`);
    await expect.element(answer('mood', 2)).not.toBeChecked();
    await expect.poll(answers, soon).toEqual({});
  });

  it('offers the one who was hurt rather not to say how safe it feels', async () => {
    await changeProfile({ lens: 'hurt' }, Date.now());
    await show(<CheckInPanel />);
    const declined = row('safe').getByRole('radio', { name: popup.declined, exact: true });
    await declined.click();
    await expect.element(declined).toBeChecked();
    await expect.poll(answers, soon).toEqual({ safe: 0 });
    expect(page.getByRole('radio', { name: popup.declined }).elements()).toHaveLength(1);
    await answer('safe', 2).click();
    await expect.element(declined).not.toBeChecked();
    await expect.poll(answers, soon).toEqual({ safe: 2 });
  });

  it('of the day before does not touch today', async () => {
    await show(<CheckInPanel />);
    await answer('mood', 5).click();
    await button(popup.previousDay).click();
    await expect.element(page.getByRole('heading', { name: popup.titlePast })).toBeVisible();
    await expect.element(pastAnswer('mood', 5)).not.toBeChecked();
    await pastAnswer('mood', 1).click();
    await expect.poll(answers, soon).toEqual({ mood: 5, [`${addDays(today, -1)} mood`]: 1 });
    await button(popup.nextDay).click();
    await expect.element(answer('mood', 5)).toBeChecked();
    await expect.element(button(popup.nextDay)).toBeDisabled();
  });

  it('goes back six days and no further', async () => {
    await show(<CheckInPanel />);
    for (let days = 0; days < 6; days++) await button(popup.previousDay).click();
    await expect.element(button(popup.previousDay)).toBeDisabled();
    await pastAnswer('mood', 2).click();
    await expect.poll(answers, soon).toEqual({ [`${addDays(today, -6)} mood`]: 2 });
  });

  it('asks of a day that is over in words of that day', async () => {
    await addPledge({ text: 'Home at seven', cadence: { kind: 'daily' } }, addDays(today, -3), 1000);
    const { container } = await show(<CheckInPanel />);
    await expect.element(group('Home at seven')).toBeVisible();
    for (let back = 0; back < 5; back++) {
      await button(popup.previousDay).click();
      const words = () =>
        [...container.querySelectorAll('[role=radiogroup], p')].map((one) => one.textContent);
      await expect.poll(() => words().join(' '), soon).not.toMatch(/today|right now/i);
    }
    await expect.element(page.getByText(popup.noPromisesThen)).toBeVisible();
  });

  it('keeps the line when typing stops, and lets nobody type more than 140 characters', async () => {
    await show(<CheckInPanel />);
    const note = page.getByRole('textbox', { name: popup.note });
    await note.fill('We laughed. 🌧️ שלום');
    const notes = async () => (await database.notes.toArray()).map(({ text }) => text);
    await expect.poll(notes, soon).toEqual(['We laughed. 🌧️ שלום']);
    await expect.element(note).toHaveAttribute('maxlength', '140');
  });
});

describe('an answer that cannot be saved', () => {
  const failure = new DOMException('Full', 'QuotaExceededError');
  const notice = page.getByRole('status').filter({ hasText: english.trouble.noRoom });

  it('stays on the screen, is told, and is saved when tried again', async () => {
    await show(<CheckInPanel />);
    const put = vi.spyOn(database.answers, 'put').mockRejectedValue(failure);
    await answer('mood', 4).click();
    await answer('closeness', 2).click();
    await expect.element(notice).toBeVisible();
    await expect.element(answer('mood', 4)).toBeChecked();
    await expect.element(answer('closeness', 2)).toBeChecked();
    expect(await answers()).toEqual({});

    await notice.getByRole('button', { name: shared.tryAgain }).click();
    await expect.poll(() => put.mock.calls.length, soon).toBe(4);
    await expect.element(notice).toBeVisible();

    put.mockRestore();
    await notice.getByRole('button', { name: shared.tryAgain }).click();
    await expect.poll(answers, soon).toEqual({ mood: 4, closeness: 2 });
    await expect.element(notice).not.toBeInTheDocument();
    await expect.element(answer('mood', 4)).toBeChecked();
  });

  it('gives way to a later one, so that trying again cannot bring it back', async () => {
    await show(<CheckInPanel />);
    const put = vi.spyOn(database.answers, 'put').mockRejectedValue(failure);
    await answer('mood', 4).click();
    await expect.element(notice).toBeVisible();
    put.mockRestore();
    await answer('mood', 2).click();
    await expect.poll(answers, soon).toEqual({ mood: 2 });
    await expect.element(notice).not.toBeInTheDocument();
    await expect.element(answer('mood', 2)).toBeChecked();
  });
});

describe('the promises of the day', () => {
  const texts = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];

  it('are three, and the rest one tap away', async () => {
    for (const text of texts) await promise(text);
    await show(<CheckInPanel />);
    await expect.element(group('Third')).toBeVisible();
    await expect.element(group('Fourth')).not.toBeInTheDocument();
    await button(popup.morePromises(2)).click();
    for (const text of texts) await expect.element(group(text)).toBeVisible();
    await expect.element(button(popup.morePromises(2))).not.toBeInTheDocument();
  });

  it('are all marked by one tap, also those out of sight, and what was said stays', async () => {
    const ids: string[] = [];
    for (const text of texts) ids.push(await promise(text));
    await saveOutcome(ids[1] ?? '', today, 'missed', today, Date.now());
    await show(<CheckInPanel />);
    await button(shared.allKept).click();
    await expect.poll(outcomes, soon).toEqual({
      [ids[0] ?? '']: 'kept',
      [ids[1] ?? '']: 'missed',
      [ids[2] ?? '']: 'kept',
      [ids[3] ?? '']: 'kept',
      [ids[4] ?? '']: 'kept',
    });
    await expect.element(mark('First', 'kept')).toBeChecked();
    await expect.element(mark('Second', 'missed')).toBeChecked();
    await expect.element(button(shared.allKept)).not.toBeInTheDocument();
  });

  it('are answered by keys too, and taken back by the same', async () => {
    const id = await promise('First');
    await show(<CheckInPanel />);
    await focus(mark('First', 'kept'));
    await userEvent.keyboard('3');
    await expect.poll(outcomes, soon).toEqual({ [id]: 'missed' });
    await focus(mark('First', 'missed'));
    await userEvent.keyboard('3');
    await expect.poll(outcomes, soon).toEqual({});
    await expect.element(mark('First', 'missed')).not.toBeChecked();
  });

  it('are named as none when none is due', async () => {
    await show(<CheckInPanel />);
    await expect.element(page.getByText(popup.noPromises)).toBeVisible();
  });
});

describe('a promise of a day that is over', () => {
  it('offers no rest, but keeps the one that was chosen in time', async () => {
    const yesterday = addDays(today, -1);
    const id = await promise('Rested', undefined, yesterday);
    await promise('Open', undefined, yesterday);
    await saveOutcome(id, yesterday, 'rest', yesterday, Date.now());
    await show(<CheckInPanel />);
    await expect.element(mark('Open', 'rest')).toBeVisible();
    await button(popup.previousDay).click();
    await expect.element(mark('Rested', 'rest')).toBeChecked();
    await expect.element(mark('Open', 'kept')).toBeVisible();
    await expect.element(mark('Open', 'rest')).not.toBeInTheDocument();
  });
});

describe('a note beside a promise', () => {
  const door = (text: string, name = popup.addNote) => button(shared.markOf(name, text));
  const field = (text: string) =>
    page.getByRole('textbox', { name: shared.markOf(popup.promiseNote, text), exact: true });
  const notes = async () =>
    (await database.outcomes.toArray()).map(({ value, note, removed }) => ({ value, note, removed }));

  it('is offered once the promise is marked, and kept with every letter', async () => {
    await promise('First');
    await show(<CheckInPanel />);
    await expect.element(mark('First', 'kept')).toBeVisible();
    await expect.element(door('First')).not.toBeInTheDocument();
    await mark('First', 'kept').click();
    await expect.element(field('First')).not.toBeInTheDocument();
    await door('First').click();
    await expect.element(field('First')).toHaveFocus();
    await expect.element(field('First')).toHaveAttribute('maxlength', '140');
    await userEvent.keyboard('Late train');
    await expect.poll(notes, soon).toEqual([{ value: 'kept', note: 'Late train' }]);
    await field('First').fill('Late train, 🌧️ I called.');
    await expect.poll(notes, soon).toEqual([{ value: 'kept', note: 'Late train, 🌧️ I called.' }]);
    await expect.element(door('First', popup.changeNote)).toHaveAttribute('aria-expanded', 'true');
  });

  it('stays when the answer is changed, and comes back with one that was taken back', async () => {
    await promise('First');
    await show(<CheckInPanel />);
    await mark('First', 'kept').click();
    await door('First').click();
    await userEvent.keyboard('I called.');
    await expect.poll(notes, soon).toEqual([{ value: 'kept', note: 'I called.' }]);
    await mark('First', 'partly').click();
    await expect.poll(notes, soon).toEqual([{ value: 'partly', note: 'I called.' }]);
    await mark('First', 'partly').click();
    await expect.poll(notes, soon).toMatchObject([{ removed: true }]);
    await expect.element(field('First')).not.toBeInTheDocument();
    await mark('First', 'kept').click();
    await expect.poll(notes, soon).toEqual([{ value: 'kept', note: 'I called.' }]);
  });

  it('typed while the answer changes does not bring the old answer back', async () => {
    await promise('First');
    await show(<CheckInPanel />);
    await mark('First', 'kept').click();
    await door('First').click();
    await userEvent.keyboard('I');
    await mark('First', 'missed').click();
    await field('First').fill('I called.');
    await expect.poll(notes, soon).toEqual([{ value: 'missed', note: 'I called.' }]);
    await expect.element(mark('First', 'missed')).toBeChecked();
  });
});

describe('a promise of several times a week', () => {
  const gym = 'Walk';
  const thrice: Cadence = { kind: 'times-a-week', times: 3 };
  const walk = (kept: number, words = shared.thisWeek) => group(shared.promiseAndWeek(gym, words(kept, 3)));
  const option = (kept: number, name: string) => walk(kept).getByRole('radio', { name, exact: true });
  const { weekOutcomes, pastWeekOutcomes } = shared;

  it('counts its week, and takes a day back', async () => {
    const id = await promise(gym, thrice);
    await show(<CheckInPanel />);
    await option(0, weekOutcomes.kept).click();
    await expect.element(option(1, weekOutcomes.kept)).toBeChecked();
    await expect.poll(outcomes, soon).toEqual({ [id]: 'kept' });
    await option(1, weekOutcomes.kept).click();
    await expect.element(walk(0)).toBeVisible();
    await expect.poll(outcomes, soon).toEqual({});
  });

  it('rests as a whole, and that is said on every day of it until it is taken back', async () => {
    const monday = today;
    const id = await promise(gym, thrice, monday);
    await saveOutcome(id, monday, 'rest', monday, Date.now());
    itIs('2026-11-25T20:00');
    await show(<CheckInPanel />);
    await expect.element(option(0, weekOutcomes.rest)).toBeChecked();
    await option(0, weekOutcomes.rest).click();
    await expect.poll(outcomes, soon).toEqual({});
    await expect.element(option(0, weekOutcomes.rest)).not.toBeChecked();
  });

  it('can be said to be over without only near its end', async () => {
    const id = await promise(gym, thrice);
    itIs('2026-11-29T20:00');
    await show(<CheckInPanel />);
    await option(0, weekOutcomes.missed).click();
    await expect.poll(outcomes, soon).toEqual({ [id]: 'missed' });
    await button(popup.previousDay).click();
    await expect.element(option(0, weekOutcomes.missed)).toBeChecked();
  });

  it('of last week can still be said to be over, and not to rest', async () => {
    await promise(gym, thrice);
    itIs('2026-12-01T20:00');
    await show(<CheckInPanel />);
    await expect.element(walk(0)).toBeVisible();
    await expect.element(option(0, weekOutcomes.missed)).not.toBeInTheDocument();
    await button(popup.previousDay).click();
    await button(popup.previousDay).click();
    const last = walk(0, shared.thatWeek);
    await expect.element(last.getByRole('radio', { name: pastWeekOutcomes.missed })).toBeVisible();
    await expect.element(last.getByRole('radio', { name: pastWeekOutcomes.rest })).not.toBeInTheDocument();
  });

  it('that is full stands behind the others, and is not marked with them', async () => {
    const id = await promise(gym, thrice);
    for (const ahead of [0, 1, 2]) {
      const day = addDays(today, ahead);
      await saveOutcome(id, day, 'kept', day, Date.now());
    }
    today = itIs('2026-11-27T20:00');
    const ids = [await promise('First'), await promise('Second')];
    await show(<CheckInPanel />);
    await expect.element(walk(3)).toBeVisible();
    const rows = page.getByRole('radiogroup').elements();
    expect(rows.indexOf(walk(3).element())).toBeGreaterThan(rows.indexOf(group('Second').element()));
    await button(shared.allKept).click();
    const saidToday = async () =>
      (await database.outcomes.toArray()).filter(({ day }) => day === today).map(({ pledgeId }) => pledgeId);
    await expect.poll(async () => (await saidToday()).sort(), soon).toEqual(ids.sort());
  });
});

describe('a promise for when it happens', () => {
  const text = 'I say so when she writes';
  const { eventOutcomes } = shared;
  const fold = page.getByText(popup.events, { exact: true });
  const times = async () =>
    (await database.outcomes.toArray())
      .filter(({ removed }) => !removed)
      .map(({ value, times: count = 1 }) => `${value} ${count}`);

  it('is folded away, logged, counted, and taken back', async () => {
    await promise(text, { kind: 'when-it-happens' });
    await show(<CheckInPanel />);
    await expect.element(page.getByText(popup.noPromises)).toBeVisible();
    await expect.element(group(text)).not.toBeInTheDocument();
    await fold.click();
    await group(text).getByRole('radio', { name: eventOutcomes.kept, exact: true }).click();
    await expect.poll(times, soon).toEqual(['kept 1']);
    await button(shared.markOf(popup.onceMore, text)).click();
    await expect.poll(times, soon).toEqual(['kept 2']);
    await expect.element(page.getByText(popup.times(2), { exact: true })).toBeVisible();
    await button(shared.markOf(popup.onceLess, text)).click();
    await expect.poll(times, soon).toEqual(['kept 1']);
    await button(shared.markOf(popup.onceLess, text)).click();
    await expect.poll(times, soon).toEqual([]);
    await group(text).getByRole('radio', { name: eventOutcomes.missed, exact: true }).click();
    await expect.poll(times, soon).toEqual(['missed 1']);
    await expect.element(page.getByText(popup.noPromises)).toBeVisible();
  });
});
