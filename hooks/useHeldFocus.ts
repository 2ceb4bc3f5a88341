import { useEffect } from 'react';

/** Parts of a page at which the keyboard can go on. */
const places = '[role=radiogroup], li, section, dialog, main';

/**
 * When what had the focus disappears, or can no longer be pressed, and nothing else took it: the nearest part around it
 * gets it, so that the keyboard and who hears the page do not begin anew at the top.
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#managingfocus
 */
export function useHeldFocus(): void {
  useEffect(() => {
    let around: readonly HTMLElement[] = [];
    let frame = 0;
    const note = ({ target }: FocusEvent) => {
      around = [];
      for (let at = target; at instanceof Element; at = at.parentElement)
        if (at !== target && at instanceof HTMLElement && at.matches(places)) around = [...around, at];
    };
    // A press on nothing takes the focus away on purpose.
    const letGo = () => {
      around = [];
    };
    const look = () => {
      if (document.activeElement !== document.body) return;
      const place = around.find((one) => one.isConnected && one.checkVisibility());
      if (!place) return;
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus({ preventScroll: true });
      const { top, bottom } = place.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) place.scrollIntoView({ block: 'nearest' });
    };
    // After whoever knows a better place, which may take a frame.
    const lookSoon = () => {
      if (around.length === 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(look);
      });
    };
    const observer = new MutationObserver(lookSoon);
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', letGo, true);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', letGo, true);
    };
  }, []);
}
