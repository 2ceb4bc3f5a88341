/**
 * What a settled new tab or popup looked like, so that the next one can be drawn before anything is read. It is kept where anybody
 * could have changed it, so nothing in it is trusted: what is not in these lists makes all of it worthless.
 */
export interface Picture {
  readonly version: typeof pictureVersion;
  /** Which build drew it. */
  readonly build: string;
  /** When it was taken, and until when it is true; milliseconds since the epoch. */
  readonly at: number;
  readonly until: number;
  /** Minutes between the clock on the wall and UTC, and the language: other ones draw other days and words. */
  readonly offset: number;
  readonly language: string;
  readonly cover: 'quiet' | 'plain';
  /** The settings as they were stored. */
  readonly settings: string;
  readonly drawn: readonly Drawn[];
}

/** A text, or an element: its name, its attributes by name, and what is in it. */
export type Drawn = string | readonly [name: string, attributes: Attributes, inside: readonly Drawn[]];
type Attributes = Readonly<Record<string, string>>;

/** Grows with every change of what a picture is. */
export const pictureVersion = 1;

const shapes = [
  ...['svg', 'defs', 'g', 'path', 'circle', 'ellipse', 'rect', 'line', 'clipPath', 'stop'],
  ...['linearGradient', 'radialGradient'],
];
const parts = [
  ...['div', 'main', 'header', 'footer', 'nav', 'section', 'h1', 'h2', 'p', 'ul', 'li', 'span', 'a'],
  ...['button', 'figure', 'figcaption', 'time', 'dialog', 'details', 'summary', 'label', 'input', 'output'],
];

/** Whether an element is part of a drawing. */
export const isShape = (name: string): boolean => shapes.includes(name);

const plainNames = new Set([
  ...['class', 'id', 'role', 'title', 'tabindex', 'datetime', 'for', 'name', 'checked', 'disabled', 'value'],
  ...['placeholder', 'maxlength', 'autocomplete', 'spellcheck', 'target', 'rel'],
  ...['cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'd', 'width', 'height', 'viewBox'],
  ...['offset', 'transform', 'gradientUnits', 'spreadMethod'],
  ...['stop-opacity', 'stroke-opacity', 'stroke-width'],
]);

/** Attributes that could lead somewhere, and all that they may say. */
const leading: Readonly<Record<string, RegExp>> = {
  type: /^(?:button|radio|text)$/,
  // Only to pages of ours.
  href: /^\/home\.html#\/[\w/-]*$/,
  fill: /^url\(#[\w-]+\)$/,
  stroke: /^url\(#[\w-]+\)$/,
  'clip-path': /^url\(#[\w-]+\)$/,
};

/** Whether an attribute may be drawn: no style, no handler, no address but our own. */
export function mayBeDrawn(name: string, value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const allowed = leading[name];
  if (allowed) return allowed.test(value);
  return plainNames.has(name) || /^(?:aria|data)-[a-z-]+$/.test(name);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function isDrawn(value: unknown): value is Drawn {
  if (typeof value === 'string') return true;
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [name, attributes, inside] = value;
  return (
    (shapes.includes(name) || parts.includes(name)) &&
    isObject(attributes) &&
    Object.entries(attributes).every((one) => mayBeDrawn(...one)) &&
    Array.isArray(inside) &&
    inside.every(isDrawn)
  );
}

const hasMain = (drawn: Drawn): boolean =>
  typeof drawn !== 'string' && (drawn[0] === 'main' || drawn[2].some(hasMain));

/** Reads a stored picture; null when there is none, or when anything in it is not as it has to be. */
export function readPicture(stored: string | null): Picture | null {
  try {
    const picture: unknown = JSON.parse(stored ?? 'null');
    if (!isObject(picture) || picture.version !== pictureVersion) return null;
    const { build, at, until, offset, language, cover, settings, drawn } = picture;
    const isRight =
      [build, language, settings].every((text) => typeof text === 'string') &&
      [at, until, offset].every(Number.isFinite) &&
      (cover === 'quiet' || cover === 'plain') &&
      Array.isArray(drawn) &&
      drawn.every(isDrawn) &&
      drawn.some(hasMain);
    return isRight ? (picture as unknown as Picture) : null;
  } catch {
    return null;
  }
}

/** How things stand when a page opens. */
export type Opening = Pick<Picture, 'build' | 'at' | 'offset' | 'language'>;

/**
 * Whether the page has to begin at once, because there is no picture or it is not one of now. Otherwise it may be drawn, and
 * the rest waits until it is wanted.
 */
export function mustStart(picture: Picture | null, now: Opening): picture is null {
  return !(
    picture &&
    picture.build === now.build &&
    picture.offset === now.offset &&
    picture.language === now.language &&
    picture.at <= now.at &&
    now.at < picture.until
  );
}
