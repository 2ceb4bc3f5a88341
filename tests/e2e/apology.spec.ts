import type { Page } from '@playwright/test';
import { english } from '../../content/en';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/fixtures';
import { putRecords, settledProfile } from './support/seed';

const { apology: words, practices, promises } = english;
const { step, paper, before } = practices;
const first = 'home.html#/practices/1';

test.use({ cover: 'open' });

const sections = {
  'What I did':
    'I told you I was working late on nine evenings this spring, and I went to the casino in town.',
  'What it did to you': 'You sat with the bills on your own, and you doubted what you saw.',
  'I’m sorry': 'I am sorry for lying to you, and for letting you doubt yourself.',
  'How I will repair': 'I have closed the account, and the list of debts lies in the kitchen drawer for you.',
  'What I change, starting when':
    'I go to the group on Tuesday at seven. I tell you the same evening how it was.',
};

async function open(openPage: (path: string) => Promise<Page>, lens: string, more: object = {}) {
  const page = await openPage(first);
  await putRecords(page, { profile: [{ ...settledProfile, lens, causes: [], ...more }] });
  await page.reload();
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 2 });

test('an apology is written in its parts, looked at, read aloud, kept, printed and made a promise', async ({
  openPage,
}) => {
  const page = await open(openPage, 'repairing');
  await button(page, before.begin).click();

  // The gate: listening first is offered, and writing stays possible.
  await page.getByRole('radio', { name: 'Not yet', exact: true }).check();
  await expect(page.getByText(words.listenFirst.text)).toBeVisible();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await expect(page.getByText(words.listenFirst.text)).toBeHidden();
  await button(page, step.next).click();

  await field(page, 'What I did').fill('It just happened. It was only once, and you made me.');
  await button(page, words.noticed.more(1)).click();
  for (const check of ['passive', 'minimise', 'blame-back', 'vague'] as const)
    await expect(page.getByText(words.checks[check].reason)).toBeVisible();
  await expectNoViolations(page);
  // Nothing is rewritten; the way to a place selects it.
  await button(page, words.noticed.show('you made me')).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('you made me');
  await button(page, words.noticed.leaveOne('you made me')).click();
  await expect(page.getByText(words.checks['blame-back'].reason)).toBeHidden();
  await button(page, words.noticed.again).click();
  await expect(page.getByText(words.checks['blame-back'].reason)).toBeVisible();

  for (const [name, text] of Object.entries(sections)) {
    await field(page, name).fill(text);
    await expect(page.locator('mark')).toHaveCount(0);
    await button(page, step.next).click();
  }
  await expect(page.getByText(words.ring.written(5, 5))).toBeVisible();
  await button(page, step.skip).click();
  await expect(heading(page, 'Asking for forgiveness')).toBeVisible();
  await button(page, step.skip).click();

  await expect(heading(page, 'Read it aloud, alone')).toBeVisible();
  for (const text of Object.values(sections)) await expect(page.getByText(text)).toBeVisible();
  await expectNoViolations(page);
  await button(page, step.last).click();

  // The closing minute, and a promise from what is to change.
  await expect(page.getByText('That is work, whoever reads it')).toBeVisible();
  await button(page, words.promise.make).click();
  const composer = page.getByRole('region', { name: promises.make });
  await expect(composer.getByLabel(promises.text, { exact: true })).toHaveValue(
    'I go to the group on Tuesday at seven.',
  );
  await button(page, promises.save).click();
  await expect(page.getByText(/^Your promise is made: I go to the group on Tuesday at seven/)).toBeVisible();

  await button(page, practices.end.read).click();
  const article = page.getByRole('article');
  await expect(article).toContainText('I am sorry for lying to you');
  await expect(article).not.toContainText('Not yet');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, paper.save).click()]);
  expect(download.suggestedFilename()).toMatch(/^notes-\d{4}-\d\d-\d\d\.txt$/);
  await expectNoViolations(page);

  await button(page, paper.erase).click();
  await button(page, paper.yes).click();
  await expect(button(page, before.begin)).toBeVisible();
  await expect(page.getByText(before.earlier)).toBeHidden();
});

test('an apology is written by keyboard alone, over all its parts and the asking', async ({ openPage }) => {
  const page = await open(openPage, 'repairing');
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  const tabTo = async (name: string) => {
    for (let tries = 0; tries < 40; tries++) {
      const isThere = await button(page, name).evaluate((one) => one === document.activeElement);
      if (isThere) return;
      await press('Tab');
    }
    throw new Error(`“${name}” is not reached by Tab`);
  };
  await tabTo(before.begin);
  await press('Enter');
  await expect(heading(page, 'First, one question')).toBeFocused();
  await press('Tab');
  await press('Space');
  await tabTo(step.next);
  await press('Enter');
  await expect(heading(page, 'What I did')).toBeFocused();

  await press('Tab');
  await expect(field(page, 'What I did')).toBeFocused();
  await page.keyboard.type('I’m sorry if I hurt you. I lied about the money for two years.');
  await expect(page.getByText(words.checks.conditional.reason)).toBeVisible();
  await tabTo(words.noticed.show('if I'));
  await press('Enter');
  await expect(field(page, 'What I did')).toBeFocused();
  await page.keyboard.type('that I');
  await expect(field(page, 'What I did')).toHaveValue(/^I’m sorry that I hurt you\. I lied/);
  await expect(page.getByText(words.checks.conditional.reason)).toBeHidden();
  await tabTo(step.next);
  await press('Enter');

  for (const name of Object.keys(sections).slice(1)) {
    await expect(heading(page, name)).toBeFocused();
    await press('Tab');
    await page.keyboard.type(sections[name as keyof typeof sections]);
    await tabTo(step.next);
    await press('Enter');
  }
  await expect(heading(page, 'How it came about')).toBeFocused();
  await tabTo(step.skip);
  await press('Enter');
  await expect(heading(page, 'Asking for forgiveness')).toBeFocused();
  await press('Tab');
  await press('Space');
  await press('ArrowRight');
  await tabTo(step.next);
  await press('Enter');
  await press('Tab');
  await page.keyboard.type('I would be glad of your forgiveness one day. You owe it to no one.');
  await tabTo(step.next);
  await press('Enter');
  await expect(page.getByText('glad of your forgiveness')).toBeVisible();
  await tabTo(step.last);
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: practices.end.title })).toBeVisible();
});

test('whoever was hurt finds what an apology needs, or takes one in without owing an answer', async ({
  openPage,
}) => {
  const page = await open(openPage, 'hurt');
  await button(page, before.begin).click();
  await page.getByRole('radio', { name: 'Find what I need in an apology' }).check();
  await button(page, step.next).click();
  await page.getByRole('checkbox', { name: 'A sorry with nothing after it' }).check();
  await page.getByRole('checkbox', { name: 'Time, before I answer' }).check();
  await field(page, 'In my own words').fill('That you say it without my asking.');
  await expectNoViolations(page);
  await button(page, step.next).click();
  await field(page, 'Words I do not need to hear').fill('Reasons.');
  await button(page, step.next).click();
  await field(page, 'How I would like it to reach me').fill('Written, on a Sunday.');
  await button(page, step.last).click();
  await button(page, practices.end.read).click();
  const article = page.getByRole('article');
  for (const text of ['In my own words', 'A sorry with nothing after it', 'Written, on a Sunday.'])
    await expect(article).toContainText(text);

  await button(page, paper.again).click();
  await button(page, before.begin).click();
  await page.getByRole('radio', { name: 'Take in one that came' }).check();
  await button(page, step.next).click();
  await expect(heading(page, 'You owe no answer today')).toBeVisible();
  await expectNoViolations(page);
  await button(page, step.last).click();
  await expect(page.getByRole('heading', { level: 1, name: practices.end.title })).toBeVisible();
});

test('words of danger bring Support first, and nothing is underlined until the writer goes on', async ({
  openPage,
}) => {
  const page = await open(openPage, 'repairing');
  await button(page, before.begin).click();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await button(page, step.next).click();
  await field(page, 'What I did').fill('It was just a kiss. I can’t live without you.');
  const card = page.getByRole('status', { name: words.pressure.title });
  await expect(card).toBeVisible();
  await expect(page.locator('mark')).toHaveCount(0);
  await expect(page.getByText(words.checks.minimise.reason)).toBeHidden();
  await expect(field(page, 'What I did')).toBeFocused();
  const above = await card.evaluate((one) => one.getBoundingClientRect().bottom);
  const area = await field(page, 'What I did').evaluate((one) => one.getBoundingClientRect().top);
  expect(above).toBeLessThan(area);
  await expectNoViolations(page);

  // It comes first in every part, and goes when the writer says so.
  await button(page, step.next).click();
  await expect(card).toBeVisible();
  await button(page, words.pressure.onward).click();
  await expect(card).toBeHidden();
  await button(page, step.back).click();
  await expect(page.getByText(words.checks.minimise.reason)).toBeVisible();
});

test('someone alone is asked where the letter is to go, and of no partner', async ({ openPage }) => {
  const page = await open(openPage, 'repairing', { mode: 'individual' });
  await button(page, before.begin).click();
  await page.getByRole('radio', { name: 'Write an apology' }).check();
  await button(page, step.next).click();
  await expect(heading(page, 'Where is it to go?')).toBeVisible();
  await expect(page.getByText('partner')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Only written' }).check();
  await expect(page.getByText(words.given.mine)).toBeVisible();
  await button(page, step.next).click();
  await expect(heading(page, 'What I did')).toBeVisible();
});

/** Every underlined place, with where the same letters stand in the field itself. */
const measured = (page: Page) =>
  page.locator('textarea').evaluate((area: HTMLTextAreaElement) => {
    const behind = area.previousElementSibling;
    if (!behind) throw new Error('nothing lies behind the field');
    return {
      heights: [area.scrollHeight, behind.scrollHeight, area.clientHeight],
      widths: [area.clientWidth, behind.clientWidth],
      marks: [...behind.querySelectorAll('mark')].map((mark) => mark.textContent),
    };
  });

test.describe('the lines lie under the words', () => {
  const long = 'I lied about it, and it was just a kiss, and you made me do it. '.repeat(60);
  const texts = {
    'a long text': long,
    'a word without an end': `It was just a kiss ${'a'.repeat(400)} and it was just a kiss`,
    'line breaks at the end': 'It was just a kiss.\n\n\n',
    'right to left, with emoji': 'אני מצטער 💔 it was just a kiss מאוד\nשורה שנייה',
  };
  for (const [name, text] of Object.entries(texts))
    test(`also in ${name}, at any width and size of letters`, async ({ openPage }) => {
      const page = await open(openPage, 'repairing');
      await button(page, before.begin).click();
      await page.getByRole('radio', { name: 'Yes', exact: true }).check();
      await button(page, step.next).click();
      await field(page, 'What I did').fill(text);
      for (const [width, size] of [
        [1280, '100%'],
        [380, '100%'],
        [720, '200%'],
        [320, '130%'],
      ] as const) {
        await page.setViewportSize({ width, height: 720 });
        await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
        const { heights, widths, marks } = await measured(page);
        expect(heights[0], `${width} ${size}`).toBe(heights[1]);
        expect(heights[0], 'nothing scrolls inside the field').toBe(heights[2]);
        expect(widths[0]).toBe(widths[1]);
        for (const mark of marks) expect(text).toContain(mark);
        expect(marks.length).toBeGreaterThan(0);
      }
    });

  for (const forcedColors of ['none', 'active'] as const)
    test(`and are seen, with forced colours ${forcedColors}`, async ({ openPage }) => {
      const page = await open(openPage, 'repairing');
      await page.emulateMedia({ forcedColors });
      await button(page, before.begin).click();
      await page.getByRole('radio', { name: 'Yes', exact: true }).check();
      await button(page, step.next).click();
      await field(page, 'What I did').fill('I lied, and it was just a kiss. I went on.');
      const mark = page.locator('mark').first();
      await expect(page.getByText(words.checks.minimise.reason)).toBeVisible();
      // With its own colours a browser draws a plate behind the words, and over the lines below them.
      if (forcedColors === 'active')
        await expect(page.locator('textarea')).toHaveCSS('forced-color-adjust', 'none');
      await page.getByRole('heading', { level: 1 }).click();
      const clip = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const shot = () => page.screenshot({ clip: { ...clip, height: clip.height + 4 } });
      const underlined = await shot();
      expect(await shot(), 'nothing else moves').toEqual(underlined);
      await mark.evaluate((one) => one.style.setProperty('text-decoration-line', 'none'));
      expect(underlined.equals(await shot())).toBe(false);
    });
});
