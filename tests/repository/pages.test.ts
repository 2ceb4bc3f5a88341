import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { everyPage } from '../e2e/support/pages';
import { isNode, readSources, type Sources, type SyntaxNode, syntaxOf } from './support/sources';

const nameOf = (node: unknown) => (isNode(node) ? String(node.name) : '');
const textOf = (node: unknown) =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';

/** What follows `path` as an attribute or as a property of a list of pages. */
function pathIn(node: SyntaxNode): string {
  if (node.type === 'JSXAttribute' && nameOf(node.name) === 'path') return textOf(node.value);
  if (node.type === 'Property' && nameOf(node.key) === 'path') return textOf(node.value);
  return '';
}

/** The routes of the full page, such as `/path/:number`. */
const routesIn = (sources: Sources) =>
  [...sources].flatMap(([path, text]) => syntaxOf(path, text).map(pathIn).filter(Boolean));

const patternOf = (route: string) => new RegExp(`^home\\.html#${route.replaceAll(/:\w+/g, '[^/]+')}$`);

function notWalked(routes: readonly string[], pages: readonly string[]): readonly string[] {
  return routes.filter((route) => {
    const others = routes.filter((one) => one !== route && !one.includes(':')).map(patternOf);
    // What is a page of its own is none of a route with a gap, which would swallow it.
    const own = pages.filter((page) => !others.some((other) => other.test(page)));
    return !own.some((page) => patternOf(route).test(page));
  });
}

it('every route of the full page is walked by the tests that walk all pages', () => {
  const routes = routesIn(readSources(['components'], ['/HomePage.tsx']));
  expect(routes.length).toBeGreaterThan(10);
  expect(notWalked(routes, everyPage), 'add an address of it to tests/e2e/support/pages.ts').toEqual([]);
});

it('every page of the extension is walked', () => {
  const pages = readdirSync('entrypoints', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(`entrypoints/${entry.name}`).includes('index.html'))
    .map(({ name }) => `${name}.html`);
  expect(pages).toContain('newtab.html');
  expect(pages.filter((page) => !everyPage.some((one) => one.split('#')[0] === page))).toEqual([]);
});

it('a route that nobody walks is found', () => {
  const text = `const pages = [{ path: '/path', Page: PathPage }];
    const page = <><Route path="/path/:number" /><Route path="/path/new" /><Route path="/shelf" /></>;`;
  const routes = routesIn(new Map([['page.tsx', text]]));
  expect(routes).toEqual(['/path', '/path/:number', '/path/new', '/shelf']);
  expect(notWalked(routes, ['home.html#/path', 'home.html#/path/new'])).toEqual(['/path/:number', '/shelf']);
});
