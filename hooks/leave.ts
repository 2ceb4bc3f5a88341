import { dailyEditionFor } from '../content/daily';
import { isPlainForNow } from '../domain/cover';
import { isWishToLeave, noTaps, plainAfterLeaving, tapsAfter } from '../domain/leave';
import { forgetPictures } from '../storage/picture';
import { changeSettings, readSettings } from '../storage/settings';
import { now } from './clock';
import { opening } from './opening';
import { onPages, tellPages } from './pages';
import { closeThisTab } from './useTab';

// Nothing here needs React, the database or settings that were read: leaving works while a page loads and when it
// has failed.

/** Where leaving leads. It is fixed: an address is never made from what a person stored. */
const elsewhere = '/newtab.html';
// Storage that does not answer must not keep the person on the page, which is blank by then.
const longestWait = 1000;

let isLeaving = false;

function paintBlank(): void {
  document.title = dailyEditionFor(navigator.language).shared.newTab;
  document.body.replaceChildren();
}

async function keepPlain(): Promise<void> {
  const until = now().epochMilliseconds + plainAfterLeaving;
  const { plainUntil } = await readSettings();
  await changeSettings({ plainUntil: Math.max(plainUntil, until) });
}

async function goElsewhere(): Promise<void> {
  const waited = new Promise((resolve) => setTimeout(resolve, longestWait));
  await Promise.race([keepPlain().catch(() => undefined), waited]);
  if (location.pathname === '/popup.html') window.close();
  else location.replace(elsewhere);
}

function begin(go: () => Promise<void>): void {
  if (isLeaving) return;
  isLeaving = true;
  forgetPictures();
  paintBlank();
  void go();
}

/** Empties this page at once, replaces it by a plain new tab, and tells all other pages of ours to go. */
export function leave(): void {
  tellPages('leave');
  begin(goElsewhere);
}

/** Goes as another page told. */
export function followOthers(): void {
  begin(async () => {
    if (location.pathname === '/home.html') await closeThisTab().catch(() => undefined);
    await goElsewhere();
  });
}

/** After leaving, Back leads to older pages of the same tab; they give way too, as long as everything is plain. */
async function giveWayToBack(): Promise<void> {
  const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (how?.type !== 'back_forward') return;
  if (isPlainForNow(await readSettings(), now())) location.replace(elsewhere);
}

/** Lets Shift, pressed three times, and other pages take the person away from this one. */
export function watchForLeave(): void {
  let taps = opening()?.takeTaps() ?? noTaps;
  if (isWishToLeave(taps)) leave();
  const onKey = ({ key, type, isComposing, timeStamp }: KeyboardEvent) => {
    const isShift = key === 'Shift' && !isComposing;
    taps = tapsAfter(taps, { isShift, isDown: type === 'keydown', at: timeStamp });
    if (isWishToLeave(taps)) leave();
  };
  const forget = () => {
    taps = noTaps;
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('keyup', onKey, true);
  // Shift with a click marks text or opens a window.
  window.addEventListener('pointerdown', forget, true);
  window.addEventListener('blur', forget);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isLeaving) location.replace(elsewhere);
  });
  onPages((message) => {
    if (message === 'leave') followOthers();
  });
  if (location.pathname === '/home.html') void giveWayToBack().catch(() => undefined);
}
