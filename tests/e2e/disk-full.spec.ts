import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { english } from '../../content/en';
import { installedProfile, startChromium } from './support/raw-chromium';
import { dailyPledge, putRecords, putSettings, settledProfile } from './support/seed';
import { readTables } from './support/tables';

/** A small disk of its own, on which the profile is; without one, Chromium is told that there is no room. */
const disk = process.env.SMALL_DISK;

/** Writes until nothing more can be written. */
function fillDisk(folder: string): void {
  const file = openSync(join(folder, 'filler'), 'w');
  try {
    for (let size = 1 << 20; size >= 1; size >>= 4) {
      try {
        for (;;) writeSync(file, Buffer.alloc(size));
      } catch {}
    }
  } finally {
    closeSync(file);
  }
}

async function setRoom(page: Page, hasRoom: boolean): Promise<void> {
  if (disk) {
    if (hasRoom) rmSync(join(disk, 'filler'), { force: true });
    else fillDisk(disk);
    return;
  }
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(hasRoom ? {} : { quotaSize: 1 }) });
  // The quota holds only as long as whoever set it listens.
}

const tap = (page: Page, row: number, answer: number) =>
  page.locator('[data-choice-row]').nth(row).locator('input').nth(answer).click({ force: true });

const facts = async (page: Page) => {
  const { answers = [], notes = [] } = await readTables(page);
  return { answers: answers.length, notes: notes.map(({ text }) => text) };
};

test('on a full disk nothing typed is lost, and it is saved without a reload when there is room', async () => {
  test.setTimeout(180_000);
  const { profile, extensionId, remove } = installedProfile();
  const url = `chrome-extension://${extensionId}/popup.html`;
  let chromium = await startChromium(profile);
  try {
    const page = await chromium.context.newPage();
    await page.goto(url);
    await putRecords(page, { profile: [settledProfile], pledges: [dailyPledge('p1', 'A walk')] });
    await putSettings(page, { cover: 'open', knowsLeave: true });
    const note = page.getByRole('textbox', { name: english.popup.note });
    await page.locator('[data-choice-row]').first().waitFor();
    await tap(page, 0, 1);
    await expect.poll(() => facts(page)).toEqual({ answers: 1, notes: [] });

    await setRoom(page, false);
    // Enough for whatever room a database keeps for itself.
    const sentence = `A long day, and a short walk. ${'And rain. '.repeat(15)}`.trim();
    const says = page.getByText(/no room to save that|could not be saved|Nothing can be read/);
    for (let times = 0; times < 60 && !(await says.first().isVisible()); times += 1) {
      await tap(page, 1, times % 3);
      await note.fill(`${sentence} ${times}`);
      await page.waitForTimeout(100);
    }
    await expect(says.first()).toBeVisible();
    const typed = await note.inputValue();
    expect(typed).toContain(sentence);

    await setRoom(page, true);
    await expect(says).toHaveCount(0, { timeout: 30_000 });
    await expect(note).toHaveValue(typed);
    await expect.poll(() => facts(page), { timeout: 10_000 }).toEqual({ answers: 2, notes: [typed] });

    await chromium.kill();
    chromium = await startChromium(profile);
    const again = await chromium.context.newPage();
    await again.goto(url);
    await again.locator('main').waitFor();
    expect(await facts(again)).toEqual({ answers: 2, notes: [typed] });
    console.info(
      `| a disk that is full while somebody writes (${disk ? 'a disk of 120 MB' : 'by quota'}) | 1 | 0 | 0 | \`npm run torture -- disk\` |`,
    );
  } finally {
    await chromium.kill();
    remove();
  }
});
