const rules = new Intl.PluralRules('en');

/** Chooses between the forms of a sentence by number, as the language does. */
export function plural(count: number, forms: { readonly one: string; readonly other: string }): string {
  return rules.select(count) === 'one' ? forms.one : forms.other;
}
