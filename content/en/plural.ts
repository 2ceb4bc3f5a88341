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
