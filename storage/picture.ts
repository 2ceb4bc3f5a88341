// In localStorage, because only that can be read before the first paint. Whoever writes facts or settings takes the picture
// away first; a page that is settled takes the next one. A worker has no localStorage: docs/decisions/071.

const key = 'picture';

/** As it was stored, by anybody; null when there is none. */
export function storedPicture(): string | null {
  return localStorage.getItem(key);
}

/** A picture that cannot be kept is none. */
export function keepPicture(text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    forgetPicture();
  }
}

/** Takes it away at once, so that nothing opened from now on shows what was. Does nothing in a worker. */
export function forgetPicture(): void {
  if (typeof document !== 'undefined') localStorage.removeItem(key);
}
