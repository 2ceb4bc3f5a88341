import { useCover } from '../../hooks/useCover';
import { useDuePledges, usePledges } from '../../hooks/usePledges';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { Card } from '../ui/Card';
import styles from './DuePromises.module.css';
import { StreakLine } from './StreakLine';
import { WeekMarks } from './WeekMarks';

/** The promises due today: in their words when the page is open, only counted when it is covered. */
export function DuePromises() {
  const { newTab } = useWords();
  const { cover } = useCover();
  const { day } = useToday();
  const hasAny = usePledges().length > 0;
  const due = useDuePledges(day);

  if (due.length === 0) {
    return (
      <Card label={newTab.due}>
        <p className={styles.none}>
          {newTab.nothingDue} {!hasAny && <a href="/home.html#/promises">{newTab.makePromise}</a>}
        </p>
      </Card>
    );
  }
  if (cover !== 'open') {
    const [first] = [...due].sort((a, b) => b.streak.inARow - a.streak.inARow);
    return (
      <Card label={newTab.due}>
        <div className={styles.promise}>
          <div>
            <p>{newTab.dueCount(due.length)}</p>
            {first && (
              <p className={styles.counts}>
                <StreakLine streak={first.streak} />
              </p>
            )}
          </div>
          {first && <WeekMarks view={first} today={day} />}
        </div>
      </Card>
    );
  }
  return (
    <Card label={newTab.due}>
      <ul className={styles.list}>
        {due.map((view) => (
          <li key={view.pledge.id} className={styles.promise}>
            <div>
              <p>{view.text}</p>
              <p className={styles.counts}>
                <StreakLine streak={view.streak} />
              </p>
            </div>
            <WeekMarks view={view} today={day} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
