import { describe, expect, it } from 'vitest';
import { csvOf } from '../../domain/csv';

const linesOf = (text: string) => text.slice(1).split('\r\n');

describe('a table for spreadsheets', () => {
  it('begins with the mark of UTF-8 and ends each line as the standard says', () => {
    expect(csvOf([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' spaces ', '" spaces "'],
    ['היום, ❤️', '"היום, ❤️"'],
    ['', ''],
    ['2026-11-20', '2026-11-20'],
  ])('keeps %j as one cell', (cell, written) => {
    expect(linesOf(csvOf([[cell, 'x']])).join('\r\n')).toBe(`${written},x\r\n`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1+1', '＝1', '=cmd|"/c calc"!A1', '\n=1'])(
    'makes %j harmless: it is no formula any more, and its words stay',
    (cell) => {
      const [written = ''] = csvOf([[cell]])
        .slice(1)
        .split(/\r\n$/);
      expect(written).toBe(`"'${cell.replaceAll('"', '""')}"`);
    },
  );
});
