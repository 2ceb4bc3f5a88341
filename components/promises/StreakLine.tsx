import { steadinessWordOf } from '../../domain/steadiness';
import { runsInWeeks } from '../../domain/streak';
import { useDailyWords } from '../../hooks/useDailyWords';
import type { PledgeView } from '../../hooks/usePledges';
import { useShowsRuns } from '../../hooks/useShowsRuns';

interface Props {
  readonly view: Pick<PledgeView, 'pledge' | 'streak' | 'lately' | 'tally' | 'term'>;
  /** Says also how steady it is, how sure one can be of the last weeks, what was mended, and the longest row. */
  readonly isFull?: boolean;
}

type Shared = ReturnType<typeof useDailyWords>['shared'];

function latelyIn(shared: Shared, { view, isFull }: Props): string[] {
  const { kept, of, range } = view.lately;
  if (of === 0) return [];
  if (!isFull) return [shared.lately(kept, of)];
  return [range ? shared.latelyRange(kept, of, range.low, range.high) : shared.latelyTooEarly(kept, of)];
}

const isForEvents = ({ view }: Props) => view.term.cadence.kind === 'when-it-happens';

/** The row and the longest; what happens when it happens has neither. */
function rowsIn(shared: Shared, { view, isFull }: Props): string[] {
  if (isForEvents({ view })) return [];
  const { streak, pledge } = view;
  const { inARow, mended, longest } = streak;
  return [
    runsInWeeks(pledge) ? shared.weeksInARow(inARow) : shared.inARow(inARow),
    ...(isFull && mended > 0 ? [shared.mended(mended)] : []),
    ...(isFull && longest > inARow ? [shared.longest(longest)] : []),
  ];
}

/** The counts of a promise: first what never falls, then the last weeks, the row, and the longest. */
export function StreakLine(props: Props) {
  const { shared } = useDailyWords();
  const showsRuns = useShowsRuns();
  const { streak, tally } = props.view;
  if (streak.keptInAll === 0 && streak.open === 0) return <>{shared.justBegun}</>;
  const parts = [
    ...(props.isFull && !isForEvents(props) ? [shared.steadiness[steadinessWordOf(tally.steadiness)]] : []),
    shared.keptInAll(streak.keptInAll),
    ...latelyIn(shared, props),
    ...(showsRuns ? rowsIn(shared, props) : []),
    ...(streak.open > 0 ? [shared.openSlips(streak.open)] : []),
  ];
  return <>{parts.join(' · ')}</>;
}
