import { isNode, lineOf, type Sources, type SyntaxNode, syntaxOf } from './sources';

/** Where something that is a way out everywhere else is meant. */
const meant = {
  /** Goes to the plain new tab, a fixed address; reads where it is. */
  leaving: 'hooks/leave.ts',
  /** The one link outside, to what content knows. */
  linking: 'components/ui/ExternalLink.tsx',
  /** The one worker a page starts, at a fixed address of ours. */
  journal: 'storage/journal/worker.ts',
} as const;

const asking = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'Image',
  'Audio',
  'Worker',
  'SharedWorker',
  'importScripts',
  'eval',
  'Function',
];
const members = [
  'sendBeacon',
  'serviceWorker',
  'credentials',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
];
const methods = [
  'setHTMLUnsafe',
  'parseFromString',
  'createContextualFragment',
  'setUninstallURL',
  'openWindow',
];
const opening = ['window', 'globalThis', 'self', 'top', 'parent'];
const going = ['assign', 'replace', 'href', 'host', 'hostname', 'protocol', 'port', 'pathname', 'search'];
const outsideAttributes = ['dangerouslySetInnerHTML', 'srcDoc', 'ping', 'formAction', 'action'];
const framing = [
  'iframe',
  'frame',
  'object',
  'embed',
  'portal',
  'base',
  'link',
  'script',
  'video',
  'audio',
  'img',
];

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return propertyOf(node);
  return String(node.name ?? '');
};
const propertyOf = (node: SyntaxNode): string => {
  const { property } = node;
  if (!isNode(property)) return '';
  return String(node.computed ? (property.value ?? '') : property.name);
};

const isLocation = (node: unknown) => nameOf(node) === 'location';

/** What an expression does that could reach another computer or another page, in one or two words. */
function wayOutOf(node: SyntaxNode): string | undefined {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const { callee } = node;
    const name = nameOf(callee);
    if (asking.includes(name)) return name;
    if (methods.includes(name)) return name;
    if (!isNode(callee)) return undefined;
    if (callee.type === 'Identifier' && name === 'open') return 'open';
    if (callee.type !== 'MemberExpression') return undefined;
    const { object } = callee;
    if (name === 'open' && opening.includes(nameOf(object))) return 'window.open';
    if (nameOf(object) === 'document' && ['write', 'writeln', 'open'].includes(name))
      return `document.${name}`;
    if (isLocation(object) && ['assign', 'replace'].includes(name)) return `location.${name}`;
  }
  if (node.type === 'MemberExpression' && members.includes(propertyOf(node))) return propertyOf(node);
  if (node.type === 'AssignmentExpression' && isNode(node.left)) {
    const { left } = node;
    if (isLocation(left)) return 'location =';
    if (left.type === 'MemberExpression' && isLocation(left.object) && going.includes(propertyOf(left)))
      return `location.${propertyOf(left)} =`;
  }
  if (node.type === 'JSXAttribute') {
    const name = nameOf(node.name);
    if (outsideAttributes.includes(name)) return name;
  }
  if (node.type === 'JSXOpeningElement' && framing.includes(nameOf(node.name)))
    return `<${nameOf(node.name)}>`;
  if (node.type === 'JSXOpeningElement' && nameOf(node.name) === 'a') {
    const attributes = node.attributes as readonly SyntaxNode[];
    const href = attributes.find((one) => one.type === 'JSXAttribute' && nameOf(one.name) === 'href');
    const isSpread = attributes.some(({ type }) => type === 'JSXSpreadAttribute');
    if (isSpread || !isNode(href?.value)) return '<a>';
    const { value } = href;
    const address = value.type === 'JSXExpressionContainer' ? value.expression : value;
    if (!isNode(address) || !beginsInside(address)) return 'href';
  }
  return undefined;
}

/** Whether an address begins with a place of our own, whatever follows. */
function beginsInside(node: SyntaxNode): boolean {
  if (node.type === 'Literal') return /^(?:#|\/(?!\/))/.test(String(node.value));
  if (node.type === 'TemplateLiteral') {
    const [first] = node.quasis as readonly SyntaxNode[];
    const { raw } = (first?.value ?? {}) as { raw?: string };
    return /^(?:#|\/(?!\/)\w)/.test(raw ?? '');
  }
  return false;
}

const addressed = /(?:https?|wss?|ftp|mailto|tel|stun|turn):|^\/\//;

/** Addresses written into the source as text. */
function addressOf(node: SyntaxNode): string | undefined {
  const text =
    node.type === 'Literal' && typeof node.value === 'string'
      ? node.value
      : node.type === 'TemplateElement'
        ? String((node.value as { raw?: string }).raw)
        : '';
  return addressed.test(text) ? text : undefined;
}

const isMeant = (path: string, way: string) =>
  // The name of a vocabulary; nothing is ever asked of it.
  way === 'http://www.w3.org/2000/svg' ||
  (path === meant.leaving && way === 'location.replace') ||
  (path === meant.linking && way === 'href') ||
  (path === meant.journal && way === 'Worker');

/** Every place that could reach the network, or another page, and is not the one meant for it. */
export function waysOut(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) =>
    syntaxOf(path, text).flatMap((node) => {
      const way = wayOutOf(node) ?? (path.startsWith('content/') ? undefined : addressOf(node));
      if (!way || isMeant(path, way)) return [];
      return [`${path}:${lineOf(text, node.start)} ${way}`];
    }),
  );
}

/** The same for pages and styles: nothing is fetched ahead, and nothing comes from elsewhere. */
export function waysOutOfMarkup(sources: Sources): readonly string[] {
  const pattern =
    /rel=["']?(?!stylesheet)[\w-]+|https?:|url\(\s*["']?(?:\/\/|http)|@import|<(?:iframe|object|embed|base)\b|http-equiv|src=["']?\/\//gi;
  return [...sources].flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map(({ 0: way, index }) => `${path}:${lineOf(text, index)} ${way}`),
  );
}
