import { existsSync, readFileSync } from 'node:fs';

/** A test: its file, and a part of its title as it stands there. */
export type Named = readonly [file: string, title: string];

/** The tests that a text names, as `tests/a.test.ts` › its title. */
export const namedIn = (text: string): readonly Named[] =>
  [...text.matchAll(/`(tests\/[^`]+)` › ([^;|\n]+)/g)].map(([, file = '', title = '']) => [
    file,
    title.trim(),
  ]);

/** Those of the tests that are not there, or whose title is not. */
export const gone = (tests: readonly Named[]): readonly Named[] =>
  tests.filter(([file, title]) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title));

/** The sentences of a page, without its headings; an entry of a list without a full stop is one. */
export function sentencesOf(page: string): readonly string[] {
  return page
    .split(/\n(?=\n|- |#)/)
    .map((block) => block.replaceAll(/\s+/g, ' ').trim())
    .filter((block) => block && !block.startsWith('#'))
    .flatMap((block) =>
      block
        .replace(/^- /, '')
        .replaceAll('**', '')
        .split(/(?<=[.:])\s+(?=[A-Z*])/),
    );
}
