import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HomePage } from '../../components/home/HomePage';
import { english } from '../../content/en';
import { beginTalk, type Talk, talkAfter } from '../../domain/talk';
import { database } from '../../storage/database';
import { changeProfile } from '../../storage/profile';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { talk: words } = english;
const { turn, seats, paused } = words;
const minute = 60_000;
let start: number;

beforeEach(async () => {
  itIs('2026-11-23T20:00');
  start = Date.now();
  await changeProfile({ lens: 'both', isWelcomed: true }, 1000);
  await changeSettings({ cover: 'open' });
});

afterEach(() => {
  location.hash = '';
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const time = () => page.getByRole('timer').element().textContent ?? '';
const said = () =>
  page
    .getByRole('status')
    .elements()
    .map(({ textContent }) => textContent);

/** The talk’s page, with a talk that stands like this. */
async function showTalk(talk: Talk) {
  await database.talks.put({
    id: 'talk',
    changedAt: start,
    startedOn: itIs('2026-11-23T20:00'),
    topicId: 'day-outside',
    talk,
  });
  location.hash = '#/talk';
  return show(<HomePage />);
}

const later = (text: string) => itIs(text);

describe('the screen of a talk', () => {
  it('tells a screen reader the turn and its length when it changes, and nothing in between', async () => {
    await showTalk(beginTalk(2, start));
    await expect.element(heading(turn.floor(seats.circle))).toBeVisible();
    const before = words.said(turn.floor(seats.circle), words.left(2, 0));
    await expect.poll(said, soon).toContain(before);
    later('2026-11-23T20:01');
    await expect.poll(time, soon).toMatch(/^(1:00|0:5\d)$/);
    expect(said()).toContain(before);
    later('2026-11-23T20:02:01');
    await expect.poll(said, soon).toContain(words.said(turn.mirror(seats.square), words.left(1, 0)));
  });

  it('changes by itself when the time is up, with nothing written', async () => {
    const talk = beginTalk(2, start);
    await showTalk(talk);
    await expect.element(heading(turn.floor(seats.circle))).toBeVisible();
    later('2026-11-23T20:03:10');
    await expect.element(heading(turn.check(seats.circle))).toBeVisible();
    later('2026-11-23T20:20:10');
    await expect.element(heading(turn.thanks)).toBeVisible();
    expect((await database.talks.get('talk'))?.talk).toEqual(talk);
  });

  it('names the time that is left in words', async () => {
    await showTalk(beginTalk(3, start - minute));
    await expect.element(page.getByRole('timer')).toHaveAccessibleName(/^(2 minutes|1 min 5\d s)$/);
    await expect.element(page.getByText(words.ofTwenty(19))).toBeVisible();
  });

  it('pauses by the space bar, once, and not while a button has the focus', async () => {
    await showTalk(beginTalk(2, start));
    await expect.element(heading(turn.floor(seats.circle))).toHaveFocus();
    button(words.done.floor).element().focus();
    await userEvent.keyboard(' ');
    await expect.element(heading(turn.mirror(seats.square))).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(heading(turn.pause)).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(heading(turn.pause)).toBeVisible();
    expect((await database.talks.get('talk'))?.talk.pause).toMatchObject({ until: null, isFlooded: false });
  });

  it('leads back from a pause only when somebody says so, and says when the time has come', async () => {
    await showTalk(talkAfter(beginTalk(2, start), { kind: 'pause' }, start + minute));
    await button(paused.waits[20]).click();
    await expect.element(page.getByText(paused.back('20:20'), { exact: true })).toBeVisible();
    later('2026-11-23T20:20:30');
    await expect.element(page.getByText(paused.due)).toBeVisible();
    await button(paused.goOn).click();
    await expect.element(heading(turn.floor(seats.circle))).toBeVisible();
    await expect.poll(time, soon).toMatch(/^(1:00|0:5\d)$/);
  });

  it('says when a time is tomorrow', async () => {
    await showTalk(talkAfter(beginTalk(2, start), { kind: 'pause' }, start));
    await page.getByLabelText(paused.at).fill('07:30');
    await button(paused.set).click();
    await expect.element(page.getByText(paused.backTomorrow('07:30'))).toBeVisible();
  });

  it('keeps what cannot be saved on the screen, and it can be tried again', async () => {
    await showTalk(beginTalk(2, start));
    const put = vi
      .spyOn(database.talks, 'put')
      .mockRejectedValue(new DOMException('Full', 'QuotaExceededError'));
    await page.getByRole('button', { name: `${words.pause} ${words.pauseKey}` }).click();
    await expect.element(page.getByText(english.trouble.noRoom, { exact: false })).toBeVisible();
    await expect.element(heading(turn.floor(seats.circle))).toBeVisible();
    put.mockRestore();
    await button(english.shared.tryAgain).click();
    await expect.element(heading(turn.pause)).toBeVisible();
  });

  it('is not there without a talk', async () => {
    location.hash = '#/talk';
    await show(<HomePage />);
    await expect.element(button(words.setUp.begin)).toBeVisible();
  });
});
