import type { Day } from '../../../domain/day';
import { lastDayOf } from '../../../domain/pledgeMonths';
import type { PledgeView } from '../../../hooks/usePledges';
import { useWords } from '../../../hooks/useWords';
import styles from './Honour.module.css';

interface Props {
  readonly view: PledgeView;
  readonly today: Day;
}

/** What is said of a promise that was finished, or let go. */
export function Honour({ view, today }: Props) {
  const { promisePage, dates } = useWords();
  const { honour } = promisePage;
  const { pledge, status, tally } = view;
  if (status !== 'finished' && status !== 'let-go') return null;
  return (
    <div className={styles.honour}>
      <p>{honour[status](dates.date(lastDayOf(pledge, today)))}</p>
      {status === 'let-go' && <p>{honour.openly}</p>}
      {tally.keptInAll > 0 && <p>{honour.kept(tally.keptInAll)}</p>}
    </div>
  );
}
