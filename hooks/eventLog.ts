import {
  type EventCode,
  eventAt,
  type InnerEvent,
  type Surface,
  surfaces,
  withEvents,
} from '../domain/event';
import { addEvents } from '../storage/events';
import { now } from './clock';
import { onPages } from './pages';

// Every write into extension storage wakes the background: the first event is written soon, and what comes within a
// minute after that together.
const millisecondsToFirst = 1000;
const millisecondsBetween = 60_000;

let waiting: readonly InnerEvent[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;
let writtenAt = Number.NEGATIVE_INFINITY;

const surface: Surface = surfaces.find((one) => location.pathname === `/${one}.html`) ?? 'home';

function write(): void {
  if (timer) clearTimeout(timer);
  timer = null;
  const events = waiting;
  waiting = [];
  writtenAt = performance.now();
  if (events.length > 0) void addEvents(events);
}

/** Notes that something happened inside this page: what and when, and nothing of what it was about. */
export function noteEvent(code: EventCode): void {
  waiting = withEvents(waiting, [eventAt(now().epochMilliseconds, code, surface)]);
  const wait = Math.max(millisecondsToFirst, writtenAt + millisecondsBetween - performance.now());
  timer ??= setTimeout(write, wait);
}

/** Notes what fails unseen, and writes what waits before the page goes. */
export function watchForFailures(): () => void {
  const onFailure = () => noteEvent('page-failed');
  const stopListening = onPages((message) => {
    if (message === 'erased') waiting = [];
  });
  window.addEventListener('error', onFailure);
  window.addEventListener('unhandledrejection', onFailure);
  window.addEventListener('pagehide', write);
  return () => {
    stopListening();
    window.removeEventListener('error', onFailure);
    window.removeEventListener('unhandledrejection', onFailure);
    window.removeEventListener('pagehide', write);
  };
}
