import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PromisePage } from '../../components/promises/one/PromisePage';
import { english } from '../../content/en';
import type { Cadence } from '../../domain/cadence';
import { addDays, type Day } from '../../domain/day';
import type { OutcomeValue } from '../../domain/outcome';
import { finishPledge, letPledgeGo, type Pledge } from '../../domain/pledge';
import { database } from '../../storage/database';
import { addPledge, changePledge, saveOutcome, saveRepair } from '../../storage/pledges';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { promisePage, dates, shared } = english;
const { year, day: words, counts, strength, honour, table, slips } = promisePage;
const daily: Cadence = { kind: 'daily' };

let today: Day;
beforeEach(async () => {
  await changeSettings({ cover: 'open' });
  today = itIs('2026-11-22T20:00');
});

const ago = (days: number) => addDays(today, -days);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const tile = (day: Day, ...said: readonly string[]) =>
  button(year.tile(dates.weekdayAndDate(day), year.said(said)));
const panel = (day: Day) => page.getByRole('region', { name: dates.weekdayAndDate(day), exact: true });
const answer = (day: Day, name: string) => panel(day).getByRole('radio', { name, exact: true });
const stored = async () => (await database.outcomes.toArray()).filter(({ removed }) => !removed);

/** A promise that began sixty days ago, with what was said some days ago. */
async function promise(
  said: Readonly<Record<number, OutcomeValue>> = {},
  { cadence = daily, from = 60 }: { readonly cadence?: Cadence; readonly from?: number } = {},
): Promise<Pledge> {
  const pledge = await addPledge({ text: 'I say a proper hello.', cadence }, ago(from), 1000);
  for (const [days, value] of Object.entries(said)) {
    const day = ago(Number(days));
    await saveOutcome(pledge.id, day, value, day, 1000);
  }
  return pledge;
}

const open = ({ id }: Pledge) => show(<PromisePage params={{ id }} />);

describe('the tiles of a year', () => {
  it('say the day and what was said of it', async () => {
    const pledge = await promise({ 3: 'kept', 4: 'missed', 5: 'rest', 6: 'partly' });
    await saveRepair({ pledgeId: pledge.id, day: ago(4), ownedOn: ago(3), makeGood: 'A walk' }, today, 1000);
    await open(pledge);
    await expect.element(tile(ago(3), year.marks.kept)).toBeVisible();
    await expect.element(tile(ago(4), year.marks.owned)).toBeVisible();
    await expect.element(tile(ago(5), year.marks.rest)).toBeVisible();
    await expect.element(tile(ago(6), year.marks.partly)).toBeVisible();
    await expect.element(tile(ago(7), year.marks.unanswered)).toBeVisible();
    await expect.element(tile(ago(1), year.marks.waiting)).toBeVisible();
    await expect.element(tile(addDays(today, 1), year.marks.ahead)).toBeVisible();
    await expect.element(tile(ago(61), year.marks['not-due'])).toBeVisible();
    await expect.element(tile(today, year.marks.waiting, year.today)).toHaveAttribute('aria-current', 'date');
  });

  it('begin with the month in which the promise began', async () => {
    await open(await promise({ 1: 'kept' }));
    await expect.element(tile(ago(1), year.marks.kept)).toBeVisible();
    const days = [...document.querySelectorAll<HTMLElement>('button[data-day]')].map(
      ({ dataset }) => dataset.day,
    );
    expect(days.at(0)).toBe('2026-09-01');
    expect(days.at(-1)).toBe('2026-12-31');
  });

  it('have one stop for the tab key, which the arrow keys move', async () => {
    await open(await promise({ 1: 'kept' }));
    await expect.element(tile(ago(1), year.marks.kept)).toBeVisible();
    const stops = () =>
      [...document.querySelectorAll<HTMLElement>('[data-day]')]
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ dataset }) => dataset.day);
    expect(stops()).toEqual([today]);
    tile(today, year.marks.waiting, year.today).element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(tile(ago(1), year.marks.kept)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await userEvent.keyboard('{PageUp}');
    expect(document.activeElement).toHaveAttribute('data-day', '2026-10-14');
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toHaveAttribute('data-day', '2026-10-12');
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toHaveAttribute('data-day', '2026-09-01');
    await expect.poll(stops, soon).toEqual(['2026-09-01']);
  });

  it('of a promise of so many times a week also tell of the week', async () => {
    const cadence: Cadence = { kind: 'times-a-week', times: 3 };
    await open(await promise({ 13: 'kept', 12: 'kept' }, { cadence }));
    await expect.element(tile(ago(12), year.marks.kept, year.weekSoFar(2, 3))).toBeVisible();
    await expect.element(tile(ago(11), year.nothingSaid, year.weekSoFar(2, 3))).toBeVisible();
    await tile(ago(11), year.nothingSaid, year.weekSoFar(2, 3)).click();
    await expect.element(answer(ago(11), shared.outcomes.kept)).toBeVisible();
    // With two of three kept the week is partly kept by itself: nothing is to be said of it as a whole.
    for (const other of [words.thisWeek, shared.outcomes.partly])
      await expect.element(answer(ago(11), other)).not.toBeInTheDocument();
  });
});

describe('a day that was chosen', () => {
  it('more than a week ago is changed with a mark, and back without one', async () => {
    const pledge = await promise({ 20: 'rest' });
    await open(pledge);
    await tile(ago(20), year.marks.rest).click();
    await expect.element(panel(ago(20)).getByText(words.leavesMark)).toBeVisible();
    await answer(ago(20), shared.outcomes.kept).click();
    await expect.element(tile(ago(20), year.marks.kept, year.edited)).toBeVisible();
    await expect.element(panel(ago(20)).getByText(words.changedOn(dates.date(today)))).toBeVisible();
    // A rest that is over could not be chosen any more.
    await expect.element(answer(ago(20), shared.outcomes.rest)).not.toBeInTheDocument();
    await button(words.undo).click();
    await expect.element(tile(ago(20), year.marks.rest)).toBeVisible();
    expect(await stored()).toMatchObject([{ day: ago(20), value: 'rest' }]);
    expect((await stored())[0]).not.toHaveProperty('editedOn');
  });

  it('within the week is changed without a mark, and taken back', async () => {
    await open(await promise({ 3: 'kept' }));
    await tile(ago(3), year.marks.kept).click();
    await answer(ago(3), shared.outcomes.partly).click();
    await expect.element(tile(ago(3), year.marks.partly)).toBeVisible();
    expect(panel(ago(3)).getByText(words.leavesMark).query()).toBeNull();
    await button(words.clear).click();
    await expect.element(tile(ago(3), year.marks.unanswered)).toBeVisible();
    expect(await stored()).toEqual([]);
  });

  it('keeps a note, and says beside one that is too long that it is not kept', async () => {
    await open(await promise({ 3: 'kept' }));
    await tile(ago(3), year.marks.kept).click();
    const note = panel(ago(3)).getByRole('textbox', { name: words.note });
    await note.fill('The train stood.');
    await expect.poll(stored, soon).toMatchObject([{ note: 'The train stood.', value: 'kept' }]);
    await note.fill('x'.repeat(10_000));
    await expect.element(note).toBeInvalid();
    await expect.element(panel(ago(3)).getByText(words.noteTooLong)).toBeVisible();
    expect(await stored()).toMatchObject([{ note: 'The train stood.' }]);
    await expect.element(button(shared.tryAgain)).not.toBeInTheDocument();
    await note.fill('The train stood still.');
    await expect.poll(stored, soon).toMatchObject([{ note: 'The train stood still.' }]);
  });

  it('tells how often something happened, and keeps no other than a whole number', async () => {
    await open(await promise({ 3: 'kept' }, { cadence: { kind: 'when-it-happens' } }));
    await tile(ago(3), year.marks.kept).click();
    const times = panel(ago(3)).getByRole('spinbutton', { name: words.times });
    await times.fill('3');
    await expect.element(tile(ago(3), year.keptTimes(3))).toBeVisible();
    for (const bad of ['0', '100', '1.5', '']) {
      await times.fill(bad);
      await expect.element(times).toBeInvalid();
    }
    expect(await stored()).toMatchObject([{ times: 3 }]);
  });

  it('on which nothing was due says why nothing can be said', async () => {
    await open(await promise());
    await tile(ago(61), year.marks['not-due']).click();
    await expect.element(panel(ago(61)).getByText(words.nothing.before)).toBeVisible();
    expect(document.querySelector('input[type="radio"]')).toBeNull();
  });

  it('closes with the escape key, and the focus is on its tile again', async () => {
    await open(await promise({ 3: 'kept' }));
    await tile(ago(3), year.marks.kept).click();
    (answer(ago(3), shared.outcomes.kept).element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(panel(ago(3))).not.toBeInTheDocument();
    await expect.element(tile(ago(3), year.marks.kept)).toHaveFocus();
  });
});

describe('what was counted', () => {
  const names = () => [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);
  const seven = { 1: 'kept', 2: 'kept', 3: 'kept', 4: 'partly', 5: 'kept', 6: 'kept', 7: 'kept' } as const;

  it('is told in order, what never falls first', async () => {
    await open(await promise(seven));
    await expect.element(page.getByText(counts.title, { exact: true })).toBeVisible();
    expect(names().slice(0, 4)).toEqual([counts.kept, counts.lately, counts.inARow, counts.longest]);
    await expect.element(page.getByText(promisePage.times(6), { exact: true })).toBeVisible();
    await expect.element(page.getByText(counts.latelyOf(4, 6.5, 7), { exact: true })).toBeVisible();
    await expect.element(page.getByRole('img', { name: /^A line through the year/ })).toBeVisible();
  });

  it('hides how many in a row for those who do not want to see it', async () => {
    await changeSettings({ showsRuns: false });
    await open(await promise(seven));
    await expect.element(page.getByText(counts.title, { exact: true })).toBeVisible();
    await expect.poll(names, soon).not.toContain(counts.inARow);
    expect(names()).not.toContain(counts.longest);
  });

  it('says when it is too early to say or to draw', async () => {
    await open(await promise({ 1: 'kept' }));
    await expect.element(page.getByText(strength.early)).toBeVisible();
    await expect.element(page.getByText(counts.early, { exact: true })).toBeVisible();
  });

  it('has neither a row nor a line for what comes only when it happens', async () => {
    await open(await promise(seven, { cadence: { kind: 'when-it-happens' } }));
    await expect.element(page.getByText(counts.title, { exact: true })).toBeVisible();
    expect(names()).not.toContain(counts.inARow);
    await expect.element(page.getByText(strength.title)).not.toBeInTheDocument();
  });
});

it('slips tell what makes them good, or lead to owning them', async () => {
  const pledge = await promise({ 4: 'missed', 12: 'missed' });
  const repair = { pledgeId: pledge.id, day: ago(12), ownedOn: ago(11), makeGood: 'A walk', toldOn: ago(11) };
  await saveRepair(repair, today, 1000);
  await open(pledge);
  await expect.element(page.getByText('A walk')).toBeVisible();
  await expect.element(page.getByText(slips.told(dates.weekdayAndDate(ago(11))))).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: slips.ownOf(dates.weekdayAndDate(ago(4))) }))
    .toHaveAttribute('href', `/promises/${pledge.id}/own/${ago(4)}`);
});

it('another year is shown with its own days, slips and tables', async () => {
  const pledge = await promise({ 400: 'missed', 1: 'kept' }, { from: 500 });
  await open(pledge);
  await button(year.before(2025)).click();
  await expect.element(page.getByRole('heading', { name: year.title(2025) })).toHaveFocus();
  await expect.element(tile(ago(400), year.marks.missed)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: slips.title(2025) })).toBeVisible();
  await page.getByText(table.show).first().click();
  await expect.element(page.getByRole('table', { name: table.monthsOf(2025), exact: true })).toBeVisible();
  await expect.element(button(year.before(2024))).not.toBeInTheDocument();
});

it('a finished promise is told with honour, and one let go too', async () => {
  const pledge = await promise({ 3: 'kept', 2: 'kept' });
  await changePledge(pledge.id, (latest) => finishPledge(latest, ago(1)), 2000);
  const { unmount } = await open(pledge);
  await expect.element(page.getByText(honour.finished(dates.date(ago(1))))).toBeVisible();
  await expect.element(page.getByText(honour.kept(2))).toBeVisible();
  await expect.element(page.getByText(counts.lately, { exact: true })).not.toBeInTheDocument();
  await unmount();
  const other = await promise();
  await changePledge(other.id, (latest) => letPledgeGo(latest, ago(1)), 2000);
  await open(other);
  await expect.element(page.getByText(honour['let-go'](dates.date(ago(1))))).toBeVisible();
});

it('an address that leads to no promise says so and leads back', async () => {
  await show(<PromisePage params={{ id: 'nobody' }} />);
  await expect.element(page.getByRole('heading', { name: promisePage.goneTitle })).toHaveFocus();
  await expect.element(page.getByRole('link', { name: promisePage.back })).toBeVisible();
});
