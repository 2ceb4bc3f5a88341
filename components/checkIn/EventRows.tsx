import type { Day } from '../../domain/day';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useMarking } from '../../hooks/useMarking';
import { useEventPledges } from '../../hooks/usePledges';
import { PromiseRow } from './PromiseRow';
import styles from './PromiseRows.module.css';
import { Times } from './Times';

/** Promises for when it happens, folded away: nothing is due, and nothing waits for an answer. */
export function EventRows({ day }: { readonly day: Day }) {
  const { popup } = useDailyWords();
  const events = useEventPledges(day);
  const { markingOf } = useMarking(day);
  if (events.length === 0) return null;
  return (
    <details className={styles.events}>
      <summary>{popup.events}</summary>
      <div className={styles.rows}>
        {events.map(markingOf).map((marking) => (
          <PromiseRow
            key={`${day} ${marking.view.pledge.id}`}
            marking={marking}
            beside={<Times marking={marking} />}
          />
        ))}
      </div>
    </details>
  );
}
