import * as v from 'valibot';

const item = 'healed';

const schema = v.object({
  /** How many records were put back from the journal. */
  restored: v.number(),
  /** How many changes are in neither of the two any more. */
  lost: v.number(),
});

/** What was found and done when the browser had damaged its database. */
export type Healed = v.InferOutput<typeof schema>;

const changed = new EventTarget();

/** What the person has not yet been told, or null. */
export function readHealed(): Healed | null {
  try {
    const read = v.safeParse(schema, JSON.parse(localStorage.getItem(item) ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Remembers it until the person has read it, also when the page is closed before. */
export function keepHealed(healed: Healed): void {
  const before = readHealed();
  const sum = {
    restored: healed.restored + (before?.restored ?? 0),
    lost: healed.lost + (before?.lost ?? 0),
  };
  try {
    localStorage.setItem(item, JSON.stringify(sum));
  } catch {}
  changed.dispatchEvent(new Event('change'));
}

export function forgetHealed(): void {
  localStorage.removeItem(item);
  changed.dispatchEvent(new Event('change'));
}

/** Calls back when there is something to tell, or no longer. Returns how to stop. */
export function onHealed(react: () => void): () => void {
  changed.addEventListener('change', react);
  // From another page.
  window.addEventListener('storage', react);
  return () => {
    changed.removeEventListener('change', react);
    window.removeEventListener('storage', react);
  };
}
