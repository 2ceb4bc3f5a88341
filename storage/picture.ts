// In localStorage, because only that can be read before the first paint. Whoever writes facts or settings takes the pictures
// away first; a page that is settled takes the next one. A worker has no localStorage: docs/decisions/071.

/** The pages of which there are pictures. */
const pages = ['/newtab.html', '/popup.html'];

const keyOf = (page: string) => `picture of ${page}`;

/** That of this page as it was stored, by anybody; null when there is none. */
export function storedPicture(): string | null {
  return localStorage.getItem(keyOf(location.pathname));
}

/** Keeps a picture of this page. One that cannot be kept is none. */
export function keepPicture(text: string): void {
  try {
    localStorage.setItem(keyOf(location.pathname), text);
  } catch {
    forgetPictures();
  }
}

/**
 * Takes them away at once, so that nothing opened from now on shows what was. Does nothing in a worker, and never fails: a
 * browser that refuses the store has no pictures in it, and what is being saved must not be lost over that.
 */
export function forgetPictures(): void {
  if (typeof document === 'undefined') return;
  try {
    for (const page of pages) localStorage.removeItem(keyOf(page));
  } catch {}
}
