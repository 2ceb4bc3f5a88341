import { fileOf, type Import, importsOf } from './imports';
import { isMember, lineOf, type Sources, syntaxOf } from './sources';

/** From words to wiring. A file may import from its own layer and from those before it. */
export const layers = ['content', 'domain', 'storage', 'hooks', 'components', 'entrypoints'] as const;

interface Rule {
  /** Whose imports are looked at, by path. */
  readonly from: RegExp;
  /** What they may not import: a path in the repository, or the name of a package. */
  readonly path?: RegExp;
  readonly name?: RegExp;
  readonly because: string;
}

const below = (folders: readonly string[]) => new RegExp(`^(?:${folders.join('|')})/`);
const except = (folder: string) => below(layers.filter((layer) => layer !== folder));

const pointingRight: Rule[] = layers.slice(0, -1).map((layer, place) => ({
  from: below([layer]),
  path: below(layers.slice(place + 1)),
  because: `an import points left along ${layers.join(' → ')}; ${layer} knows nothing of what comes after it`,
}));

const everything = below(layers);
const worker = /^entrypoints\/background/;

const rules: Rule[] = [
  ...pointingRight,
  {
    from: everything,
    path: new RegExp(`^(?!(?:${layers.join('|')}|styles)/)`),
    because: 'the product is what the layers and styles/ hold; tests, scripts and settings stay outside it',
  },
  {
    from: everything,
    name: /^#/,
    because: 'what is imported should be seen; name the module of wxt that has it, such as wxt/browser',
  },
  {
    from: below(['content']),
    path: /^(?!content\/)/,
    name: /^/,
    because: 'content is words; it imports nothing from outside content/',
  },
  {
    from: below(['domain']),
    path: /^content\/(?!schema(?:\.ts)?$)/,
    because: 'domain knows the ids in content/schema only; take the words as an argument',
  },
  {
    from: below(['domain', 'storage', 'hooks']),
    path: /^styles\//,
    because: 'nothing is drawn here; styles belong to components and entrypoints',
  },
  {
    from: /^domain\/(?!(?:recurrence|calendarFile)\.ts$)/,
    name: /^/,
    because: 'domain is plain rules and needs no package',
  },
  // One library knows how dates come again and how calendars write them: docs/decisions/050.
  {
    from: /^domain\/(?:recurrence|calendarFile)\.ts$/,
    name: /^(?!ical\.js$)/,
    because: 'here domain knows ical.js and no other package',
  },
  {
    from: /^(?!domain\/(?:recurrence|calendarFile)\.ts$)/,
    name: /^ical\.js$/,
    because: 'dates that come again are worked out in domain/recurrence.ts; import that',
  },
  {
    from: below(['storage']),
    name: /^(?:react|react-dom|wouter|dexie-react-hooks)(?:\/|$)/,
    because: 'the service worker uses storage without React; bind it in hooks/',
  },
  {
    from: except('storage'),
    name: /^(?:dexie(?:\/|$)|wxt\/utils\/storage$|wxt\/storage$|@wxt-dev\/storage)/,
    because: 'only storage/ knows where things are kept; give it a verb there and call that',
  },
  {
    from: except('hooks'),
    name: /^dexie-react-hooks/,
    because: 'live queries are bound in hooks/',
  },
  {
    from: below(['components']),
    path: below(['storage']),
    because: 'components take plain props or ask a hook; hooks/ is the door to storage',
  },
  {
    from: below(['components']),
    name: /^(?:wxt|webextension-polyfill|@wxt-dev)(?:\/|$)/,
    because: 'a component can be shown without an extension around it; ask a hook for what the browser knows',
  },
  {
    from: worker,
    path: below(['hooks', 'components', 'styles']),
    because: 'the service worker has no page; it composes content, domain and storage',
  },
  {
    from: worker,
    name: /^(?:react|react-dom|wouter)(?:\/|$)/,
    because: 'the service worker has no page and needs no React',
  },
  {
    from: /^(?!entrypoints\/background)/,
    path: worker,
    because: 'nothing imports from the service worker; what both need lives in a layer',
  },
];

const breaks = (rule: Rule, { from, written, path }: Import) => {
  if (!rule.from.test(from)) return false;
  if (path !== undefined) return rule.path?.test(path) ?? false;
  return written !== undefined && (rule.name?.test(written) ?? false);
};

const place = (sources: Sources, path: string, position: number) =>
  `${path}:${lineOf(sources.get(path) ?? '', position)}`;

function wrongImports(sources: Sources, imports: readonly Import[]) {
  return imports.flatMap((found) => {
    const where = place(sources, found.from, found.position);
    if (found.written === undefined) {
      return [`${where} imports something computed: write the path out, so that the arrow can be seen`];
    }
    return rules
      .filter((rule) => breaks(rule, found))
      .map((rule) => `${where} imports ${found.written}: ${rule.because}`);
  });
}

function storageUses(sources: Sources) {
  return [...sources]
    .filter(([path]) => !path.startsWith('storage/'))
    .flatMap(([path, text]) =>
      syntaxOf(path, text)
        .filter((node) => isMember(node, 'browser', 'storage') || isMember(node, 'chrome', 'storage'))
        .map((node) => `${place(sources, path, node.start)} uses browser.storage: only storage/ does`),
    );
}

function cycles(sources: Sources, imports: readonly Import[]) {
  const next = new Map<string, string[]>();
  for (const { from, path } of imports) {
    const file = path === undefined ? undefined : fileOf(path, sources);
    if (file) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const found = new Set<string>();
  const done = new Set<string>();
  const follow = (file: string, trail: readonly string[]) => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      found.add(
        `${[...trail.slice(start), file].join(' → ')}: files that need each other are one file, or three`,
      );
    } else if (!done.has(file)) {
      for (const target of next.get(file) ?? []) follow(target, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of next.keys()) follow(file, []);
  return [...found];
}

/** One sentence for each import that points the wrong way. */
export function wrongArrows(sources: Sources): string[] {
  const imports = [...sources].flatMap(([path, text]) => importsOf(path, text));
  return [...wrongImports(sources, imports), ...storageUses(sources), ...cycles(sources, imports)];
}
