import type { Page } from '@playwright/test';
import { english } from '../../content/en';
import { expect, test } from './support/fixtures';
import { dailyPledge, putRecords, settledProfile, weeklyReminder } from './support/seed';
import { readTables } from './support/tables';

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the browser only
declare const chrome: any;

/** In the torture a thousand. */
const edits = Number(process.env.EDITS ?? 80);

test.use({ cover: 'open' });

interface Tap {
  /** The question, or the promise, in the words of the screen. */
  readonly row: string;
  /** What it says from now on; null when the tap takes it back. */
  readonly value: string | null;
}

/**
 * How long a hand needs at the very least from one window to another, in milliseconds. Each window is a process of its own:
 * on a busy computer what one asks of the database can arrive after what another asks ten milliseconds later.
 */
const fromWindowToWindow = 100;

/** Numbers that look random and are the same in each run. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** Taps an answer of the check-in as it stands on the screen now. */
const tapRow = (page: Page, at: number) =>
  page.evaluate((nth): Tap => {
    const all = [...document.querySelectorAll<HTMLInputElement>('[data-choice-row] input')];
    const input = all[nth % all.length] as HTMLInputElement;
    const row = input.closest('[data-choice-row]')?.firstElementChild?.textContent ?? '';
    const value = input.checked ? null : input.value;
    input.click();
    return { row, value };
  }, at);

/** Marks the promise on the new tab. */
const tapMark = (page: Page, row: string) =>
  page.evaluate((name): Tap => {
    // Of its own part: which others have such buttons depends on the hour.
    const part = document.querySelector(`section[aria-label="Promises due today"]`);
    const button = part?.querySelector<HTMLButtonElement>('button[aria-pressed]');
    const value = button?.ariaPressed === 'true' ? null : 'kept';
    // What is marked as something else first gets its own button.
    button?.click();
    return { row: name, value };
  }, row);

const typeNote = (page: Page, text: string) =>
  page.evaluate(
    ([label, value]) => {
      const field = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(field, value);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [english.popup.note, text],
  );

test('what was said last is what stands, whichever window said it', async ({ openPage, worker }) => {
  test.setTimeout(60_000 + edits * 400);
  const promise = 'Phone away at supper';
  const first = await openPage('popup.html');
  await putRecords(first, {
    profile: [settledProfile],
    pledges: [dailyPledge('p1', promise)],
    reminders: [weeklyReminder(new Date().getDay() || 7, '08:00')],
  });
  await first.close();
  const tab = await openPage('newtab.html');
  const popup = await openPage('popup.html');
  const other = await openPage('popup.html');
  for (const page of [popup, other]) await page.locator('[data-choice-row] input').first().waitFor();
  await tab.locator('section[aria-label="Promises due today"] button[aria-pressed]').first().waitFor();

  const roll = dice(7);
  const said = new Map<string, string | null>();
  let note = '';
  let touched = popup;
  for (let nth = 0; nth < edits; nth += 1) {
    const nearest = roll(2) === 0 ? popup : other;
    const kind = roll(10);
    const page = kind === 6 || kind === 7 ? tab : nearest;
    if (page !== touched) await page.waitForTimeout(fromWindowToWindow);
    touched = page;
    if (kind < 6) {
      const { row, value } = await tapRow(page, roll(1000));
      said.set(row, value);
    } else if (kind < 8) {
      const { row, value } = await tapMark(tab, promise);
      said.set(row, value);
    } else if (kind < 9) {
      note = `Line ${nth}`;
      await typeNote(page, note);
    } else {
      await worker.evaluate((at) => chrome.storage.local.set({ remindersChanged: at }), nth + 1);
    }
    // Often at once, sometimes after the others have seen it.
    if (roll(4) === 0) await page.waitForTimeout(roll(60));
  }

  const questions = Object.entries(english.scaleQuestions);
  const stands = async () => {
    const { answers = [], outcomes = [], notes = [] } = await readTables(popup);
    const rows = [...said].map(([row]) => {
      const question = questions.find(([, words]) => words.question === row)?.[0];
      const of = question
        ? answers.filter((one) => one.question === question)
        : outcomes.filter((one) => one.pledgeId === 'p1');
      // One record for each, whoever wrote it.
      if (of.length > 1) return [row, `${of.length} records`];
      const [record] = of;
      return [row, !record || record.removed ? null : String(record.value)];
    });
    return { rows, notes: notes.map(({ text }) => text) };
  };
  await expect.poll(stands, { timeout: 20_000 }).toEqual({ rows: [...said], notes: note ? [note] : [] });

  // And every window shows it, also the one that was not touched since.
  for (const page of [popup, other])
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.querySelectorAll('[data-choice-row]')].map((row) => [
            row.firstElementChild?.textContent,
            row.querySelector<HTMLInputElement>('input:checked')?.value ?? null,
          ]),
        ),
      )
      .toEqual(expect.arrayContaining([...said]));
  for (const page of [popup, other])
    await expect(page.getByRole('textbox', { name: english.popup.note })).toHaveValue(note);
  console.info(
    `| edits from two popups, a new tab and the background at once | ${edits} edits, ${said.size} rows | 0 | 0 | \`npm run torture -- windows\` |`,
  );
});
