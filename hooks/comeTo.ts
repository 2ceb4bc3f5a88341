/** Room for what stands in the upper corner, in pixels. */
const above = 64;

/** Gives a place the focus, and brings it into sight where it begins outside of it. */
export function comeTo(place: HTMLElement | null): void {
  if (!place) return;
  place.focus({ preventScroll: true });
  const { top } = place.getBoundingClientRect();
  if (top < 0 || top > innerHeight - above) scrollBy(0, top - above);
}
