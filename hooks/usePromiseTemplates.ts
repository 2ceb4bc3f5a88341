import type { PromiseTemplate } from '../content/schema';
import { eligibleTemplates } from '../domain/eligible';
import { useIsAlone } from './useIsAlone';
import { useProfile } from './useProfile';
import { useWords } from './useWords';

/** The promises to begin with that fit this person, the nearest first. */
export function usePromiseTemplates(): readonly PromiseTemplate[] {
  const { promiseTemplates } = useWords();
  const { lens, causes } = useProfile();
  const isAlone = useIsAlone();
  return eligibleTemplates(promiseTemplates, { lens, causes, isAlone });
}
