import fc from 'fast-check';
import * as v from 'valibot';
import type { Row, Rows } from '../../domain/merge';
import { noDay } from '../../storage/backup/fields';
import { schemas } from '../../storage/backup/schemas';
import { keysOfRows } from '../../storage/backup/tables';

/** As much of a valibot schema as is needed to make up what it takes. */
interface Made {
  readonly type: string;
  readonly pipe?: readonly {
    readonly type: string;
    readonly message?: unknown;
    readonly requirement?: unknown;
  }[];
  readonly entries?: Readonly<Record<string, Made>>;
  readonly options?: readonly unknown[];
  readonly item?: Made;
  readonly wrapped?: Made;
  readonly key?: Made;
  readonly value?: Made;
  readonly literal?: unknown;
}

const days = fc
  .integer({ min: 0, max: 4000 })
  .map((ago) => new Date(Date.UTC(2030, 0, 1) - ago * 86_400_000).toISOString().slice(0, 10));
const times = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((one) => `${one}`.padStart(2, '0')).join(':'));
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('\ud800', '<b>bold</b>', '=1+1', 'היום', '👩🏽‍❤️‍👨🏻', 'a\r\n\u0000b', '__proto__'),
);

const bound = ({ pipe = [] }: Made, type: string) =>
  pipe.find((step) => step.type === type)?.requirement as number | undefined;

function numbers(schema: Made): fc.Arbitrary<number> {
  const min = bound(schema, 'min_value') ?? 0;
  return fc.integer({ min, max: Math.min(bound(schema, 'max_value') ?? 40, 8.64e15) });
}

function texts({ pipe = [] }: Made): fc.Arbitrary<string> {
  if (pipe.some(({ message }) => message === noDay)) return days;
  if (pipe.some(({ type }) => type === 'check')) return times;
  if (pipe.some(({ type }) => type === 'regex')) return fc.stringMatching(/^[0-9a-z]{0,5}[1-9a-z]$/);
  if (pipe.some(({ type }) => type === 'non_empty')) return fc.uuid();
  return words;
}

function objects({ entries = {} }: Made): fc.Arbitrary<Row> {
  const required = Object.keys(entries).filter((name) => entries[name]?.type !== 'optional');
  const made = Object.fromEntries(Object.entries(entries).map(([name, one]) => [name, valuesOf(one)]));
  return fc.record(made, { requiredKeys: required });
}

function plainValuesOf(schema: Made): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'string':
      return texts(schema);
    case 'number':
      return numbers(schema);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(schema.literal);
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []));
    case 'optional':
      return valuesOf(schema.wrapped as Made);
    case 'nullable':
      return fc.oneof(fc.constant(null), valuesOf(schema.wrapped as Made));
    case 'array':
      return fc.array(valuesOf(schema.item as Made), { maxLength: 4 });
    case 'record':
      return fc.dictionary(fc.uuid(), valuesOf(schema.value as Made), { maxKeys: 3 });
    case 'variant':
    case 'union':
      return fc.oneof(...(schema.options as readonly Made[]).map(valuesOf));
    case 'loose_object':
      return objects(schema);
    default:
      throw new Error(`Nothing is made up for ${schema.type} yet`);
  }
}

/** Anything that a schema takes. */
function valuesOf(schema: Made): fc.Arbitrary<unknown> {
  const made = plainValuesOf(schema);
  return ['string', 'number'].includes(schema.type) || !schema.pipe
    ? made
    : made.filter((one) => v.is(schema as unknown as v.GenericSchema, one));
}

/** A whole database that nobody lived, with some records in every table. */
export const randomRows: fc.Arbitrary<Rows> = fc
  .record(
    Object.fromEntries(
      Object.entries(schemas).map(([table, schema]) => [
        table,
        fc.array(valuesOf(schema as unknown as Made) as fc.Arbitrary<Row>, { maxLength: 6 }),
      ]),
    ),
  )
  .map((rows) => {
    const keysOf = keysOfRows();
    return Object.fromEntries(
      Object.entries(rows).map(([table, list]) => {
        const met = new Set<string>();
        const alone = list.filter((row) => {
          const keys = keysOf(table, row);
          if (keys.some((key) => met.has(key))) return false;
          for (const key of keys) met.add(key);
          return true;
        });
        return [table, alone];
      }),
    );
  });
