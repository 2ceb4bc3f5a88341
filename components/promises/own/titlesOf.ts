import type { Edition } from '../../../content';
import type { OwningDraft, OwningStep } from '../../../domain/owningDraft';

/** Whether the words speak of the one the promise was made to, or leave open whether anybody else is meant. */
export type Audience = 'other' | 'self';

/** What a step asks. */
export function titlesOf(
  step: OwningStep,
  words: Edition['slip'],
  audience: Audience,
  isStrained: boolean,
): { readonly title: string; readonly hint: string } {
  switch (step) {
    case 'told':
      return words.told[audience];
    case 'meant':
      return words.meant[audience];
    case 'change':
      return { title: words.change.title, hint: isStrained ? words.change.strained : words.change.hint };
    default:
      return words[step];
  }
}

/** Whether going on means to leave the step out. */
export function isLeftEmpty(step: OwningStep, draft: OwningDraft): boolean {
  if (step === 'told') return draft.told === null;
  return step !== 'change' && !draft[step].trim();
}
