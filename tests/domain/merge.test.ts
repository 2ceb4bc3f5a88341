import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, compared, type KeysOf, type Row, restored } from '../../domain/merge';

/** Notes as the database keeps them: one id, and one of each day. */
const keysOf: KeysOf = (_, { id, day }) => [`id ${id}`, `day ${day}`];

const rows = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    day: fc.constantFrom('1', '2', '3', '4'),
    changedAt: fc.nat(2),
    text: fc.constantFrom('x', 'y'),
  }),
  { maxLength: 4, selector: ({ id }) => id },
);
const oneOfADay = rows.map((list) =>
  list.filter((row, at) => list.findIndex((o) => o.day === row.day) === at),
);

/** As the decision says it, however long it takes. */
function slowly(here: readonly Row[], there: readonly Row[]): Row[] {
  const taken = new Set<string>();
  const text = (row: Row) => JSON.stringify(Object.entries(row).sort());
  return [...here, ...there]
    .sort((a, b) => Number(b.changedAt) - Number(a.changedAt) || (text(a) < text(b) ? 1 : -1))
    .filter((row) => {
      const keys = keysOf('notes', row);
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
}
const byId = (list: readonly Row[] = []) => list.toSorted((a, b) => (`${a.id}` < `${b.id}` ? -1 : 1));
const merge = (here: readonly Row[], there: readonly Row[]) =>
  restored('merge', { notes: here }, { notes: there }, keysOf).notes ?? [];

describe('merging two lists of records', () => {
  it('comes to what the rule says, whichever comes first, and twice is as once', () => {
    fc.assert(
      fc.property(oneOfADay, oneOfADay, (here, there) => {
        const once = merge(here, there);
        expect(byId(once)).toEqual(byId(slowly(here, there)));
        expect(byId(merge(there, here))).toEqual(byId(once));
        expect(byId(merge(once, there))).toEqual(byId(once));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the very record that is here where the file says the same, in whatever order', () => {
    const here = { id: 'a', day: '1', changedAt: 1, of: { x: [1, { y: 2 }] }, gone: undefined };
    const there = { of: { x: [1, { y: 2 }] }, changedAt: 1, day: '1', id: 'a' };
    expect(merge([here], [there])[0]).toBe(here);
    expect(restored('replace', { notes: [here] }, { notes: [there] }, keysOf).notes?.[0]).toBe(here);
  });

  it.each<Row>([
    { of: { x: [1, { y: 3 }] } },
    { of: { x: { 0: 1, 1: { y: 2 } } } },
    { of: { x: [1, { y: 2 }, 3] } },
    { of: null },
    { more: 1 },
    // Every object has something of this name, which is not its own.
    { toString: 'a' },
  ])('knows %j for something else', (change: Row) => {
    const here = { id: 'a', day: '1', changedAt: 1, of: { x: [1, { y: 2 }] } };
    for (const [own, coming] of [
      [here, { ...here, ...change }],
      [{ ...here, ...change }, here],
    ] as const)
      expect(compared('notes', [own], [coming], keysOf)).toMatchObject({ different: 1, same: 0 });
  });

  it('tells what came and what is gone', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(changesBetween([a, b], [b, c])).toEqual({ gone: [a], came: [c] });
  });
});
