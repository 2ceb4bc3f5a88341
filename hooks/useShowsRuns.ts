import { useJourney } from './useJourney';
import { useSettings } from './useSettings';

/** Whether rows are shown: not to whoever switched them off, and not in a hard stretch. */
export function useShowsRuns(): boolean {
  const { showsRuns } = useSettings();
  const { isHardStretch } = useJourney();
  return showsRuns && !isHardStretch;
}
