import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** Paths from the root of the repository, with forward slashes, to their text. */
export type Sources = ReadonlyMap<string, string>;

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

/** Reads every file below the folders whose name ends in one of the endings. */
export function readSources(folders: readonly string[], endings: readonly string[]): Sources {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name).replaceAll('\\', '/'),
    ),
  );
  const wanted = paths.filter((path) => endings.some((ending) => path.endsWith(ending)));
  return new Map(wanted.toSorted().map((path) => [path, readFileSync(path, 'utf8')]));
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesIn(child);
  }
}

/** Every syntax node of a file; comments and strings cannot be mistaken for code. */
export function syntaxOf(path: string, text: string): SyntaxNode[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  return [...nodesIn(program)];
}

export const lineOf = (text: string, position: number) => text.slice(0, position).split('\n').length;

/** Whether the node is `object.property`, however it is written. */
export function isMember(node: SyntaxNode, object: string, property: string) {
  if (node.type !== 'MemberExpression' || !isNode(node.object) || !isNode(node.property)) return false;
  const name = node.computed ? node.property.value : node.property.name;
  return node.object.name === object && name === property;
}
