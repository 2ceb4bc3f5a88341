import { expect, test } from '@playwright/test';
import { migrations } from '../../storage/migrations';
import { leaveBehind } from './support/left-behind';
import { installedProfile, startChromium } from './support/raw-chromium';
import { readTables } from './support/tables';

/** How often a browser is killed within each upgrade; in the torture twenty. */
const kills = Number(process.env.UPGRADE_KILLS ?? 1);
const latest = migrations.length;
const all = migrations.map(({ version }) => version).filter((version) => version < latest);
const versions = process.env.UPGRADE_KILLS ? all : [1, latest - 1];
/** Tables into which a page that is only opened writes by itself. */
const ownWrites = ['shown', 'tallies', 'yearTallies', 'deliveries', 'outbox', 'marks'];

/** Opens the older database with the newest version; ends after some milliseconds of the upgrade, or when it is done. */
async function upgraded(version: number, after: number | null) {
  const { profile, extensionId, remove } = installedProfile();
  const base = `chrome-extension://${extensionId}/`;
  let chromium = await startChromium(profile);
  try {
    const holder = await chromium.context.newPage();
    await holder.goto(`${base}icon/48.png`);
    for (const page of chromium.context.pages()) if (page !== holder) await page.close();
    await leaveBehind(holder, version, kills > 5 ? 65 : 8);
    const page = await chromium.context.newPage();
    const begun = holder.evaluate(() => window.upgrade);
    const opened = page.goto(`${base}newtab.html`).catch(() => undefined);
    await begun;
    const began = performance.now();
    if (after === null) {
      await opened;
      await page.locator('main').waitFor();
      return { tables: await readTables(page), took: performance.now() - began };
    }
    await new Promise((resolve) => setTimeout(resolve, after));
    await chromium.kill();
    chromium = await startChromium(profile);
    const again = await chromium.context.newPage();
    await again.goto(`${base}newtab.html`);
    await again.locator('main').waitFor();
    return { tables: await readTables(again), took: 0 };
  } finally {
    await chromium.kill();
    remove();
  }
}

for (const version of versions)
  test(`an upgrade from version ${version} that is killed midway ends in the same as one that is not`, async () => {
    test.setTimeout(90_000 + kills * 30_000);
    const whole = await upgraded(version, null);
    const facts = (tables: typeof whole.tables) =>
      Object.fromEntries(Object.entries(tables).filter(([table]) => !ownWrites.includes(table)));
    const golden = facts(whole.tables);
    const records = Object.values(golden).flat().length;
    for (let nth = 0; nth < kills; nth += 1) {
      const { tables } = await upgraded(version, (whole.took * (nth + 0.5)) / kills);
      expect(facts(tables)).toEqual(golden);
    }
    console.info(
      `| a browser killed within an upgrade from version ${version} | ${kills} kills, ${records} records | 0 | 0 | \`npm run torture -- upgrades\` |`,
    );
  });
