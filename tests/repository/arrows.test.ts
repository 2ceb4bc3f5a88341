import { describe, expect, it } from 'vitest';
import { layers, wrongArrows } from './support/arrows';
import { readSources } from './support/sources';

const none = '';

/** Each is one file that breaks one rule, and a word from the sentence that should say so. */
const planted: readonly [title: string, path: string, text: string, says: string][] = [
  ['content imports domain', 'content/en/a.ts', "import { b } from '../../domain/b';", 'points left'],
  ['content imports a package', 'content/a.ts', "import * as v from 'valibot';", 'content is words'],
  ['domain imports storage', 'domain/a.ts', "import { b } from '../storage/b';", 'points left'],
  ['domain imports a hook', 'domain/deep/a.ts', "import { b } from '../../hooks/b';", 'points left'],
  ['domain imports words', 'domain/a.ts', "import { b } from '../content/en/stages';", 'content/schema only'],
  ['domain imports all editions', 'domain/a.ts', "import { b } from '../content';", 'content/schema only'],
  ['domain imports a package', 'domain/a.ts', "import * as v from 'valibot';", 'needs no package'],
  ['domain imports recurrence elsewhere', 'domain/a.ts', "import ical from 'ical.js';", 'needs no package'],
  ['recurrence imports another package', 'domain/recurrence.ts', "import 'valibot';", 'no other package'],
  ['a hook imports recurrence', 'hooks/a.ts', "import ical from 'ical.js';", 'domain/recurrence.ts'],
  ['domain imports only a type', 'domain/a.ts', "import type { B } from '../storage/b';", 'points left'],
  ['domain names a type in passing', 'domain/a.ts', "type A = import('../storage/b').B;", 'points left'],
  ['storage imports a hook', 'storage/a.ts', "export { b } from '../hooks/b';", 'points left'],
  ['storage imports everything of a hook', 'storage/a.ts', "export * from '../hooks/b';", 'points left'],
  ['storage imports React', 'storage/a.ts', "import { useState } from 'react';", 'without React'],
  ['storage imports live queries', 'storage/a.ts', "import 'dexie-react-hooks';", 'hooks/'],
  ['a hook imports a component', 'hooks/a.ts', "import { B } from '../components/B';", 'points left'],
  ['a hook imports Dexie', 'hooks/a.ts', "import Dexie from 'dexie';", 'only storage/'],
  [
    'a hook imports stored items',
    'hooks/a.ts',
    "import { storage } from 'wxt/utils/storage';",
    'only storage/',
  ],
  ['a hook uses browser.storage', 'hooks/a.ts', 'void browser.storage.local.get();', 'only storage/'],
  ['a component imports storage', 'components/a/A.tsx', "import { b } from '../../storage/b';", 'ask a hook'],
  ['a component imports a whole folder', 'components/A.tsx', "import { b } from '../storage';", 'ask a hook'],
  ['a component imports storage late', 'components/A.tsx', "void import('../storage/b');", 'ask a hook'],
  ['a component requires storage', 'components/A.tsx', "require('../storage/b');", 'ask a hook'],
  ['a component imports by an alias', 'components/A.tsx', "import { b } from '@/storage/b';", 'ask a hook'],
  ['a component imports from the root', 'components/A.tsx', "import { b } from '/storage/b';", 'ask a hook'],
  ['a component imports Dexie', 'components/A.tsx', "import Dexie from 'dexie';", 'only storage/'],
  ['a component imports the browser', 'components/A.tsx', "import { b } from 'wxt/browser';", 'ask a hook'],
  [
    'a component imports a page',
    'components/A.tsx',
    "import { b } from '../entrypoints/popup/App';",
    'points left',
  ],
  ['a page imports Dexie', 'entrypoints/popup/App.tsx', "import Dexie from 'dexie';", 'only storage/'],
  ['a page imports live queries', 'entrypoints/popup/App.tsx', "import 'dexie-react-hooks';", 'hooks/'],
  [
    'a page imports the worker',
    'entrypoints/popup/a.ts',
    "import { b } from '../background/b';",
    'service worker',
  ],
  ['a page imports tests', 'entrypoints/popup/a.ts', "import { b } from '../../tests/support/b';", 'outside'],
  ['a page imports settings', 'entrypoints/popup/a.ts', "import b from '../../package.json';", 'outside'],
  ['a page imports what cannot be seen', 'entrypoints/popup/a.ts', "import { b } from '#imports';", 'seen'],
  ['a page imports something computed', 'entrypoints/popup/a.ts', 'void import(`./` + b);', 'computed'],
  [
    'the worker imports a hook',
    'entrypoints/background/a.ts',
    "import { b } from '../../hooks/b';",
    'no page',
  ],
  [
    'the worker imports a component',
    'entrypoints/background/a.ts',
    "import '../../components/B';",
    'no page',
  ],
  ['the worker imports React', 'entrypoints/background/a.ts', "import 'react-dom/client';", 'no React'],
  ['the worker as one file imports React', 'entrypoints/background.ts', "import 'react';", 'no React'],
];

const allowed: readonly [path: string, text: string][] = [
  ['domain/a.ts', "import { stageIds } from '../content/schema'; import { b } from './b';"],
  ['domain/recurrence.ts', "import ical from 'ical.js'; import { addDays } from './day';"],
  ['storage/a.ts', "import Dexie from 'dexie'; import { day } from '../domain/day'; void browser.storage;"],
  ['hooks/a.ts', "import { useLiveQuery } from 'dexie-react-hooks'; import { b } from '../storage/b';"],
  ['components/A.tsx', "import { useState } from 'react'; import styles from './A.module.css';"],
  ['entrypoints/popup/App.tsx', "import '../../styles/tokens.css'; import { A } from '../../components/A';"],
  ['entrypoints/background/index.ts', "import { b } from './b'; import { c } from '../../storage/c';"],
  ['domain/b.ts', "// import { b } from '../storage/b';\nexport const text = \"import '../hooks/a'\";"],
];

describe('imports point left', () => {
  it.each(planted)('catches it when %s', (_title, path, text, says) => {
    const sentences = wrongArrows(new Map([[path, text]]));
    expect(sentences.join('\n')).toContain(says);
    expect(sentences[0]).toContain(`${path}:1 `);
  });

  it.each(allowed)('lets %s import what it may', (path, text) => {
    expect(wrongArrows(new Map([[path, text]]))).toEqual([]);
  });

  it('catches files that import each other in a circle', () => {
    const circle = new Map([
      ['domain/a.ts', "import { b } from './b';"],
      ['domain/b.ts', "import type { C } from './deep';"],
      ['domain/deep/index.ts', "export * from '../a';"],
      ['domain/c.ts', none],
    ]);
    expect(wrongArrows(circle)).toEqual([
      'domain/a.ts → domain/b.ts → domain/deep/index.ts → domain/a.ts: files that need each other are one file, or three',
    ]);
  });

  it('finds none the wrong way in the product', () => {
    const sources = readSources(layers, ['.ts', '.tsx', '.js', '.jsx', '.mts', '.mjs']);
    expect(sources.size).toBeGreaterThan(0);
    expect(wrongArrows(sources)).toEqual([]);
  });
});
