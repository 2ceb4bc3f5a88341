import { describe, expect, it } from 'vitest';
import { clocksAndDice } from './support/chance';
import { readSources } from './support/sources';

const asked = (path: string, text: string) => clocksAndDice(new Map([[path, text]]));

describe('rules, memory and sight are told what time it is', () => {
  it.each([
    'const a = new Date();',
    'const a = new Date(0);',
    'const a = Date();',
    'const a = Date.now();',
    'const clock = Date.now;',
    'const a = Date["now"]();',
    'const a = Temporal.Now.instant();',
  ])('catches %s', (text) => {
    for (const folder of ['domain', 'storage', 'components']) {
      expect(asked(`${folder}/a.ts`, text).join()).toContain('take now as an argument');
    }
  });

  it('catches Math.random', () => {
    expect(asked('domain/a.ts', 'const a = Math.random();')).toEqual([
      'domain/a.ts:1 asks Math.random: take the seed as an argument',
    ]);
  });

  it('lets hooks and the worker look at the clock, and anyone speak of it', () => {
    expect(asked('hooks/useToday.ts', 'const a = Temporal.Now.instant();')).toEqual([]);
    expect(asked('entrypoints/background/a.ts', 'const a = Date.now();')).toEqual([]);
    expect(asked('domain/a.ts', "/* Date.now() */ const a = 'new Date()'; type B = Date;")).toEqual([]);
  });

  it('finds none in the product', () => {
    const sources = readSources(['domain', 'storage', 'components'], ['.ts', '.tsx']);
    expect(clocksAndDice(sources)).toEqual([]);
  });
});
