import { posix } from 'node:path';
import { isNode, type Sources, type SyntaxNode, syntaxOf } from './sources';

export interface Import {
  readonly from: string;
  readonly position: number;
  /** As written. `undefined` where it is computed, so that nobody can tell what it imports. */
  readonly written: string | undefined;
  /** A path in the repository, or `undefined` for a package. */
  readonly path: string | undefined;
}

const textOf = (node: unknown) => {
  if (!isNode(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  const [only, ...others] = Array.isArray(node.quasis) ? node.quasis : [];
  const isPlain = isNode(only) && others.length === 0;
  return isPlain ? (only.value as { cooked: string }).cooked : undefined;
};

/** The expression that names what is imported, for each way there is to import. */
function namedBy(node: SyntaxNode): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source ?? undefined;
    case 'TSExternalModuleReference':
      return node.expression;
    case 'CallExpression': {
      const isRequire = isNode(node.callee) && node.callee.name === 'require';
      return isRequire && Array.isArray(node.arguments) ? node.arguments[0] : undefined;
    }
    default:
      return undefined;
  }
}

/** WXT and Vite both offer other ways to write "from the root of the repository". */
const fromRoot = /^(?:@|~|@@|~~)?\//;

// `../content` means its index; with a name after the folder, the patterns of the rules need not know that.
const insideFolder = (path: string) => (/^\w+\/?$/.test(path) ? posix.join(path, 'index') : path);

function resolve(from: string, written: string) {
  const bare = written.replace(/\?.*$/, '');
  if (fromRoot.test(bare)) return insideFolder(posix.normalize(bare.replace(fromRoot, '')));
  if (bare.startsWith('.')) return insideFolder(posix.join(posix.dirname(from), bare));
  return undefined;
}

export function importsOf(path: string, text: string): Import[] {
  return syntaxOf(path, text).flatMap((node) => {
    const name = namedBy(node);
    if (name === undefined) return [];
    const written = textOf(name);
    const resolved = written === undefined ? undefined : resolve(path, written);
    return [{ from: path, position: node.start, written, path: resolved }];
  });
}

const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx'];

/** The file of ours that an import leads to. */
export const fileOf = (path: string, sources: Sources) =>
  endings.map((ending) => path.replace(/\/$/, '') + ending).find((candidate) => sources.has(candidate));
