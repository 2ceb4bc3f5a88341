import { describe, expect, it } from 'vitest';
import { apologyLanguage } from '../../content/en/apology/language';
import { type ApologyCheck, type ApologyPart, apologyChecks, apologyParts } from '../../content/schema';
import { apologyRulesOf, findingsIn } from '../../domain/apology';
import { turnedRound, wellSaid } from '../support/apologySentences';

const rules = apologyRulesOf(apologyLanguage);
const checksIn = (text: string, part: ApologyPart = 'sorry') =>
  findingsIn(text, part, rules).map(({ check }) => check);
const marked = (text: string, part: ApologyPart = 'sorry') =>
  findingsIn(text, part, rules).map(({ start, end, check }) => [check, text.slice(start, end)]);

const partFor = (check: ApologyCheck): ApologyPart => (check === 'vague' ? 'did' : 'sorry');
const caught = apologyChecks.flatMap((check) => turnedRound[check].map((text) => ({ check, text })));
const good = apologyParts.flatMap((part) => wellSaid[part].map((text) => ({ part, text })));

describe('an apology that turns round', () => {
  it('is tried with many sentences from life', () => {
    expect(caught.length).toBeGreaterThan(500);
    expect(good.length).toBeGreaterThan(400);
  });

  it.each(caught)('is noticed as $check: $text', ({ check, text }) => {
    expect(checksIn(text, partFor(check))).toContain(check);
  });

  it.each(good)('is not seen where there is none, in $part: $text', ({ part, text }) => {
    expect(marked(text, part)).toEqual([]);
  });

  it.each(caught.filter(({ text }) => /['’]/.test(text)))(
    'is noticed with either apostrophe: $text',
    (one) => {
      for (const text of [one.text.replaceAll(/['’]/g, '’'), one.text.replaceAll(/['’]/g, "'")])
        expect(checksIn(text, partFor(one.check))).toContain(one.check);
    },
  );

  it('is noticed in capitals, over line breaks, and in British and American spelling', () => {
    const written = [
      'I’M SORRY IF I HURT YOU',
      'I am\nsorry\nif\nI hurt you',
      'I apologise if',
      'I apologize if',
    ];
    for (const text of written.map((one) => `${one} it was late`))
      expect(checksIn(text)).toContain('conditional');
  });
});

describe('the seed’s own pair', () => {
  it('is told apart', () => {
    expect(marked('I’m sorry you feel that way')).toEqual([['your-feelings', 'sorry you feel that way']]);
    expect(marked('I’m sorry for what I did, and I understand how deeply it hurt you.')).toEqual([]);
  });
});

describe('what is marked', () => {
  it('is the turn, and not the whole sentence', () => {
    expect(marked('I am sorry about last night, but it was a long week.')).toEqual([['but', 'but']]);
    expect(marked('I’m so sorry if I hurt you.')).toEqual([['conditional', 'if I']]);
  });

  it('is nothing that was only said once, or by somebody else', () => {
    expect(marked('I told you that it was just a friend. It was not.')).toEqual([]);
    expect(marked('You asked, and I said “you made me do it”.')).toEqual([]);
  });

  it('is in the order of the text, and one place for each check', () => {
    const found = findingsIn('It was just a kiss. You made me. It was just a kiss.', 'sorry', rules);
    expect(found.map(({ check }) => check)).toEqual(['minimise', 'blame-back', 'minimise']);
  });
});

describe('what I did', () => {
  it('is vague with fewer than eight words, or without an act of one’s own', () => {
    expect(checksIn('I lied to you about it.', 'did')).toEqual(['vague']);
    expect(checksIn('I lied to you about the money in June.', 'did')).toEqual([]);
    expect(checksIn('The money and the house and the letters too', 'did')).toEqual(['vague']);
    expect(checksIn('I don’t know what it is that you want from us', 'did')).toEqual(['vague']);
  });

  it('is not called vague before a word is written, nor is anything else', () => {
    expect(checksIn('', 'did')).toEqual([]);
    expect(checksIn(' \n ', 'did')).toEqual([]);
    expect(checksIn('I lied.', 'effect')).toEqual([]);
  });
});

describe('whose pain it is about', () => {
  it('is asked when there is more of the writer than of the other', () => {
    expect(checksIn('I feel awful and I am ashamed.')).toEqual(['me-centred', 'me-centred']);
    expect(
      checksIn('I am ashamed of what I did to you, and I feel guilty when I see you wait for me.'),
    ).toEqual([]);
    expect(checksIn('I am ashamed.')).toEqual([]);
  });

  it('is not asked where the writer explains, repairs or promises', () => {
    expect(checksIn('I felt lonely and I was afraid.', 'how')).toEqual([]);
  });
});

describe('twenty thousand characters', () => {
  const texts = [
    ...[
      'sorry ',
      'sorry that you ',
      'you ',
      'i ',
      'if you had not ',
      'not ',
      ', ',
      '. ',
      '“ ',
      "' ",
      'a',
      '\n',
    ],
    ...[
      'i told you that it was just ',
      'I lied, and you made me; it was only if sorry but never ',
      "i'm i'll ",
    ],
    'I told you I was at work and I went to the casino. You could not sleep, and I am sorry for that. ',
  ];

  it.each(texts)('of %j are read in a moment, and twice as many in about twice the time', (text) => {
    const timeFor = (length: number) => {
      const written = text.repeat(Math.ceil(length / text.length)).slice(0, length);
      const start = performance.now();
      findingsIn(written, 'effect', rules);
      return performance.now() - start;
    };
    // Of several times the shortest says least about what else the computer does.
    const shortest = (length: number) => Math.min(...Array.from({ length: 4 }, () => timeFor(length)));
    const [single, double] = [shortest(20_000), shortest(40_000)];
    expect(single).toBeLessThan(2_000);
    expect(double).toBeLessThan(5 * Math.max(single, 25));
  });
});
