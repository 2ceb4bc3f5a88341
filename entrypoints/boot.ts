import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { noTaps } from '../domain/leave';
import { type Drawn, isShape, mustStart, type Picture, readPicture } from '../domain/picture';
import { noteMeanwhile } from '../hooks/meanwhile';
import type { Opening } from '../hooks/opening';
import { forgetPictures, storedPicture } from '../storage/picture';

// Runs before the first paint of every new tab and popup, and is all that runs in a new tab that nobody touches: no
// package. A popup was opened to be used; its page begins with the next frame.

const shapes = 'http://www.w3.org/2000/svg';
const minute = 60_000;
const longestTimer = 24 * 60 * minute;
const patience = minute;

// The build makes it a script that the browser does not fetch by itself; in development it is a module that waits.
const pageScript = 'script[data-page], script[type=module]';

/** Loads what the page is made of. */
function load(main: HTMLScriptElement): void {
  if (main.type === 'module') return;
  const script = main.cloneNode() as HTMLScriptElement;
  script.type = 'module';
  main.replaceWith(script);
}

function draw(drawn: Drawn): Node {
  if (typeof drawn === 'string') return document.createTextNode(drawn);
  const [name, attributes, inside] = drawn;
  const element = isShape(name) ? document.createElementNS(shapes, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside.map(draw));
  return element;
}

function keepClock(root: Element): void {
  const clock = root.querySelector('time:not([datetime])');
  if (!clock) return;
  const show = () => {
    const now = new Date();
    clock.textContent = now.toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
    setTimeout(show, minute - (now.getTime() % minute) + 20);
  };
  show();
}

interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
}

interface Api {
  readonly storage: {
    readonly local: Area;
    readonly session: Area;
    readonly onChanged: { addListener(react: () => void): void };
  };
}

/**
 * Whether settings were changed, or the background did something, where no page could take the picture away; or whether the
 * records were not compared with their journal yet since the browser was started.
 */
async function isOutdated({ settings, at }: Picture, api: Api): Promise<boolean> {
  const [stored, { compared }] = await Promise.all([
    api.storage.local.get(['settings', 'remindersLooked']),
    api.storage.session.get(['compared']),
  ]);
  const looked = stored.remindersLooked as { at: number; next: number | null } | undefined;
  if (JSON.stringify(stored.settings ?? null) !== settings || !looked || !compared) return true;
  const now = Date.now();
  const isLate = looked.next !== null && now > looked.next + patience;
  return looked.at >= at || now < looked.at || isLate;
}

function begin(): void {
  const root = document.getElementById('root');
  const main = document.querySelector<HTMLScriptElement>(pageScript);
  if (!root || !main) return;
  const build = main.src;
  const presentAt = (at: number) => ({
    build,
    at,
    offset: new Date(at).getTimezoneOffset(),
    language: navigator.language,
  });
  const picture = readPicture(storedPicture());
  let want = () => {};
  const wanted = new Promise<void>((resolve) => {
    want = resolve;
  });
  const heard: string[] = [];
  const done: (() => void)[] = [];
  const opening: Opening = {
    build,
    wanted,
    heard,
    isDrawn: false,
    takeTaps: () => noTaps,
    handOver: () => {},
  };
  globalThis.goldseamOpening = opening;
  void wanted.then(() => load(main));
  if (mustStart(picture, presentAt(Date.now()))) {
    want();
    return;
  }

  root.append(...picture.drawn.map(draw));
  document.documentElement.dataset.cover = picture.cover;
  keepClock(root);

  // What anybody does wakes the page, and is done when it is there.
  const meanwhile = noteMeanwhile(root, want, () => {
    root.replaceChildren();
    meanwhile.forget();
    forgetPictures();
  });

  // None of this is needed to draw, so it comes after the first frame; a tab that nobody sees has none.
  let isOver = false;
  const hear = () => {
    if (isOver) return;
    for (const name of ['pages', 'x-storagemutated-1']) {
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }) => {
        if (name === 'pages') heard.push(String(data));
        if (data === 'leave') root.replaceChildren();
        if (data === 'leave' || data === 'cover') meanwhile.forget();
        // What was erased is in no picture any more.
        if (data !== 'cover' && name === 'pages') forgetPictures();
        want();
      };
      done.push(() => channel.close());
    }
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
    api.storage.onChanged.addListener(want);
    isOutdated(picture, api).then((yes) => yes && want(), want);
  };
  if (document.hidden) hear();
  else requestAnimationFrame(() => setTimeout(hear));
  const wait = () => {
    const left = picture.until - Date.now();
    if (left <= 0) want();
    else setTimeout(wait, Math.min(left + 50, longestTimer));
  };
  wait();
  if (location.pathname === '/popup.html') requestAnimationFrame(() => setTimeout(want));

  Object.assign(opening, {
    isDrawn: true,
    takeTaps: meanwhile.takeTaps,
    handOver(page: HTMLElement) {
      meanwhile.whenLetGo(() => {
        isOver = true;
        for (const stop of done) stop();
        // After a sleep it may be another day, and what was seen of no use any more.
        meanwhile.redo(page, !mustStart(picture, presentAt(Date.now())));
      });
    },
  } satisfies Partial<Opening>);
}

export default defineUnlistedScript(() => {
  try {
    begin();
  } catch {
    // Without a picture the page begins as it is.
    document.getElementById('root')?.replaceChildren();
    forgetPictures();
    globalThis.goldseamOpening = undefined;
    const main = document.querySelector<HTMLScriptElement>(pageScript);
    if (main) load(main);
  }
});
