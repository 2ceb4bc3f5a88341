import { describe, expect, it } from 'vitest';
import { apologyParts } from '../../content/schema';
import type { ApologyFinding } from '../../domain/apology';
import { completenessOf, keyOf, partWeights, promiseWordsOf } from '../../domain/apologyLetter';
import { notesOf, underlinedOf } from '../../domain/apologyNotes';

const at = (check: ApologyFinding['check'], start: number, end: number): ApologyFinding => ({
  check,
  start,
  end,
});

describe('how whole an apology is', () => {
  it('counts what is there, and never what may be left out', () => {
    expect(Object.values(partWeights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    const parts = completenessOf({ did: 'I lied', sorry: ' \n', how: 'I was afraid', forgiveness: 'Please' });
    expect(parts.map(({ part, isWritten }) => [part, isWritten])).toEqual([
      ['did', true],
      ['effect', false],
      ['sorry', false],
      ['repair', false],
      ['change', false],
    ]);
    expect(apologyParts).toHaveLength(7);
  });
});

describe('a place left as it is', () => {
  it('is known again wherever it stands, and is not another one', () => {
    const key = keyOf('sorry', at('but', 4, 8), 'One, BUT\n two');
    expect(keyOf('sorry', at('but', 0, 4), 'but two')).toBe(keyOf('sorry', at('but', 0, 4), 'But two'));
    expect(key).not.toBe(keyOf('did', at('but', 4, 8), 'One, BUT\n two'));
  });

  it('is the whole part when that is vague, however it goes on', () => {
    expect(keyOf('did', at('vague', 0, 3), 'one')).toBe(keyOf('did', at('vague', 0, 7), 'one two'));
  });
});

describe('what is said beside the text', () => {
  it('is each reason once', () => {
    const notes = notesOf([at('but', 0, 3), at('minimise', 5, 9), at('but', 12, 15)]);
    expect(notes.map(({ check, places }) => [check, places.length])).toEqual([
      ['but', 2],
      ['minimise', 1],
    ]);
  });

  it('draws one line at a place, for the gravest, and none under a part that is vague', () => {
    const found = [at('vague', 0, 40), at('minimise', 5, 15), at('conditional', 3, 9), at('but', 20, 23)];
    expect(underlinedOf(found).map(({ check }) => check)).toEqual(['conditional', 'but']);
  });
});

describe('the words for a promise', () => {
  it.each([
    ['', ''],
    ['I go to the group on Tuesday. I tell you how it was.', 'I go to the group on Tuesday.'],
    ['On Friday I ring\nand then we eat', 'On Friday I ring'],
    [`I ${'really '.repeat(40)}do it`, `I ${'really '.repeat(16)}really`],
  ])('of %j are its first sentence, cut at a word', (text, words) => {
    expect(promiseWordsOf(text)).toBe(words);
    expect(words.length).toBeLessThanOrEqual(120);
  });
});
