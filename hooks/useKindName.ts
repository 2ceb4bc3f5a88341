import type { GoalKind } from '../domain/goal';
import { useIsAlone } from './useIsAlone';
import { useWords } from './useWords';

/** What a kind of goal is called for two, and for one. */
export function useKindName(): (kind: GoalKind) => string {
  const { goals } = useWords();
  const isAlone = useIsAlone();
  return (kind) => (kind === 'hobby' && isAlone ? goals.hobbyAlone : goals.kinds[kind]);
}
