import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useMarking } from '../../hooks/useMarking';
import { useDuePledges, usePledges } from '../../hooks/usePledges';
import { useStretch } from '../../hooks/useStretch';
import { useToday } from '../../hooks/useToday';
import { NothingDue } from '../checkIn/NothingDue';
import { Card } from '../ui/Card';
import { DuePromise } from './DuePromise';
import styles from './DuePromises.module.css';
import { QuietPromises } from './QuietPromises';

/** The promises due today: in their words when the page is open, only counted when it is covered. */
export function DuePromises() {
  const { newTab } = useDailyWords();
  const { cover } = useCover();
  const { day } = useToday();
  const { hold } = useStretch();
  const hasAny = usePledges().length > 0 || hold !== undefined;
  const marking = useMarking(day);
  const due = useDuePledges(day).map(marking.markingOf);

  if (due.length === 0) {
    return (
      <Card label={newTab.due}>
        <p className={styles.none}>
          <NothingDue /> {!hasAny && <a href="/home.html#/promises">{newTab.makePromise}</a>}
        </p>
      </Card>
    );
  }
  if (cover !== 'open') return <QuietPromises key={day} due={due} mark={marking.mark} />;
  return (
    <Card label={newTab.due}>
      <ul className={`${styles.due} ${styles.list}`}>
        {due.map((one) => (
          <li key={one.view.pledge.id}>
            <DuePromise marking={one} title={one.view.text} name={one.view.text} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
