import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from '../../components/page/Page';
import { NewTabPage } from '../../components/today/NewTabPage';
import { followOthers, watchForLeave } from '../../hooks/leave';
import { opening } from '../../hooks/opening';
import { beginAnew, watchForErasing } from '../../hooks/useErase';

/** Calls back in the same frame in which a page is drawn into a place that nobody sees yet. */
function whenDrawn(place: HTMLElement, react: () => void): void {
  const observer = new MutationObserver(() => {
    if (!place.querySelector('main')) return;
    observer.disconnect();
    react();
  });
  observer.observe(place, { childList: true, subtree: true });
}

/** Draws the page: into its place, or where something was drawn ahead beside it, to change places in one frame. */
export function start(): void {
  watchForLeave();
  watchForErasing();
  const early = opening();
  if (early?.heard.includes('leave')) followOthers();
  if (early?.heard.some((message) => message.endsWith('erased'))) beginAnew();

  const root = document.getElementById('root');
  if (!root) return;
  const place = early?.isDrawn ? document.createElement('div') : root;
  if (early?.isDrawn) {
    place.id = root.id;
    whenDrawn(place, () => early.handOver(place));
  }
  createRoot(place).render(
    <StrictMode>
      <Page>
        <NewTabPage />
      </Page>
    </StrictMode>,
  );
}
