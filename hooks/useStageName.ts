import type { StageId } from '../content/schema';
import { useCover } from './useCover';
import { useIsAlone } from './useJourney';
import { useWords } from './useWords';

/**
 * What a stage is called on this page: the neutral name where the page is covered, a name for one where the seed's name
 * needs two and someone goes on alone, and else the seed's name.
 */
export function useStageName(): (stage: StageId) => string {
  const { cover } = useCover();
  const openName = useOpenStageName();
  const { stages } = useWords();
  return cover === 'open' ? openName : (stage) => stages[stage].quietName;
}

/** The same for a page that asks which stage it is, and can only be answered in plain words. */
export function useOpenStageName(): (stage: StageId) => string {
  const { stages } = useWords();
  const isAlone = useIsAlone();
  return (stage) => (isAlone && stages[stage].nameAlone) || stages[stage].name;
}
