import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from './open-chromium.mjs';

const surfaces = [
  { name: 'popup', width: 380, height: 600, url: (id) => `chrome-extension://${id}/popup.html` },
  { name: 'new-tab', width: 1280, height: 720, url: () => 'chrome://newtab' },
];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const drawn = `document.readyState === 'complete' && document.fonts.status === 'loaded' && document.querySelector('main')
  ? document.documentElement.outerHTML.length
  : 0`;

/** Waits until the page has drawn something and has stopped changing. */
async function settle(send) {
  let before = 0;
  for (let tries = 0; tries < 50; tries += 1) {
    await pause(200);
    // Between two pages there is nothing to ask.
    const answer = await send('Runtime.evaluate', { expression: drawn }).catch(() => undefined);
    const now = answer?.result.value ?? 0;
    if (now > 0 && now === before) return;
    before = now;
  }
}

/** A picture of what is at the address, with nothing behind it where `transparent` asks for that. */
export async function takePicture(browser, { url, width, height, transparent = false }) {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params = {}) => browser.send(method, params, sessionId);
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  if (transparent) {
    await send('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
  }
  await send('Page.enable');
  await send('Page.navigate', { url });
  await settle(send);
  const { data } = await send('Page.captureScreenshot', { format: 'png' });
  await browser.send('Target.closeTarget', { targetId });
  return Buffer.from(data, 'base64');
}

/** Saves one picture of each surface, as a person sees it at first, and returns their paths. */
export async function savePictures({ binary, extension, folder }) {
  const profile = mkdtempSync(join(tmpdir(), 'goldseam-pictures-'));
  const browser = await openChromium({
    binary,
    extension,
    profile,
    args: ['--headless=new', '--hide-scrollbars'],
  });
  try {
    mkdirSync(folder, { recursive: true });
    const paths = [];
    for (const surface of surfaces) {
      const path = `${folder}/${surface.name}.png`;
      writeFileSync(path, await takePicture(browser, { ...surface, url: surface.url(browser.id) }));
      paths.push(path);
    }
    return paths;
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}
