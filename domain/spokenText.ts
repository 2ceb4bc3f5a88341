/** One word or mark of a text, as it is compared: small letters, one kind of apostrophe, contractions spelled out. */
interface Token {
  readonly text: string;
  /** Where it stands in what was written. Words made of one contraction share their place. */
  readonly start: number;
  readonly end: number;
}

/** A text as a line of words and marks, each followed by one space, with the way back to what was written. */
export interface SpokenText {
  readonly line: string;
  readonly tokens: readonly Token[];
  /** The token that begins at a place in the line. */
  readonly at: ReadonlyMap<number, number>;
  /** Stretches of what was written that stand between quotation marks. */
  readonly quotes: readonly (readonly [start: number, end: number])[];
}

export interface Spelling {
  readonly endings: Readonly<Record<string, string>>;
  readonly contractions: Readonly<Record<string, string>>;
}

/** Ends a sentence in the line. */
const stop = '.';
/** Parts a sentence in the line. */
const pause = ',';

const apostrophes = /[’‘ʼ´`＇]/g;
const piece =
  /(?<word>[\p{L}\p{M}\p{N}]+(?:['’‘ʼ´`＇][\p{L}\p{M}]+)*%?)|(?<gap>\n[ \t\r]*\n|\n[ \t]*(?:[-–•*]|\d{1,2}[.)])[ \t])|(?<rest>\.{2,}|…)|(?<stop>[.!?。！？]+)|(?<pause>[,;:()–—]|(?<= )-+(?= ))/gu;

const doubleQuotes = /[“"«„][^“”"«»„]{0,300}[”"»“]/gu;
const singleQuotes = /(?<=^|[\s(])[‘'](?=\S)[^\n‘“”"]{0,150}?[’'](?=$|[\s.,;:!?)])/gu;

function wordsOf(written: string, { endings, contractions }: Spelling): readonly string[] {
  const word = written.toLowerCase().replace(apostrophes, "'");
  const whole = Object.hasOwn(contractions, word) ? contractions[word] : undefined;
  if (whole !== undefined) return whole.split(' ');
  const [ending, meant] = Object.entries(endings).find(([end]) => word.endsWith(end)) ?? [];
  if (ending === undefined || word === ending) return [word];
  return [word.slice(0, -ending.length), ...(meant ? meant.split(' ') : [])];
}

/** Reads a text once, from the left; the time it takes grows with its length and no faster. */
export function spokenText(text: string, spelling: Spelling): SpokenText {
  const tokens: Token[] = [];
  for (const match of text.matchAll(piece)) {
    const { word, stop: isStop, gap } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const texts = word ? wordsOf(word, spelling) : [isStop || gap ? stop : pause];
    for (const one of texts) tokens.push({ text: one, start, end });
  }
  const at = new Map<number, number>();
  let line = '';
  for (const [index, token] of tokens.entries()) {
    at.set(line.length, index);
    line += `${token.text} `;
  }
  const quotes = [...text.matchAll(doubleQuotes), ...text.matchAll(singleQuotes)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return { line, tokens, at, quotes };
}
