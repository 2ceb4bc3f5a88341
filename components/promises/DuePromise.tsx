import { useDailyWords } from '../../hooks/useDailyWords';
import type { Marking } from '../../hooks/useMarking';
import { useToday } from '../../hooks/useToday';
import styles from './DuePromises.module.css';
import { MarkButtons } from './MarkButtons';
import { StreakLine } from './StreakLine';
import { WeekMarks } from './WeekMarks';

interface Props {
  readonly marking: Marking;
  readonly title: string;
  /** What it is called for those who hear the page. */
  readonly name: string;
  /** Whether somebody else may be looking: then only what never falls is shown, and no slip. */
  readonly isCovered?: boolean;
}

/** One promise due today: its counts, its week, and a way to mark it right here. */
export function DuePromise({ marking, title, name, isCovered = false }: Props) {
  const { shared } = useDailyWords();
  const { day: today } = useToday();
  const { view, progress } = marking;
  return (
    <div className={styles.promise}>
      <div className={styles.words}>
        <p>{progress ? shared.promiseAndWeek(title, progress) : title}</p>
        <p className={styles.counts}>
          {isCovered ? shared.keptInAll(view.streak.keptInAll) : <StreakLine view={view} />}
        </p>
      </div>
      {!isCovered && <WeekMarks view={view} today={today} />}
      <MarkButtons marking={marking} name={name} />
    </div>
  );
}
