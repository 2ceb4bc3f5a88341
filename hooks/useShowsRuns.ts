import { useSettings } from './useSettings';
import { useStretch } from './useStretch';

/** Whether rows are shown: not to whoever switched them off, and not in a hard stretch. */
export function useShowsRuns(): boolean {
  const { showsRuns } = useSettings();
  const { isHardStretch } = useStretch();
  return showsRuns && !isHardStretch;
}
