import { addDays, daysUntil } from '../../domain/day';
import { valuesToOffer, weekOn } from '../../domain/marking';
import { openDays } from '../../domain/outcome';
import type { PledgeView } from '../../hooks/usePledges';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { DayRow } from './DayRow';
import styles from './PledgeDays.module.css';

/** Today, and the days before it that can still be answered. */
export function PledgeDays({ view }: { readonly view: PledgeView }) {
  const { promises } = useWords();
  const { day: today } = useToday();
  const week = weekOn(view, today);
  const past = daysUntil(addDays(today, -1), openDays - 1)
    .filter((day) => valuesToOffer(view, day, today).length > 0)
    .reverse();
  return (
    <div className={styles.days}>
      {week && <p>{promises.weekProgress(week.kept, week.due)}</p>}
      <DayRow view={view} day={today} />
      {past.length > 0 && (
        <details>
          <summary>{promises.lastWeek}</summary>
          <div className={styles.days}>
            {past.map((day) => (
              <DayRow key={day} view={view} day={day} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
