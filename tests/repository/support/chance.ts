import { isMember, isNode, lineOf, type Sources, type SyntaxNode, syntaxOf } from './sources';

const timeless = /^(?:domain|storage|components)\//;

function askedOf(node: SyntaxNode) {
  const callee = isNode(node.callee) ? node.callee.name : undefined;
  if (node.type === 'NewExpression' && callee === 'Date') return 'new Date()';
  if (node.type === 'CallExpression' && callee === 'Date') return 'Date()';
  if (isMember(node, 'Date', 'now')) return 'Date.now';
  if (isMember(node, 'Math', 'random')) return 'Math.random';
  if (isMember(node, 'Temporal', 'Now')) return 'Temporal.Now';
  return undefined;
}

/** One sentence for each place that looks at the clock or throws dice where only arguments decide. */
export function clocksAndDice(sources: Sources): string[] {
  return [...sources]
    .filter(([path]) => timeless.test(path))
    .flatMap(([path, text]) =>
      syntaxOf(path, text).flatMap((node) => {
        const asked = askedOf(node);
        const where = `${path}:${lineOf(text, node.start)}`;
        const advice = asked === 'Math.random' ? 'take the seed as an argument' : 'take now as an argument';
        return asked ? [`${where} asks ${asked}: ${advice}`] : [];
      }),
    );
}
