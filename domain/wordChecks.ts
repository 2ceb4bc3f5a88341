import type { WordCheck } from '../content/schema';

/** Where a check found something: from a character up to another, in UTF-16 units of the text. */
export interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** The words themselves. */
  readonly words: string;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Apostrophes are typed in two ways, and both mean the same. */
const plain = (text: string) => text.replaceAll("'", '’');

const overlaps = (a: Place, b: Place) => a.from < b.to && b.from < a.to;

function placesOf(patterns: readonly string[], text: string): readonly Place[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'giu'))]
      .filter(([words]) => words.length > 0)
      .map(({ 0: words, index }) => ({ from: index, to: index + words.length })),
  );
}

/**
 * Everything the checks find, in the order of the text, each place once: of two that overlap the earlier check counts.
 * Nothing is changed and nothing leaves the text.
 */
export function foundBy(checks: readonly WordCheck[], text: string): readonly Found[] {
  const read = plain(text);
  const found: Found[] = [];
  for (const { id, patterns, unless = [] } of checks) {
    const otherwise = placesOf(unless, read);
    for (const place of placesOf(patterns, read)) {
      if ([...found, ...otherwise].some((one) => overlaps(one, place))) continue;
      found.push({ id, ...place, words: text.slice(place.from, place.to) });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}
