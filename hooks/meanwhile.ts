import { isWishToLeave, noTaps, type Taps, tapsAfter } from '../domain/leave';

// Runs before a page is there: no package, and nothing but the domain.

const controls = 'button, a, summary, input';

/** Nobody holds anything longer than this and means a click, in milliseconds. */
const longestPress = 1500;

/** What was done to a page that is only drawn. */
export interface Meanwhile {
  /** Calls back when nothing is held down: pressing and letting go have to meet the same page. */
  readonly whenLetGo: (react: () => void) => void;
  /** Stops listening, and does in the page what was done. Clicks only where the page shows what was clicked. */
  readonly redo: (page: HTMLElement, mayClick: boolean) => void;
  /** Forgets what was done: nobody looks any more, or the page was covered. */
  readonly forget: () => void;
  /** The taps of Shift so far; from now on whoever asked counts. */
  readonly takeTaps: () => Taps;
}

/** Where a node is: the place of each node on the way to it. */
function placeOf(node: Element, root: Element): number[] {
  const { parentElement } = node;
  if (node === root || !parentElement) return [];
  return [...placeOf(parentElement, root), [...parentElement.children].indexOf(node)];
}

/** What a control is called, and what tells of what it is, and of which day. */
function nameOf(node: Element): string {
  const own = node.getAttribute('aria-label') ?? (node.closest('label') ?? node).textContent;
  const thing = node.closest('section, li, dialog');
  const head = thing?.querySelector(':scope > header');
  const around = [node.closest('[role=radiogroup]'), head ?? thing];
  return [node.tagName, own, ...around.map((one) => one?.textContent)].join('\n');
}

/** The same control in another page; undefined when there is none, or when it could be one of several. */
function finderOf(node: Element, root: Element): (page: Element) => HTMLElement | undefined {
  const [place, name] = [placeOf(node, root).join(), nameOf(node)];
  return (page) => {
    const found = [...page.querySelectorAll<HTMLElement>(controls)].filter((one) => nameOf(one) === name);
    return (
      found.find((one) => placeOf(one, page).join() === place) ?? (found.length === 1 ? found[0] : undefined)
    );
  };
}

const isText = (node: EventTarget | null): node is HTMLInputElement =>
  node instanceof HTMLInputElement && node.type !== 'radio';

/** As if it had been typed there: React does not hear of a value that is only set. */
function type(text: string, field: HTMLInputElement): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.setSelectionRange(text.length, text.length);
}

/**
 * Notes what anybody does on a page that is only drawn.
 * @param want called with everything that asks for the page itself
 * @param leave called when Shift was pressed three times
 */
export function noteMeanwhile(root: HTMLElement, want: () => void, leave: () => void): Meanwhile {
  const listening = new AbortController();
  const listen = (target: EventTarget, types: readonly string[], react: (event: Event) => void) => {
    const how = { capture: true, passive: true, signal: listening.signal };
    for (const one of types) target.addEventListener(one, react, how);
  };
  let clicked: ((page: Element) => HTMLElement | undefined)[] = [];
  let isToggled = false;
  let taps: Taps | null = noTaps;
  let isHeld = false;
  let afterwards = () => {};

  const forget = () => {
    clicked = [];
    isToggled = false;
  };
  const letGo = () => {
    // The click comes between this and the next task.
    setTimeout(() => {
      isHeld = false;
      afterwards();
    });
  };

  listen(window, ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'focusin'], want);
  listen(window, ['pointerdown'], () => {
    isHeld = true;
    // Shift with a click marks text or opens a window.
    if (taps) taps = noTaps;
  });
  listen(window, ['pointerup', 'pointercancel'], letGo);
  listen(window, ['blur'], () => {
    if (taps) taps = noTaps;
  });
  listen(window, ['keydown', 'keyup'], (event) => {
    const { key, type, isComposing, ctrlKey, metaKey, altKey, repeat, timeStamp } = event as KeyboardEvent;
    const isDown = type === 'keydown';
    want();
    if (key === ' ' && isDown) isHeld = true;
    if (key === ' ' && !isDown) letGo();
    if (taps) {
      taps = tapsAfter(taps, { isShift: key === 'Shift' && !isComposing, isDown, at: timeStamp });
      if (isWishToLeave(taps)) leave();
    }
    if (key !== '.' || isComposing || isText(event.target)) return;
    // Done once, when the page is there; what is there of it already must not do it too.
    event.stopImmediatePropagation();
    if (isDown && !ctrlKey && !metaKey && !altKey && !repeat) isToggled = !isToggled;
  });
  listen(root, ['click'], (event) => {
    const { target, detail } = event as MouseEvent;
    want();
    const control = target instanceof Element ? target.closest('button, summary, input') : null;
    // The second click of a double click means the first, not its opposite.
    if (!control || detail > 1) return;
    clicked.push(finderOf(control, root));
    // What was pressed looks so at once, and does what it does when the page is there.
    if (control.getAttribute('aria-pressed') === 'false') control.setAttribute('aria-pressed', 'true');
  });
  listen(document, ['visibilitychange'], () => {
    if (document.hidden) forget();
    want();
  });

  return {
    whenLetGo(react) {
      let isDone = false;
      const once = () => {
        if (isDone) return;
        isDone = true;
        react();
      };
      if (!isHeld) return once();
      afterwards = once;
      setTimeout(once, longestPress);
    },
    redo(page, mayClick) {
      listening.abort();
      const typed = [...root.querySelectorAll('input')].filter(
        (field) => isText(field) && field.value !== '',
      );
      const fields = typed.map((field) => [field.value, finderOf(field, root)(page)] as const);
      // All are found before anything is done, which changes the page.
      const pressed = mayClick ? clicked.map((find) => find(page)) : [];
      const focused = root.contains(document.activeElement) && document.activeElement;
      const next = focused ? finderOf(focused, root)(page) : undefined;
      root.replaceWith(page);
      next?.focus({ preventScroll: true });
      for (const [text, field] of fields) if (isText(field ?? null)) type(text, field as HTMLInputElement);
      for (const control of pressed) control?.click();
      if (isToggled) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }));
    },
    forget,
    takeTaps() {
      const taken = taps ?? noTaps;
      taps = null;
      return taken;
    },
  };
}
