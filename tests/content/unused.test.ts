import { describe, expect, it } from 'vitest';
import { english } from '../../content/en';
import { isNode, readSources, type Sources, type SyntaxNode, syntaxOf } from '../repository/support/sources';

type Path = readonly string[];

const isMember = (node: unknown, name: string) =>
  isNode(node) &&
  (node.name === name || (node.type === 'MemberExpression' && nameOf(node.property, node.computed) === name));

/** Property name of a member access or a pattern; an asterisk where it is computed. */
function nameOf(key: unknown, isComputed: unknown): string {
  if (!isNode(key)) return '*';
  if (key.type === 'Literal' && typeof key.value === 'string') return key.value;
  return isComputed ? '*' : String(key.name ?? '*');
}

type Known = readonly (readonly [name: string, path: Path])[];

/** Every path of words that a file reads, followed through `const { home } = useWords()` and the like. */
function pathsRead(nodes: readonly SyntaxNode[], properties: Known) {
  // By name alone, without scopes: two variables of one name in a file count as both.
  const known = new Map<string, Path[]>();
  const learn = (name: string, paths: readonly Path[]) => {
    const before = known.get(name) ?? [];
    const fresh = paths.filter((one) => !before.some((other) => other.join('.') === one.join('.')));
    if (fresh.length > 0) known.set(name, [...before, ...fresh]);
    return fresh.length > 0;
  };
  const pathsOf = (node: unknown): readonly Path[] => {
    if (!isNode(node)) return [];
    if (node.type === 'ParenthesizedExpression') return pathsOf(node.expression);
    if (node.type === 'Identifier') return known.get(String(node.name)) ?? [];
    if (node.type === 'CallExpression') {
      const callee = isNode(node.callee) ? String(node.callee.name) : '';
      return ['useWords', 'useDailyWords', 'editionFor', 'dailyEditionFor', 'noticesFor'].includes(callee)
        ? [[]]
        : [];
    }
    if (node.type !== 'MemberExpression') return [];
    const name = nameOf(node.property, node.computed);
    if (isMember(node.object, 'props')) return properties.filter(([one]) => one === name).map(([, to]) => to);
    return pathsOf(node.object).map((object) => [...object, name]);
  };
  const learnPattern = (pattern: unknown, paths: readonly Path[]): boolean => {
    if (!isNode(pattern) || paths.length === 0) return false;
    if (pattern.type === 'Identifier') return learn(String(pattern.name), paths);
    if (pattern.type !== 'ObjectPattern' || !Array.isArray(pattern.properties)) return false;
    return pattern.properties
      .map((property: SyntaxNode) => {
        const name = nameOf(property.key, property.computed);
        return learnPattern(
          property.value,
          paths.map((one) => [...one, name]),
        );
      })
      .includes(true);
  };

  const declarations = nodes.filter(({ type }) => type === 'VariableDeclarator');
  while (declarations.map(({ id, init }) => learnPattern(id, pathsOf(init))).includes(true));

  return {
    reads: [...nodes.flatMap((node) => [...pathsOf(node)]), ...[...known.values()].flat()],
    /** What is handed down, as `words` in `<Notice words={shared} />`. */
    handed: nodes.flatMap((node) => {
      if (node.type !== 'JSXAttribute' || !isNode(node.name) || !isNode(node.value)) return [];
      const name = String(node.name.name);
      return pathsOf(node.value.expression).map((to) => [name, to] as const);
    }),
  };
}

/** Every sentence as the path that leads to it. */
function sentencesOf(words: unknown, path: Path): Path[] {
  const isBranch = words !== null && typeof words === 'object' && !Array.isArray(words);
  return isBranch
    ? Object.entries(words).flatMap(([key, below]) => sentencesOf(below, [...path, key]))
    : [path];
}

/** The sentences that no file reads, each as `home.path.title`. */
function unread(sentences: readonly Path[], sources: Sources): string[] {
  const files = [...sources].map(([path, text]) => syntaxOf(path, text));
  const handed = files.flatMap((nodes) => pathsRead(nodes, []).handed);
  const reads = files.flatMap((nodes) => pathsRead(nodes, handed).reads);
  const exactly = new Set(reads.map((read) => read.join('.')));
  const isRead = (sentence: Path) =>
    exactly.has(sentence.join('.')) ||
    reads.some(
      (read) => read.length === sentence.length && read.every((key, i) => key === '*' || key === sentence[i]),
    );
  return sentences.filter((sentence) => !isRead(sentence)).map((sentence) => sentence.join('.'));
}

describe('every sentence is said somewhere', () => {
  const sources = readSources(['components', 'hooks', 'entrypoints'], ['.ts', '.tsx']);

  const parts = [
    'shared',
    'popup',
    'newTab',
    'home',
    'promises',
    'promisePage',
    'shelf',
    'remind',
    'agreements',
    'backup',
  ] as const;
  it.each(parts)('in the words of %s', (part) => {
    const unused = unread(sentencesOf(english[part], [part]), sources);
    expect(unused, 'no file reads these: remove them, or say them').toEqual([]);
  });

  it('and one that is not is found, however its neighbours are read', () => {
    const page = `
      const { home, shared: both } = useWords();
      const { path: words } = home;
      const covers = useWords().home.covers;
      const read = [words.title, both.close, covers[cover], editionFor(x).home.lead];
      const part = <Part words={both} />;
    `;
    const part = 'const { reload } = this.props.words; const again = props.words.tryAgain;';
    const home = ['home.path.title', 'home.path.lead', 'home.covers.open', 'home.lead', 'home.title'];
    const shared = ['shared.close', 'shared.title', 'shared.reload', 'shared.tryAgain', 'shared.broken'];
    const sentences = [...home, ...shared].map((one) => one.split('.'));
    const sources = new Map([
      ['page.tsx', page],
      ['part.tsx', part],
    ]);
    expect(unread(sentences, sources)).toEqual([
      ...['home.path.lead', 'home.title', 'shared.title', 'shared.broken'],
    ]);
  });
});
