import { createElement, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepJournal } from '../../hooks/journal';
import { followOthers, watchForLeave } from '../../hooks/leave';
import { opening } from '../../hooks/opening';
import { watchForErasing } from '../../hooks/useErase';
import { Page } from './Page';

/** Calls back in the same frame in which a page is drawn into a place that nobody sees yet. */
function whenDrawn(place: HTMLElement, react: () => void): void {
  const observer = new MutationObserver(() => {
    if (!place.querySelector('main')) return;
    observer.disconnect();
    react();
  });
  observer.observe(place, { childList: true, subtree: true });
}

/** Draws a page: into its place, or where something was drawn ahead beside it, to change places in one frame. */
export function beginPage(page: ReactNode): void {
  keepJournal();
  watchForLeave();
  watchForErasing();
  const early = opening();
  if (early?.heard.includes('leave')) followOthers();

  const root = document.getElementById('root');
  if (!root) return;
  const place = early?.isDrawn ? document.createElement('div') : root;
  if (early?.isDrawn) {
    place.id = root.id;
    whenDrawn(place, () => early.handOver(place));
  }
  createRoot(place).render(createElement(StrictMode, null, createElement(Page, null, page)));
}
