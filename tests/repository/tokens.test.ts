import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSources } from './support/sources';

const withoutComments = (css: string) => css.replaceAll(/\/\*.*?\*\//gs, '');

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name]) => name).filter((name) => name !== undefined);

const styles = [...readSources(['components', 'entrypoints', 'styles'], ['.css']).values()].map(
  withoutComments,
);
const code = [...readSources(['components', 'entrypoints', 'hooks'], ['.ts', '.tsx', '.html']).values()];

const definition = /(?<![\w-])(--[\w-]+)\s*:/g;
const use = /var\(\s*(--[\w-]+)/g;
const mention = /['"`](--[\w-]+)['"`]/g;

const used = new Set([...styles, ...code].flatMap((text) => all(text, use)));
const setInCode = code.flatMap((text) => all(text, mention));

it('every token is used somewhere', () => {
  const tokens = all(withoutComments(readFileSync('styles/tokens.css', 'utf8')), definition);
  const unused = [...new Set(tokens)].filter((token) => !used.has(token) && !setInCode.includes(token));
  expect(unused, 'remove them from styles/tokens.css, or use them').toEqual([]);
});

it('every custom property that is used is defined somewhere', () => {
  const defined = new Set([...styles.flatMap((css) => all(css, definition)), ...setInCode]);
  const undefinedNames = [...used].filter((name) => !defined.has(name));
  expect(undefinedNames, 'a misspelt name is silently nothing; see styles/tokens.css').toEqual([]);
});
