import type { StageId } from '../content/schema';
import { useCover } from './useCover';
import { useDailyWords } from './useDailyWords';
import { useIsAlone } from './useIsAlone';

/**
 * What a stage is called on this page: the neutral name where the page is covered, a name for one where the seed's name
 * needs two and someone goes on alone, and else the seed's name.
 */
export function useStageName(): (stage: StageId) => string {
  const { cover } = useCover();
  const { stages } = useDailyWords();
  const isAlone = useIsAlone();
  return (stage) => {
    const { name, nameAlone, quietName } = stages[stage];
    if (cover !== 'open') return quietName;
    return (isAlone && nameAlone) || name;
  };
}
