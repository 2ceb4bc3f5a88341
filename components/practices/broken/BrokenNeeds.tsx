import { useWords } from '../../../hooks/useWords';
import type { EndProps } from '../exerciseParts';

/** What was needed, said once more before it is gone. */
export function BrokenNeeds({ handle }: EndProps) {
  const { close } = useWords().toMe.broken;
  const needs = [...handle.listOf('needs'), handle.answerOf('needWords').trim()].filter(Boolean);
  return needs.length > 0 && <p>{close.needs(needs)}</p>;
}
