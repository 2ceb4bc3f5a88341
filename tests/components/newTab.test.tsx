import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PromisesPage } from '../../components/promises/PromisesPage';
import { NewTabPage } from '../../components/today/NewTabPage';
import { PopupPage } from '../../components/today/PopupPage';
import { english } from '../../content/en';
import type { Cadence } from '../../domain/cadence';
import { addDays, type Day } from '../../domain/day';
import type { OutcomeValue } from '../../domain/outcome';
import { saveAnswer } from '../../storage/checkIns';
import { database } from '../../storage/database';
import { endHold, startHold } from '../../storage/journey';
import { addPledge, saveOutcome } from '../../storage/pledges';
import { changeSettings } from '../../storage/settings';
import { saveWeekly as saveReminder } from '../support/reminders';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { newTab, popup, remind, scaleQuestions, shared, stages, supportCues } = english;
const secret = 'I come home when I said I would.';
const film = 'Film with Sam';

let today: Day;
beforeEach(() => {
  today = itIs('2026-11-23T20:00');
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const region = (name: string) => page.getByRole('region', { name, exact: true });
const hasText = (text: string) => document.documentElement.outerHTML.includes(text);

/** Said on the day itself, as a rest must be. */
const sayOn = (id: string, day: Day, value: OutcomeValue) => saveOutcome(id, day, value, day, 1000);

/** Something that nobody else should read. */
async function live() {
  const { id } = await addPledge({ text: secret, cadence: { kind: 'daily' } }, addDays(today, -6), 1000);
  const said = ['kept', 'partly', 'missed', 'rest'] as const;
  for (const [index, value] of said.entries()) await sayOn(id, addDays(today, index - 6), value);
  await saveReminder({ weekday: 4, time: '19:00', title: film }, 1000);
}

describe('the gesture of the day', () => {
  const gesture = region(newTab.gesture);
  const did = gesture.getByRole('button', { name: newTab.did, exact: true });
  const done = gesture.getByRole('button', { name: newTab.didDone, exact: true });
  const another = gesture.getByRole('button', { name: newTab.another, exact: true });
  const text = () => gesture.getByRole('paragraph').last().element().textContent ?? '';
  const shownItems = async () =>
    (await database.shown.orderBy('day').toArray())
      .filter(({ kind }) => kind === 'gesture')
      .sort((a, b) => a.position - b.position);

  beforeEach(async () => {
    await show(<NewTabPage />);
    await expect.poll(shownItems, soon).toHaveLength(1);
    await expect.element(did).toBeVisible();
  });

  it('is the one that was stored for the day', async () => {
    const [shown] = await shownItems();
    expect(english.gestures.find(({ id }) => id === shown?.itemId)?.text).toBe(text());
  });

  it('is marked as done, and not done when tapped again', async () => {
    await did.click();
    await expect.element(done).toHaveAttribute('aria-pressed', 'true');
    expect(await shownItems()).toMatchObject([{ did: true }]);
    await done.click();
    await expect.element(did).toHaveAttribute('aria-pressed', 'false');
    expect((await shownItems())[0]).not.toHaveProperty('did');
  });

  it('gives way to another three times, each a new one, and then stays', async () => {
    const seen = [text()];
    for (let count = 1; count <= 3; count++) {
      await another.click();
      await expect.poll(text, soon).not.toBe(seen.at(-1));
      await expect.poll(shownItems, soon).toHaveLength(count + 1);
      seen.push(text());
    }
    expect(new Set(seen).size).toBe(4);
    await expect.element(another).not.toBeInTheDocument();
    await expect.element(did).toBeVisible();
  });

  it('that is not for us goes for good, unless that is undone', async () => {
    const first = text();
    const [shown] = await shownItems();
    const hidden = async () => (await database.itemMarks.toArray()).filter(({ removed }) => !removed);
    await gesture.getByRole('button', { name: newTab.notForUs, exact: true }).click();
    await expect.poll(text, soon).not.toBe(first);
    await expect
      .poll(() => gesture.getByRole('status').element().textContent, soon)
      .toContain(newTab.putAway);
    await expect.poll(hidden, soon).toMatchObject([{ itemId: shown?.itemId, mark: 'hidden' }]);
    await gesture.getByRole('button', { name: shared.undo, exact: true }).click();
    await expect.poll(hidden, soon).toEqual([]);
    await expect.element(gesture.getByRole('status')).toHaveTextContent('');
  });

  it('is kept for later, and not when tapped again', async () => {
    const marks = async () =>
      (await database.itemMarks.toArray()).map(({ mark, removed }) => removed ?? mark);
    await gesture.getByRole('button', { name: newTab.keep, exact: true }).click();
    await expect.poll(marks, soon).toEqual(['favourite']);
    await gesture.getByRole('button', { name: newTab.kept, exact: true }).click();
    await expect.poll(marks, soon).toEqual([true]);
  });
});

describe('an open new tab', () => {
  it('shows promises in their words, with the week also told in words', async () => {
    await live();
    await changeSettings({ cover: 'open' });
    await show(<NewTabPage />);
    const due = region(newTab.due);
    await expect.element(due.getByText(secret)).toBeVisible();
    await expect
      .element(
        due.getByRole('img', {
          name: 'This week: Tue Kept, Wed Partly, Thu Not today, Fri Rest, Sat not answered, Sun not answered, Mon not answered',
          exact: true,
        }),
      )
      .toBeVisible();
    await expect.element(page.getByText(newTab.stage(1, stages.understand.name))).toBeVisible();
    await expect.element(page.getByText(new RegExp(film))).toBeVisible();
  });
});

describe('the way into the check-in', () => {
  const door = button(newTab.checkIn);
  const look = () => getComputedStyle(door.element()).backgroundColor;
  const quiet = () => getComputedStyle(button(newTab.keep).element()).backgroundColor;

  it.each([
    ['08:00', 19, false],
    ['18:59', 19, false],
    ['19:00', 19, true],
    ['20:00', 21, false],
    ['21:00', 21, true],
    ['02:00', 1, true],
    ['20:00', 1, false],
  ])('at %s, when evenings begin at %i, stands out: %s', async (time, dotFrom, standsOut) => {
    itIs(`2026-11-24T${time}`);
    await changeSettings({ dotFrom, dot: false });
    await show(<NewTabPage />);
    await expect.element(door).toBeVisible();
    expect(door.element().className.includes('main')).toBe(standsOut);
  });

  it('stands out by itself when the evening comes', async () => {
    itIs('2026-11-23T18:59:58');
    await show(<NewTabPage />);
    await expect.element(button(newTab.keep)).toBeVisible();
    expect(look()).toBe(quiet());
    await expect.poll(look, soon).not.toBe(quiet());
  });

  it('steps back once something was answered, and in a pause of everything', async () => {
    await startHold(today, 3, 1000);
    await show(<NewTabPage />);
    await expect.element(button(newTab.keep)).toBeVisible();
    expect(look()).toBe(quiet());
    await endHold(today, 2000);
    await expect.poll(look, soon).not.toBe(quiet());
    await saveAnswer(today, 'mood', 3, 3000);
    const done = button(newTab.checkInDone);
    await expect.element(done).toBeVisible();
    await expect.poll(() => getComputedStyle(done.element()).backgroundColor, soon).toBe(quiet());
  });
});

describe('on the hardest of days', () => {
  it.each([['mood'], ['safe']] as const)(
    'what is offered rests, by the answer about %s',
    async (question) => {
      await show(<NewTabPage />);
      const chosen = async (kind: string) =>
        (await database.shown.toArray()).filter((one) => one.kind === kind).map(({ itemId }) => itemId);
      await expect.poll(() => chosen('line'), soon).toHaveLength(1);
      await saveAnswer(today, question, 1, 1000);
      await expect.poll(() => chosen('hard-line'), soon).toHaveLength(1);
      const [line] = await chosen('hard-line');
      expect(english.encouragements.find(({ id }) => id === line)?.mood).toBe('rest');
      const gestureNow = () => page.getByRole('region', { name: newTab.gesture }).element().textContent ?? '';
      await expect
        .poll(() => english.gestures.find(({ text }) => gestureNow().includes(text))?.kind, soon)
        .toMatch(/self|room/);
      // One such day leaves everything else where it was.
      await expect.element(button(newTab.keep)).toBeVisible();
    },
  );
});

describe('while everything is paused', () => {
  it('the new tab and the popup say until when, under any cover', async () => {
    await live();
    await startHold(today, 3, 2000);
    const until = newTab.onHold(english.dates.weekdayAndDate(addDays(today, 3)));
    for (const Page of [NewTabPage, PopupPage]) {
      const { unmount } = await show(<Page />);
      await expect.element(page.getByText(until, { exact: false })).toBeVisible();
      const way = page.getByRole('link', { name: newTab.changeHold });
      await expect.element(way).toHaveAttribute('href', '/home.html#/path');
      await unmount();
    }
    await endHold(today, 3000);
    await show(<NewTabPage />);
    await expect.element(region(newTab.due)).toBeVisible();
    expect(page.getByText(until, { exact: false }).query()).toBeNull();
  });
});

describe('late in the evening', () => {
  beforeEach(async () => {
    today = itIs('2026-11-23T22:00');
    await live();
    await changeSettings({ cover: 'open' });
  });

  it('the new tab has a line that rests, and nothing to do', async () => {
    await show(<NewTabPage />);
    await expect.element(page.getByText(secret)).toBeVisible();
    const line = page.getByRole('heading', { level: 1 }).element().textContent;
    expect(english.encouragements.find(({ text }) => text === line)?.mood).toMatch(/^(?:rest|night)$/);
    await expect.element(region(newTab.gesture)).not.toBeInTheDocument();
    for (const name of [newTab.did, newTab.another, newTab.keep, newTab.notForUs])
      await expect.element(button(name)).not.toBeInTheDocument();
    expect((await database.shown.toArray()).filter(({ kind }) => kind === 'gesture')).toEqual([]);
  });

  it('the gesture goes from a new tab that is open, and is back in the morning', async () => {
    today = itIs('2026-11-23T21:59:58');
    await show(<NewTabPage />);
    await expect.element(button(newTab.did)).toBeVisible();
    await expect.poll(() => hasText(newTab.did), soon).toBe(false);
    itIs('2026-11-24T04:00');
    window.dispatchEvent(new Event('focus'));
    await expect.element(button(newTab.did)).toBeVisible();
  });

  it('the popup still lets one say what was done, and asks for no other gesture', async () => {
    await saveAnswer(today, 'mood', 3, 1000);
    await show(<PopupPage />);
    await expect.element(button(newTab.did)).toBeVisible();
    await expect.element(button(newTab.another)).not.toBeInTheDocument();
  });
});

describe('in hard days', () => {
  const end = button(supportCues['hard-stretch'].end);
  const controls = () => document.querySelectorAll('main :is(a, button, input, summary)').length;
  const summary = () => page.getByText(newTab.due, { exact: true });

  beforeEach(async () => {
    await live();
    await changeSettings({ cover: 'open' });
  });

  const hardDays = async () => {
    for (const back of [1, 2, 3]) await saveAnswer(addDays(today, -back), 'mood', 1, 1000);
  };

  it('the new tab becomes quiet by itself, with less on it, and all comes back when that is ended', async () => {
    await show(<NewTabPage />);
    await expect.element(button(newTab.keep)).toBeVisible();
    const before = controls();
    await hardDays();
    await expect.element(end).toBeVisible();
    expect(controls()).toBeLessThan(before);
    for (const text of [secret, film, newTab.makeItAPromise, newTab.keep, newTab.notForUs, newTab.caption(1)])
      expect(hasText(text), text).toBe(false);
    expect(hasText(newTab.stage(1, stages.understand.name))).toBe(false);
    for (const one of document.querySelectorAll('main button'))
      expect(one.className, one.textContent ?? '').not.toContain('main');
    await end.click();
    await expect.element(button(newTab.keep)).toBeVisible();
    await expect.element(page.getByText(secret)).toBeVisible();
  });

  it('asks for no check-in in the evening, and still has the way into it', async () => {
    await hardDays();
    await show(<NewTabPage />);
    await expect.element(end).toBeVisible();
    const door = button(newTab.checkIn);
    expect(door.element().className).not.toContain('main');
    await door.click();
    await expect.element(page.getByRole('textbox', { name: popup.note })).toBeVisible();
  });

  it('a check-in stays open over the tap that makes the page quiet', async () => {
    for (const back of [1, 2]) await saveAnswer(addDays(today, -back), 'mood', 1, 1000);
    await show(<NewTabPage />);
    await button(newTab.checkIn).click();
    const worst = page
      .getByRole('radiogroup', { name: scaleQuestions.mood.question })
      .getByRole('radio', { name: scaleQuestions.mood.answers[0] ?? 'none', exact: true });
    await worst.click();
    await expect
      .poll(() => document.body.textContent?.includes(supportCues['hard-stretch'].end), soon)
      .toBe(true);
    await expect.element(worst).toBeChecked();
    await expect.element(worst).toBeVisible();
    await button(shared.close).click();
    await expect.element(end).toBeVisible();
  });

  it('promises stay folded away until they are asked for, without runs', async () => {
    await hardDays();
    await show(<NewTabPage />);
    await summary().click();
    await expect.element(page.getByText(secret)).toBeVisible();
    expect(hasText(shared.keptInAll(1))).toBe(true);
    expect(hasText(shared.inARow(0))).toBe(false);
    await summary().click();
    await expect.poll(() => hasText(secret), soon).toBe(false);
  });

  it('today in the popup has as little on it: no more than the gesture, the promises and the ways on', async () => {
    await saveAnswer(today, 'mood', 3, 1000);
    await show(<PopupPage />);
    await expect.element(button(newTab.keep)).toBeVisible();
    await expect.element(page.getByText(film, { exact: false })).toBeVisible();
    const before = controls();
    await hardDays();
    await expect.element(button(newTab.keep)).not.toBeInTheDocument();
    expect(controls()).toBeLessThan(before);
    for (const text of [film, newTab.makeItAPromise, newTab.notForUs])
      expect(hasText(text), text).toBe(false);
    await expect.element(button(newTab.did)).toBeVisible();
    expect(button(newTab.did).element().className).not.toContain('main');
    await expect.element(page.getByText(secret)).toBeVisible();
    await expect.element(button(popup.changeCheckIn)).toBeVisible();
    await button(supportCues['hard-stretch'].end).click();
    await expect.element(button(newTab.keep)).toBeVisible();
    await expect.element(page.getByText(film, { exact: false })).toBeVisible();
  });

  it('promises are marked in the popup as always', async () => {
    await hardDays();
    await show(<PopupPage />);
    const kept = page
      .getByRole('radiogroup', { name: secret })
      .getByRole('radio', { name: shared.outcomes.kept, exact: true });
    await kept.click();
    await expect.element(kept).toBeChecked();
  });

  it('a covered new tab says nothing of it, and of promises only how many', async () => {
    await hardDays();
    await changeSettings({ cover: 'quiet' });
    await show(<NewTabPage />);
    await summary().click();
    await expect.element(page.getByText(newTab.dueCount(1))).toBeVisible();
    // The gesture of the day may be about something hard; that these days are is nobody's business.
    const { title, text } = supportCues['hard-stretch'];
    for (const said of [secret, film, title, text]) expect(hasText(said), said).toBe(false);
  });

  it('there is no gesture late in the evening either', async () => {
    await hardDays();
    itIs('2026-11-23T22:30');
    await show(<NewTabPage />);
    await expect.element(end).toBeVisible();
    await expect.element(region(newTab.gesture)).not.toBeInTheDocument();
  });

  it('a plain new tab stays plain', async () => {
    await hardDays();
    await changeSettings({ cover: 'plain' });
    await show(<NewTabPage />);
    await expect.element(page.getByRole('img', { name: shared.bowl.shapes.bowl, exact: true })).toBeVisible();
    expect(document.querySelectorAll('a, button')).toHaveLength(2);
  });
});

describe('the covered popup', () => {
  it('says nothing, and has the way to uncover it and Support', async () => {
    await live();
    await changeSettings({ cover: 'plain' });
    await show(<PopupPage />);
    await expect.element(page.getByRole('link', { name: shared.support, exact: true })).toBeVisible();
    expect(document.querySelectorAll('a, button')).toHaveLength(2);
    expect(hasText(secret)).toBe(false);
  });
});

const outcomesToday = async () =>
  (await database.outcomes.where({ day: today }).toArray())
    .filter(({ removed }) => !removed)
    .map(({ value }) => value);
const name = (value: keyof typeof shared.outcomes, of: string) => shared.markOf(shared.outcomes[value], of);

describe('a promise on the open new tab', () => {
  beforeEach(async () => {
    await live();
    await changeSettings({ cover: 'open' });
    await show(<NewTabPage />);
  });

  it('is marked in one tap, counted at once, and taken back by another', async () => {
    await expect.element(page.getByText(new RegExp(shared.keptInAll(1)))).toBeVisible();
    await button(name('kept', secret)).click();
    await expect.element(button(name('kept', secret))).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(outcomesToday, soon).toEqual(['kept']);
    await expect.element(page.getByText(new RegExp(shared.keptInAll(2)))).toBeVisible();
    await button(name('kept', secret)).click();
    await expect.element(button(name('kept', secret))).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(outcomesToday, soon).toEqual([]);
    await expect.element(page.getByText(new RegExp(shared.keptInAll(1)))).toBeVisible();
  });

  it('is marked once by a double click', async () => {
    await button(name('kept', secret)).dblClick();
    await expect.poll(outcomesToday, soon).toEqual(['kept']);
    await expect.element(button(name('kept', secret))).toHaveAttribute('aria-pressed', 'true');
  });

  it.each(['partly', 'missed', 'rest'] as const)('can be said to be something else (%s)', async (value) => {
    const other = button(shared.markOf(newTab.other, secret));
    await expect.element(button(name(value, secret))).not.toBeInTheDocument();
    await other.click();
    await expect.element(other).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    await expect.element(button(name('partly', secret))).toHaveFocus();
    await button(name(value, secret)).click();
    await expect.poll(outcomesToday, soon).toEqual([value]);
    await expect.element(other).toHaveAttribute('aria-expanded', 'false');
    await expect.element(button(name(value, secret))).toHaveFocus();
    await expect.element(button(name('kept', secret))).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.poll(outcomesToday, soon).toEqual([]);
  });
});

describe('the counts of a promise', () => {
  const log = async (cadence: Cadence, marks: string) => {
    const first = addDays(today, -marks.length);
    const { id } = await addPledge({ text: secret, cadence }, first, 1000);
    for (const [index, mark] of [...marks].entries())
      await sayOn(id, addDays(first, index), mark === 'K' ? 'kept' : 'missed');
    await changeSettings({ cover: 'open' });
  };
  const due = region(newTab.due);

  it('say first what never falls, then the last weeks, then the row', async () => {
    await log({ kind: 'daily' }, 'KKKMKK');
    await show(<NewTabPage />);
    const line = 'Kept 5 in all · lately 5 of 6 · 5 in a row · one slip open';
    await expect.element(due.getByText(line, { exact: true })).toBeVisible();
  });

  it('leave out the row when that is set, and keep the rest', async () => {
    await log({ kind: 'daily' }, 'KKK');
    await changeSettings({ showsRuns: false });
    await show(<NewTabPage />);
    await expect.element(due.getByText('Kept 3 in all · lately 3 of 3', { exact: true })).toBeVisible();
  });

  it('count weeks where a week is what is due', async () => {
    await log({ kind: 'times-a-week', times: 1 }, 'KMMMMMMMK'.replaceAll('M', ''));
    await show(<NewTabPage />);
    await expect.element(due.getByText(/1 week in a row$/)).toBeVisible();
  });
});

describe('all that is said of a promise', () => {
  const counts = async (marks: number) => {
    const cadence = { kind: 'daily' } as const;
    const { id } = await addPledge({ text: secret, cadence }, addDays(today, -marks), 1000);
    for (let ago = marks; ago > 0; ago--)
      await sayOn(id, addDays(today, -ago), ago === 2 ? 'missed' : 'kept');
    await show(<PromisesPage />);
  };

  it('begins with a word, and says how sure one can be', async () => {
    await counts(21);
    await expect
      .element(
        page.getByText(
          'Growing · Kept 20 in all · lately 20 of 21, about 8½ to 10 in 10 · 20 in a row · one slip open',
          { exact: true },
        ),
      )
      .toBeVisible();
  });

  it('says that it is too early to say', async () => {
    await counts(6);
    await expect.element(page.getByText(/lately 5 of 6, too early to say/)).toBeVisible();
  });
});

describe('the reminder of a promise', () => {
  const time = page.getByLabelText(remind.time);
  const kept = async () => (await database.pledges.toArray()).map(({ remindAt }) => remindAt);

  it('is set, changed and taken away, and nothing but a time is kept', async () => {
    await addPledge({ text: secret, cadence: { kind: 'daily' } }, today, 1000);
    await show(<PromisesPage />);
    await button(remind.add).click();
    await time.fill('');
    await button(remind.save).click();
    await expect.element(page.getByRole('alert').getByText(remind.unreadable)).toBeVisible();
    expect(await kept()).toEqual([undefined]);
    await time.fill('18:30');
    await button(remind.save).click();
    await expect.element(page.getByText(remind.at('18:30'))).toBeVisible();
    await expect.poll(kept, soon).toEqual(['18:30']);
    await button(remind.stop).click();
    await expect.element(button(remind.add)).toBeVisible();
    await expect.poll(kept, soon).toEqual([undefined]);
  });

  it('is not offered for what is done when it happens', async () => {
    await changeSettings({ cover: 'open' });
    await addPledge({ text: secret, cadence: { kind: 'when-it-happens' } }, today, 1000);
    await show(<PromisesPage />);
    await expect.element(page.getByRole('heading', { name: secret })).toBeVisible();
    await expect.element(button(remind.add)).not.toBeInTheDocument();
  });
});

describe('a quiet new tab', () => {
  beforeEach(async () => {
    await live();
    await show(<NewTabPage />);
    await expect.element(region(newTab.due).getByText(newTab.dueCount(1))).toBeVisible();
  });

  it('has nothing personal in it, not even out of sight', () => {
    expect(hasText(secret)).toBe(false);
    expect(hasText(film)).toBe(false);
    expect(hasText(stages.understand.name)).toBe(false);
    expect(hasText(stages.understand.quietName)).toBe(true);
  });

  it('marks its one promise without a word of it', async () => {
    await button(name('kept', newTab.quietPromise)).click();
    await expect.poll(outcomesToday, soon).toEqual(['kept']);
    expect(hasText(secret)).toBe(false);
    await button(name('kept', newTab.quietPromise)).click();
    await expect.poll(outcomesToday, soon).toEqual([]);
    await button(shared.markOf(newTab.other, newTab.quietPromise)).click();
    await button(name('rest', newTab.quietPromise)).click();
    await expect.poll(outcomesToday, soon).toEqual(['rest']);
    expect(hasText(secret)).toBe(false);
  });

  it('says of its one promise only what never falls: no slip, no row, no week', async () => {
    const due = region(newTab.due);
    await expect.element(due.getByText(shared.keptInAll(1), { exact: true })).toBeVisible();
    await button(newTab.uncover).click();
    await expect.element(due.getByText(new RegExp(shared.openSlips(1)))).toBeVisible();
    await button(newTab.cover).click();
    await expect.element(due.getByText(newTab.dueCount(1))).toBeVisible();
    expect(hasText(shared.openSlips(1))).toBe(false);
    expect(due.getByRole('img').elements()).toEqual([]);
  });

  it('marks several all at once, takes only those back, and uncovers them to say more', async () => {
    const { id } = await addPledge({ text: 'Second', cadence: { kind: 'daily' } }, today, 1000);
    await addPledge({ text: 'Third', cadence: { kind: 'daily' } }, today, 1000);
    await saveOutcome(id, today, 'partly', today, 1000);
    const due = region(newTab.due);
    await expect.element(due.getByText(newTab.markedCount(1, 3))).toBeVisible();
    await button(shared.allKept).click();
    await expect.element(due.getByText(newTab.markedCount(3, 3))).toBeVisible();
    await expect.poll(async () => (await outcomesToday()).sort(), soon).toEqual(['kept', 'kept', 'partly']);
    await due.getByRole('button', { name: shared.undo, exact: true }).click();
    await expect.poll(outcomesToday, soon).toEqual(['partly']);
    expect(hasText(secret)).toBe(false);
    await button(newTab.oneByOne).click();
    await expect.element(page.getByText(secret)).toBeVisible();
  });

  it('is uncovered and covered by one key', async () => {
    await userEvent.keyboard('.');
    await expect.element(page.getByText(secret)).toBeVisible();
    await expect.element(button(newTab.cover)).toBeVisible();
    await userEvent.keyboard('.');
    await expect.element(button(newTab.uncover)).toBeVisible();
    expect(hasText(secret)).toBe(false);
  });

  it('is uncovered and covered by its button', async () => {
    await button(newTab.uncover).click();
    await expect.element(page.getByText(secret)).toBeVisible();
    await button(newTab.cover).click();
    await expect.element(button(newTab.uncover)).toBeVisible();
    expect(hasText(secret)).toBe(false);
  });

  it('stays covered while someone types a full stop', async () => {
    await button(newTab.checkIn).click();
    const note = page.getByRole('textbox', { name: popup.note });
    await note.click();
    await userEvent.keyboard('A walk.');
    await expect.element(note).toHaveValue('A walk.');
    expect(hasText(film)).toBe(false);
    await userEvent.keyboard('{Escape}');
    await expect.element(button(newTab.uncover)).toBeVisible();
    expect(hasText(film)).toBe(false);
  });

  it('leaves the key to the browser when another is held', async () => {
    await userEvent.keyboard('{Control>}.{/Control}{Alt>}.{/Alt}');
    await expect.element(button(newTab.uncover)).toBeVisible();
    expect(hasText(secret)).toBe(false);
  });

  it('follows the settings of another page at once', async () => {
    await changeSettings({ cover: 'open' });
    await expect.element(page.getByText(secret)).toBeVisible();
    await changeSettings({ cover: 'quiet' });
    await expect.element(button(newTab.uncover)).toBeVisible();
    expect(hasText(secret)).toBe(false);
  });
});

describe('a plain new tab', () => {
  beforeEach(async () => {
    await live();
    await changeSettings({ cover: 'plain' });
    await show(<NewTabPage />);
  });

  it('has a clock and a bowl and nothing to read in them', async () => {
    await expect.element(page.getByRole('img', { name: shared.bowl.shapes.bowl, exact: true })).toBeVisible();
    const main = page.getByRole('main').element();
    expect(main.textContent).toMatch(/^\d{1,2}[:.]\d{2}(?:\s?[AP]M)?$/i);
    expect(main.querySelectorAll('button, a, h1, h2, p')).toHaveLength(0);
    for (const text of [
      secret,
      film,
      stages.understand.name,
      stages.understand.quietName,
      newTab.gesture,
      newTab.due,
    ])
      expect(hasText(text), text).toBe(false);
    await expect.element(button(newTab.uncover)).toBeVisible();
    await expect.element(page.getByRole('link', { name: shared.support, exact: true })).toBeVisible();
    expect(document.querySelectorAll('a, button')).toHaveLength(2);
  });

  it('has Support one tap away, in the same place as everywhere', async () => {
    const last = () =>
      [...document.querySelectorAll('footer a')]
        .map((link) => [link.textContent, link.getAttribute('href')])
        .at(-1);
    await expect.poll(last, soon).toEqual([shared.support, '/home.html#/support']);
    await userEvent.keyboard('.');
    await expect.element(page.getByText(secret)).toBeVisible();
    expect(last()).toEqual([shared.support, '/home.html#/support']);
  });

  it('comes back plain after a look', async () => {
    await expect.element(page.getByRole('img', { name: shared.bowl.shapes.bowl })).toBeVisible();
    await userEvent.keyboard('.');
    await expect.element(page.getByText(secret)).toBeVisible();
    await userEvent.keyboard('.');
    await expect.element(page.getByRole('img', { name: shared.bowl.shapes.bowl, exact: true })).toBeVisible();
    expect(hasText(secret)).toBe(false);
  });
});
