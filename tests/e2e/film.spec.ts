import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Cover } from '../../domain/settings';
import { comeToRest, isAwake, openDrawn } from './support/drawn';
import { expect, test } from './support/fixtures';
import { dailyPledge, putRecords, putSettings, settledProfile } from './support/seed';

const due = {
  pledges: [dailyPledge('p1', 'Home by seven'), dailyPledge('p2', 'Ten minutes of listening')],
  profile: [settledProfile],
};

/** What a page is before it is drawn: `--surface` of styles/tokens.css. */
const calm = { light: 'rgb(249, 245, 237)', dark: 'rgb(19, 22, 31)' };

/** A page in a colour that none of ours has, so that each frame of ours is told from it. */
const elsewhere = 'data:text/html,<style>html{background:rgb(255,0,255)}</style>';

/** How long nothing must have been drawn before a page counts as settled, and before a camera counts as broken; ms. */
const atRest = 1000;
const patience = 5000;

/** Every frame the browser draws after a page in another colour is left, until nothing changes; none when it filmed nothing. */
async function film(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(elsewhere);
  await page.waitForTimeout(300);
  const session = await page.context().newCDPSession(page);
  const frames: string[] = [];
  let last = Date.now();
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    last = Date.now();
    if (frames.at(-1) !== data) frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await expect.poll(() => frames.length).toBeGreaterThan(0);
  const [before] = frames;
  await page.goto(address);
  const start = Date.now();
  while (Date.now() - start < patience && (frames.length < 2 || Date.now() - last < atRest))
    await page.waitForTimeout(100);
  await session.send('Page.stopScreencast');
  await session.detach();
  return frames.filter((frame) => frame !== before);
}

const takes = 3;

/** As `film`; now and then the browser sends no frame of a page that came in another process. */
async function filmUntilSeen(page: Page, address: string): Promise<readonly string[]> {
  for (let take = 1; take <= takes; take += 1) {
    const frames = await film(page, address);
    if (frames.length > 0) return frames;
  }
  throw new Error('The browser sent no frame');
}

/** The only colour of a frame as a background says it, or null when it has more than one. */
function onlyColour(page: Page, frame: string | undefined): Promise<string | null> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data ?? ''), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('There is no canvas');
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const [first = 0] = pixels;
    if (!pixels.every((pixel) => pixel === first)) return null;
    return `rgb(${first & 255}, ${(first >> 8) & 255}, ${(first >> 16) & 255})`;
  }, frame);
}

function keepFilm(name: string, frames: readonly string[]) {
  const folder = 'test-results/film';
  mkdirSync(folder, { recursive: true });
  for (const [index, frame] of frames.entries())
    writeFileSync(`${folder}/${name}-${index}.png`, Buffer.from(frame, 'base64'));
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const cover of ['quiet', 'open', 'plain'] satisfies Cover[]) {
    test(`a new tab is one picture that arrives once, ${colorScheme}, ${cover}`, async ({ openPage }) => {
      const page = await openPage('newtab.html');
      await page.emulateMedia({ colorScheme });
      await putRecords(page, due);
      await putSettings(page, { cover, knowsLeave: true });
      await page.reload();
      await (cover === 'open' ? comeToRest(page) : openDrawn(page));
      // The clock of the plain page would be another picture in the next minute.
      await expect.poll(() => new Date().getSeconds(), { timeout: 20_000 }).toBeLessThan(45);
      const frames = await filmUntilSeen(page, page.url());
      keepFilm(`${colorScheme}-${cover}`, frames);
      expect(await isAwake(page), 'only an open page begins before anybody moves').toBe(cover === 'open');

      const colours = await Promise.all(frames.map((frame) => onlyColour(page, frame)));
      expect(colours.filter((colour) => colour !== null && colour !== calm[colorScheme])).toEqual([]);
      expect(colours.filter((colour) => colour === null)).toHaveLength(1);
      expect(colours.at(-1)).toBeNull();
    });
  }
}
