import { useEffect } from 'react';
import { type Drawn, isShape, mayBeDrawn, type Picture, pictureVersion } from '../domain/picture';
import { forgetPictures, keepPicture } from '../storage/picture';
import { storedSettings } from '../storage/storedSettings';
import { now } from './clock';
import { opening } from './opening';
import { useCover } from './useCover';
import { nextLook } from './useLookAgain';
import { useNotebook } from './useNotebook';
import { useNextReminder } from './useReminders';
import { useSave } from './useSave';
import { useSettings } from './useSettings';
import { useToday } from './useToday';

/** What is drawn, or null when something in it could not be drawn from a picture. */
function drawnOf(node: Node): Drawn | null {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return null;
  const name = node instanceof SVGElement ? node.tagName : node.localName;
  if (node instanceof SVGElement !== isShape(name)) return null;
  const attributes: Record<string, string> = {};
  for (const { name: key, value } of node.attributes) {
    if (!mayBeDrawn(key, value)) return null;
    attributes[key] = value;
  }
  if (node instanceof HTMLInputElement) {
    // What was typed and not saved yet is no picture's business.
    if (node.type !== 'radio') return node.value === '' ? [name, attributes, []] : null;
    const { checked: _, ...rest } = attributes;
    return [name, node.checked ? { ...rest, checked: '' } : rest, []];
  }
  // A clock is the only thing that is not as it was; any other time is a date.
  if (name === 'time' && !node.hasAttribute('datetime')) return [name, attributes, []];
  const inside = allDrawn(node.childNodes);
  return inside && [name, attributes, inside];
}

function allDrawn(nodes: Iterable<Node>): Drawn[] | null {
  const all = [...nodes].map(drawnOf);
  return all.includes(null) ? null : (all as Drawn[]);
}

/** Whether something stands open that the next page would not show; `data-passing` says so of what only its part knows. */
const passing =
  '[data-passing], dialog[open], details[open], [aria-expanded=true], section [role=status]:not(:empty), textarea';

/** How long nothing must have changed, in milliseconds. */
const rest = 400;

/**
 * Takes a picture of the page whenever it has come to rest, for the next new tab. Only of what a covered page shows, and only
 * as every page would show it now.
 */
export function usePicture(): void {
  const settings = useSettings();
  const { cover, isAsRuled } = useCover();
  const { isSaving, failed } = useSave();
  const moment = useToday();
  const notebook = useNotebook();
  const next = useNextReminder().next?.at.epochMilliseconds;
  const changesAt = moment.changesAt.epochMilliseconds;
  const isAtRest = isAsRuled && cover !== 'open' && !isSaving && !failed;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading of the notebook asks for a picture of it
  useEffect(() => {
    const build = opening()?.build;
    if (cover === 'open' && isAsRuled) forgetPictures();
    if (!build || cover === 'open' || !isAtRest) return;
    let timer: ReturnType<typeof setTimeout>;
    let isGone = false;
    const take = async () => {
      const stored = await storedSettings();
      // Read now: what was drawn ahead has given its place to the page meanwhile. From here on nothing comes between.
      const root = document.getElementById('root');
      if (isGone || !root || document.visibilityState !== 'visible' || root.querySelector(passing)) return;
      const at = now().epochMilliseconds;
      const drawn = allDrawn(root.childNodes);
      if (!drawn || drawn.length === 0) return;
      const until = Math.min(changesAt, nextLook() ?? changesAt, next ?? changesAt);
      const picture: Picture = {
        version: pictureVersion,
        build,
        at,
        until,
        offset: new Date(at).getTimezoneOffset(),
        language: navigator.language,
        cover,
        settings: stored,
        drawn,
      };
      keepPicture(JSON.stringify(picture));
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void take().catch(forgetPictures), rest);
    };
    const observer = new MutationObserver(wait);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    document.addEventListener('visibilitychange', wait);
    wait();
    return () => {
      isGone = true;
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', wait);
    };
  }, [notebook, settings, cover, isAsRuled, isAtRest, changesAt, next]);
}
