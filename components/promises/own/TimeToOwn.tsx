import type { Slip } from '../../../domain/slip';
import { useShowsRuns } from '../../../hooks/useShowsRuns';
import { useToday } from '../../../hooks/useToday';
import { useWords } from '../../../hooks/useWords';
import styles from './OwnSlipPage.module.css';

/** Until when owning it keeps the row, where it does; said once and calmly. */
export function TimeToOwn({ slip: { lastDay, effect } }: { readonly slip: Slip }) {
  const { slip: words, dates } = useWords();
  const { day: today } = useToday();
  const showsRuns = useShowsRuns();
  const isLate = today > lastDay;
  if (!isLate && (effect !== 'row-holds' || !showsRuns)) return null;
  const until = lastDay === today ? words.timeToday : words.timeUntil(dates.weekdayAndDate(lastDay));
  return <p className={styles.quiet}>{isLate ? words.late : until}</p>;
}
