import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { Day } from '../domain/day';
import {
  eraseCausesAndLens,
  eraseCheckIns,
  eraseDay,
  erasePromise,
  eraseRequest,
  eraseWritten,
} from '../storage/erase';
import { forgetHealed } from '../storage/journal/healed';
import { forgetSentinel } from '../storage/journal/sentinel';
import { NotKept } from '../storage/journal/writing';
import { forgetPictures } from '../storage/picture';
import { now } from './clock';
import { onPages, tellPages } from './pages';
import { forgetRestore } from './useRestore';

const at = () => now().epochMilliseconds;

/** What a page alone can reach: without records it would look as if they had been lost. */
function forgetStanding(): void {
  forgetSentinel();
  forgetHealed();
  forgetPictures();
}

async function eraseEverything(): Promise<void> {
  forgetStanding();
  const isDone = await browser.runtime.sendMessage(eraseRequest);
  if (isDone !== true) throw new Error('Not everything could be erased');
}

/** What can be erased. */
export const erasers = {
  day: (day: Day, today: Day) => eraseDay(day, today, at()),
  checkIns: () => eraseCheckIns(at()),
  written: () => eraseWritten(at()),
  choices: () => eraseCausesAndLens(at()),
  promise: (id: string) => erasePromise(id, at()),
};

/** Shows this page as at the first start. */
function beginAnew(): void {
  forgetStanding();
  if (location.pathname === '/popup.html') {
    window.close();
    return;
  }
  // A full page begins with the welcome. Only what follows the # changes, so it has to be loaded anew by hand.
  if (location.pathname === '/home.html') history.replaceState(null, '', '#/welcome');
  // Reloading in the same task in which the background answered crashes the page in Chromium 156, about every second time.
  setTimeout(() => location.reload(), 100);
}

/** Erases in the background, and sends every open page to the first start. */
export async function eraseAllAndBegin(): Promise<void> {
  await eraseEverything();
  tellPages('erased');
  beginAnew();
}

/** Lets this page go along when another one erased or restored something: what it still shows is no longer so. */
export function watchForErasing(): void {
  onPages((message) => {
    if (message === 'erased') beginAnew();
    if (message === 'partly erased' || message === 'restored') {
      forgetPictures();
      location.reload();
    }
  });
}

/** Erases, and says how that went. */
export function useErase() {
  const [state, setState] = useState<'idle' | 'working' | 'done' | 'noRoom' | 'failed'>('idle');
  return {
    state,
    async erase(work: () => Promise<void>): Promise<void> {
      setState('working');
      const isKept = await work().then(
        () => true,
        (error: unknown) => (error instanceof NotKept ? false : null),
      );
      if (isKept === null) {
        setState('failed');
        return;
      }
      // It would come back with what the restore took away.
      forgetRestore();
      tellPages('partly erased');
      setState(isKept ? 'done' : 'noRoom');
    },
    forget: () => setState('idle'),
  };
}
