import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Words of random letters, none a part of another. No compression that keeps what it has not seen before as it is
 * (snappy in Chromium's databases, LZ4 in Firefox's sessions) can hide them; one that writes single bits (gzip,
 * brotli, zstd) could.
 */
export function markers(count: number): readonly string[] {
  const letters = 'bcdfghjkmnpqrstvwxz';
  const word = () =>
    Array.from({ length: 14 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
  return Array.from({ length: count }, word);
}

export interface Trace {
  /** From the folder of the profile, with forward slashes. */
  readonly file: string;
  readonly marker: string;
  readonly written: 'utf8' | 'utf16le';
}

/** Every file below a folder that holds one of the words, in either of the ways in which browsers write text. */
export function tracesIn(folder: string, words: readonly string[]): readonly Trace[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const file = path.slice(folder.length + 1).replaceAll('\\', '/');
    return (['utf8', 'utf16le'] as const).flatMap((written) =>
      words
        .filter((marker) => content.includes(Buffer.from(marker, written)))
        .map((marker) => ({ file, marker, written })),
    );
  });
}

/** The files, each once, with the numbers in their names left out. */
export const kindsOf = (traces: readonly Trace[]) =>
  [...new Set(traces.map(({ file }) => file.replaceAll(/\d+/g, '*')))].toSorted();
