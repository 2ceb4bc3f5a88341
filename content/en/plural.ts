const rules = new Intl.PluralRules('en');

/** Chooses between the forms of a sentence by number, as the language does. */
export function plural(count: number, forms: { readonly one: string; readonly other: string }): string {
  return rules.select(count) === 'one' ? forms.one : forms.other;
}

const format = new Intl.NumberFormat('en-GB');

/** A whole number as it is written in running text. */
export function number(count: number): string {
  return format.format(count);
}

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinalEnds: { readonly [rule: string]: string } = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** A place in an order, such as 1st or 22nd. */
export function ordinal(count: number): string {
  return `${count}${ordinalEnds[ordinalRules.select(count)]}`;
}

const lists = new Intl.ListFormat('en-GB');

/** Several things in one breath: “Monday, Wednesday and Friday”. */
export function list(parts: readonly string[]): string {
  return lists.format(parts);
}
