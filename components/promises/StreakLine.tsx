import type { Streak } from '../../domain/streak';
import { useJourney } from '../../hooks/useJourney';
import { useSettings } from '../../hooks/useSettings';
import { useWords } from '../../hooks/useWords';

/** The counts of a promise in words: what never falls is always among them. */
export function StreakLine({ streak }: { readonly streak: Streak }) {
  const { shared } = useWords();
  const settings = useSettings();
  const { isHardStretch } = useJourney();
  const showsRuns = settings.showsRuns && !isHardStretch;
  if (streak.keptInAll === 0 && streak.open === 0) return <>{shared.justBegun}</>;
  const parts = [
    ...(showsRuns ? [shared.inARow(streak.inARow)] : []),
    ...(showsRuns && streak.mended > 0 ? [shared.mended(streak.mended)] : []),
    ...(streak.open > 0 ? [shared.openSlips(streak.open)] : []),
    ...(showsRuns && streak.longest > streak.inARow ? [shared.longest(streak.longest)] : []),
    shared.keptInAll(streak.keptInAll),
  ];
  return <>{parts.join(' · ')}</>;
}
