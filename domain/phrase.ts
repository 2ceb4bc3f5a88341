import type { SpokenText } from './spokenText';

/**
 * A small language for phrases, so that what a language says stays readable as data. In a pattern, parted by spaces:
 *
 *     sorry            that word; `*` in a word stands for any letters
 *     a b|c  (a|b c)   one of them; a bar parts all that stands between two brackets, or the whole pattern
 *     {name}           another pattern of that name
 *     x?               may be missing
 *     ..3              up to three words, none of them behind a comma
 *     ~9  ~9:name      up to nine words and commas; none at which the named pattern begins
 *     ,  .             a comma, dash or bracket; the end of a sentence
 *     ^                at the beginning of a sentence, or after a comma
 *     -(a|b)           not followed by
 *     <-(a|b)          not preceded by
 *     [ … ]            the part that is meant; all of it when there are no brackets
 *
 * Words never repeat without a bound, so a search takes time in proportion to the text.
 */
type Names = Readonly<Record<string, string>>;

/** A pattern that is tried at the beginning of a word of a spoken text. */
export interface Phrase {
  readonly shape: RegExp;
  /** The words it can begin with; null when that may be any. */
  readonly firsts: ReadonlySet<string> | null;
}

interface Piece {
  readonly source: string;
  readonly firsts: ReadonlySet<string> | null;
  readonly canBeEmpty: boolean;
}

const none: ReadonlySet<string> = new Set();
const special = /[\\^$.*+?()[\]{}|/]/g;

function eitherOf(one: Piece['firsts'], other: Piece['firsts']): Piece['firsts'] {
  return one && other ? new Set([...one, ...other]) : null;
}

/** Looks around a place and takes no word. */
const look = (source: string): Piece => ({ source, firsts: none, canBeEmpty: true });

class Reader {
  private place = 0;
  constructor(
    private readonly text: string,
    private readonly names: Names,
    private readonly open: readonly string[],
  ) {}

  /** Throws when the pattern cannot be read. */
  whole(): Piece {
    const found = this.alternatives();
    if (this.place < this.text.length) this.fail('Something is left over');
    return found;
  }

  private get next(): string {
    return this.text[this.place] ?? '';
  }

  private fail(what: string): never {
    throw new Error(`${what} at ${this.place} in the phrase “${this.text}”`);
  }

  private begins(mark: string): boolean {
    if (!this.text.startsWith(mark, this.place)) return false;
    this.place += mark.length;
    return true;
  }

  private take(shape: RegExp): string {
    shape.lastIndex = this.place;
    const found = shape.exec(this.text)?.[0];
    if (found === undefined) return this.fail('Nothing readable');
    this.place += found.length;
    return found;
  }

  private alternatives(): Piece {
    const found = [this.sequence()];
    while (this.begins('|')) found.push(this.sequence());
    return {
      source: `(?:${found.map(({ source }) => source).join('|')})`,
      firsts: found.map(({ firsts }) => firsts).reduce(eitherOf),
      canBeEmpty: found.some(({ canBeEmpty }) => canBeEmpty),
    };
  }

  private sequence(): Piece {
    let whole: Piece = { source: '', firsts: none, canBeEmpty: true };
    while (this.place < this.text.length && !')|]'.includes(this.next)) {
      if (this.begins(' ')) continue;
      const { source, firsts, canBeEmpty } = this.item();
      whole = {
        source: whole.source + source,
        firsts: whole.canBeEmpty ? eitherOf(whole.firsts, firsts) : whole.firsts,
        canBeEmpty: whole.canBeEmpty && canBeEmpty,
      };
    }
    return whole;
  }

  private item(): Piece {
    const found = this.atom();
    if (!this.begins('?')) return found;
    return { ...found, source: `(?:${found.source})?`, canBeEmpty: true };
  }

  private atom(): Piece {
    if (this.begins('<-(')) return look(`(?<!(?<![^ ])${this.until(')').source})`);
    if (this.begins('-(')) return look(`(?!${this.until(')').source})`);
    if (this.begins('^')) return look('(?<=^|[.,] )');
    if (this.begins('(')) return this.until(')');
    if (this.begins('[')) {
      const found = this.until(']');
      return { ...found, source: `(?<meant>${found.source})` };
    }
    if (this.begins('{')) return this.named(this.take(/\w+(?=\})/y), '}');
    if (this.begins('..')) return this.gap('[^ .,]+');
    if (this.begins('~')) return this.gap('[^ .]+');
    const word = this.take(/[\p{L}\p{N}'%*]+|[.,]/uy);
    const source = `${word.replace(special, '\\$&').replaceAll('\\*', '[^ .,]*')} `;
    return { source, firsts: word.includes('*') ? null : new Set([word]), canBeEmpty: false };
  }

  private until(end: string): Piece {
    const found = this.alternatives();
    if (!this.begins(end)) this.fail(`“${end}” is missing`);
    return found;
  }

  private named(name: string, end: string): Piece {
    const pattern = Object.hasOwn(this.names, name) ? this.names[name] : undefined;
    if (pattern === undefined || this.open.includes(name)) return this.fail(`No pattern “${name}”`);
    if (!this.begins(end)) this.fail(`“${end}” is missing`);
    return new Reader(pattern, this.names, [...this.open, name]).whole();
  }

  private gap(word: string): Piece {
    const most = this.take(/\d+/y);
    const without = this.begins(':') ? `(?!${this.named(this.take(/\w+/y), '').source})` : '';
    return { source: `(?:${without}${word} ){0,${most}}?`, firsts: null, canBeEmpty: true };
  }
}

/** Throws when the pattern cannot be read. */
export function phraseOf(pattern: string, names: Names): Phrase {
  const { source, firsts, canBeEmpty } = new Reader(pattern, names, []).whole();
  return { shape: new RegExp(source, 'duy'), firsts: canBeEmpty ? null : firsts };
}

/** Phrases by the word with which they begin, so that few have to be tried at each word. */
export interface PhraseBook<Meaning> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<Meaning>[]>;
  readonly byAny: readonly Entry<Meaning>[];
}

export interface Entry<Meaning> {
  readonly phrase: Phrase;
  readonly meaning: Meaning;
}

export function phraseBookOf<Meaning>(entries: readonly Entry<Meaning>[]): PhraseBook<Meaning> {
  const byFirst = new Map<string, Entry<Meaning>[]>();
  for (const entry of entries) {
    for (const first of entry.phrase.firsts ?? []) byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return { byFirst, byAny: entries.filter(({ phrase }) => !phrase.firsts) };
}

/** Where a phrase was found: in the line of the spoken text, and in what was written, in UTF-16 units. */
export interface Met<Meaning> {
  readonly meaning: Meaning;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The last of some tokens that is a word; no mark at their end is meant. */
function lastWord(tokens: SpokenText['tokens'], index: number): SpokenText['tokens'][number] | undefined {
  const token = tokens[index];
  return token && '.,'.includes(token.text) && index > 0 ? lastWord(tokens, index - 1) : token;
}

/** Everything in a text that stands in the book, from the left; one phrase may be met again within itself. */
export function meetingsOf<Meaning>(
  { line, tokens, at }: SpokenText,
  { byFirst, byAny }: PhraseBook<Meaning>,
): readonly Met<Meaning>[] {
  const met: Met<Meaning>[] = [];
  for (const [place, index] of at) {
    const entries = byFirst.get(tokens[index]?.text ?? '') ?? [];
    for (const { phrase, meaning } of byAny.length > 0 ? [...entries, ...byAny] : entries) {
      phrase.shape.lastIndex = place;
      const match = phrase.shape.exec(line);
      const [from, to] = match?.indices?.groups?.meant ?? match?.indices?.[0] ?? [0, 0];
      const first = tokens[at.get(from) ?? -1];
      const last = lastWord(tokens, (at.get(to) ?? tokens.length) - 1);
      if (match && to > from && first && last)
        met.push({ meaning, at: place, start: first.start, end: last.end });
    }
  }
  return met;
}

/** Whether a phrase ends where a place in the line begins. */
export function endsAt(line: string, place: number, phrase: RegExp): boolean {
  phrase.lastIndex = place;
  return phrase.test(line);
}

/** The same pattern as something that must stand before a place. */
export function beforeOf(pattern: string, names: Names): RegExp {
  return new RegExp(`(?<=(?<![^ ])${new Reader(pattern, names, []).whole().source})`, 'uy');
}
