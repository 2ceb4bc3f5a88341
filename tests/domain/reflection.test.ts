import { expect, it } from 'vitest';
import { type ReflectionAnswer, readingOf } from '../../domain/reflection';

type Short = 'n' | 's' | 'y' | 'u' | '-';
const meaning: Record<Short, ReflectionAnswer | null> = {
  n: 'no',
  s: 'sometimes',
  y: 'yes',
  u: 'unsaid',
  '-': null,
};
const read = (letters: string) => readingOf([...letters].map((letter) => meaning[letter as Short]));

it.each([
  ['nnnnnn', false, false],
  ['------', false, false],
  ['ynnnnn', true, false],
  ['nnnnyn', true, false],
  ['snnnnn', false, false],
  ['sssnnn', true, false],
  ['nsnsnn', true, false],
  ['unnnnn', true, false],
  ['nunnnn', true, false],
  ['nnunnn', false, false],
  ['nnnnny', false, true],
  ['nnnnns', false, false],
  ['ynnnny', true, true],
])(
  'the answers %s ask for safety first: %s, and for help for oneself: %s',
  (letters, isUnsafe, hasHarmed) => {
    expect(read(letters)).toEqual({ isUnsafe, hasHarmed });
  },
);
