import { addDays } from '../../domain/day';
import { firstDayOf } from '../../domain/pledge';
import { usePledgeName } from '../../hooks/usePledgeName';
import { type PledgeView, usePledgeActions } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './PastPledge.module.css';

/** A promise that is over: when it was kept, and how often in all. */
export function PastPledge({ view }: { readonly view: PledgeView }) {
  const { promises, dates } = useWords();
  const { resume } = usePledgeActions();
  const { pledge, term, tally } = view;
  const name = usePledgeName()(view);
  const first = firstDayOf(pledge);
  const last = pledge.finishedOn ? addDays(pledge.finishedOn, -1) : (term.until ?? first);
  return (
    <article className={styles.past} data-state={view.status} aria-label={name}>
      <svg className={styles.seam} viewBox="0 0 30 20" aria-hidden="true">
        <path d="M2 16 9 9l6 3 6-7 7-2" />
        <path d="M15 12l3 5" />
      </svg>
      <div className={styles.words}>
        <h3>{name}</h3>
        <p>
          {promises.span(dates.date(first), dates.date(last < first ? first : last))}
          {tally.keptInAll > 0 && ` · ${promises.keptTimes(tally.keptInAll)}`}
        </p>
      </div>
      <div className={styles.ways}>
        <a href={`#/promises/${pledge.id}`} aria-label={`${promises.see}: ${name}`}>
          {promises.see}
        </a>
        <Button look="text" aria-label={`${promises.resume}: ${name}`} onClick={() => void resume(pledge)}>
          {promises.resume}
        </Button>
      </div>
    </article>
  );
}
