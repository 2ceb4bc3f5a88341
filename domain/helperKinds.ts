/** Which needs each kind of help answers, by its id. */
export type KindsFor = Readonly<Record<string, readonly string[]>>;

/**
 * The kinds of help for what someone needs, and the others, each in their order; all of them while nothing was said.
 * Whoever is afraid is never sent to therapy for two.
 */
export function sortedKinds<Kind extends { readonly value: string }>(
  kinds: readonly Kind[],
  kindsFor: KindsFor,
  needs: readonly string[],
): { readonly fitting: readonly Kind[]; readonly others: readonly Kind[] } {
  if (needs.length === 0) return { fitting: kinds, others: [] };
  const isUnsafe = needs.includes('unsafe');
  const answers = ({ value }: Kind) => {
    const answered = kindsFor[value] ?? [];
    if (isUnsafe && answered.includes('us')) return false;
    return answered.some((need) => needs.includes(need));
  };
  return { fitting: kinds.filter(answers), others: kinds.filter((kind) => !answers(kind)) };
}
