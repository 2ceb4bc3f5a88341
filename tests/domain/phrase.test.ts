import { describe, expect, it } from 'vitest';
import { meetingsOf, phraseBookOf, phraseOf } from '../../domain/phrase';
import { spokenText } from '../../domain/spokenText';

const spelling = { endings: { "n't": 'not', "'s": '' }, contractions: { "can't": 'can not' } };

function found(pattern: string, text: string, names: Readonly<Record<string, string>> = {}): string[] {
  const book = phraseBookOf([{ phrase: phraseOf(pattern, names), meaning: null }]);
  return meetingsOf(spokenText(text, spelling), book).map(({ start, end }) => text.slice(start, end));
}

describe('a phrase', () => {
  it.each([
    ['sorry if', 'So SORRY  if it rained', ['SORRY  if']],
    ['sorry if', 'sorry iffy', []],
    ['do not', 'I don’t', ['don’t']],
    ['can not go', "I can't go", ["can't go"]],
    ['sorry (for a|about) it', 'sorry about it', ['sorry about it']],
    ['very? sad', 'sad', ['sad']],
    ['*ed', 'I lied and hid', ['lied']],
    ['sorry ..2 if', 'sorry one two if', ['sorry one two if']],
    ['sorry ..2 if', 'sorry one two three if', []],
    ['sorry ..2 if', 'sorry one, if', []],
    ['sorry ~2 if', 'sorry one, if', ['sorry one, if']],
    ['sorry ~9 if', 'Sorry. We talk if you like', []],
    ['sorry . but', 'Sorry. But', ['Sorry. But']],
    ['^ drop it', 'Drop it', ['Drop it']],
    ['^ drop it', 'I drop it', []],
    ['^ drop it', 'Well, drop it', ['drop it']],
    ['if -(we|they)', 'if we', []],
    ['<-(as|even) if', 'as if', []],
    ['<-(as|even) if', 'and if', ['if']],
    ['sorry ~4 [but]', 'sorry I was late but', ['but']],
  ])('%s in “%s”', (pattern, text, meant) => {
    expect(found(pattern, text)).toEqual(meant);
  });

  it('uses other patterns by name, and stops a gap where one begins', () => {
    const names = { turn: 'and|so', sorry: 'sorry|regret' };
    expect(found('{sorry} ~5:turn if', 'I regret it if', names)).toEqual(['regret it if']);
    expect(found('{sorry} ~5:turn if', 'sorry and here if', names)).toEqual([]);
  });

  it.each(['(a', 'a)', '[a', '{missing}', '{again}', 'a $', '~x'])(
    'that cannot be read is told: %s',
    (pattern) => {
      expect(() => phraseOf(pattern, { again: 'b {again}' })).toThrow(/phrase/);
    },
  );
});

describe('a text', () => {
  it('is compared without regard to apostrophes, capitals and line breaks', () => {
    const { line } = spokenText('I CAN’T,\nreally …\n\nSam’s dog — “no”', spelling);
    expect(line).toBe('i can not , really , . sam dog , no ');
  });

  it('ends a sentence at the next item of a list', () => {
    expect(spokenText('one\n- two\n2) three', spelling).line).toBe('one . two . three ');
  });

  it('keeps the place of what was written, whatever the script', () => {
    expect(found('sorry', '😀 سلام sorry 😀')).toEqual(['sorry']);
  });
});
