import type { Day } from '../../domain/day';
import { daysUntil } from '../../domain/day';
import type { OutcomeValue } from '../../domain/outcome';
import { isDueOn, type Pledge, termOn } from '../../domain/pledge';
import { useDailyWords } from '../../hooks/useDailyWords';
import type { PledgeView } from '../../hooks/usePledges';
import styles from './WeekMarks.module.css';

type Mark = OutcomeValue | 'owned' | 'unanswered' | 'notDue';

/** A week of several times leaves no single day unanswered. */
const asksOn = (pledge: Pledge, day: Day) =>
  isDueOn(pledge, day) && termOn(pledge, day).cadence.kind !== 'times-a-week';

function marksOf(
  { pledge, outcomes, repairs }: PledgeView,
  today: Day,
): readonly { readonly day: Day; readonly mark: Mark }[] {
  return daysUntil(today, 7).map((day) => {
    const outcome = outcomes.find((one) => one.day === day && !one.removed);
    const isOwned = repairs.some((repair) => repair.day === day && !repair.removed);
    if (outcome?.value === 'missed' && isOwned) return { day, mark: 'owned' };
    return { day, mark: outcome?.value ?? (asksOn(pledge, day) ? 'unanswered' : 'notDue') };
  });
}

/** The last seven days of a promise as seven small marks that differ in shape, not only in tone. */
export function WeekMarks({ view, today }: { readonly view: PledgeView; readonly today: Day }) {
  const { shared, dates } = useDailyWords();
  const names: Record<Mark, string> = {
    ...shared.outcomes,
    owned: shared.ownedMark,
    unanswered: shared.unanswered,
    notDue: shared.notDue,
  };
  const marks = marksOf(view, today);
  const label = shared.week(
    marks
      .filter(({ mark }) => mark !== 'notDue')
      .map(({ day, mark }) => shared.dayMark(dates.shortWeekday(day), names[mark])),
  );
  return (
    <svg className={styles.marks} viewBox="0 0 146 20" role="img" aria-label={label}>
      {marks.map(({ day, mark }, index) => (
        <g key={day} transform={`translate(${10 + index * 21} 10)`}>
          <MarkShape mark={mark} />
        </g>
      ))}
    </svg>
  );
}

function MarkShape({ mark }: { readonly mark: Mark }) {
  switch (mark) {
    case 'kept':
      return <circle r="6.5" className={styles.kept} />;
    case 'partly':
      return (
        <>
          <circle r="6" className={styles.ring} />
          <path d="M0-6.5a6.5 6.5 0 0 0 0 13z" className={styles.kept} />
        </>
      );
    case 'rest':
      return <circle r="6" className={styles.rest} />;
    case 'missed':
      return <path d="M-4.5 4.5 4.5-4.5" className={styles.missed} />;
    case 'owned':
      return <path d="M-4.5 4.5 4.5-4.5" className={`${styles.missed} ${styles.owned}`} />;
    case 'unanswered':
      return <circle r="6" className={styles.empty} />;
    default:
      return <circle r="1.5" className={styles.notDue} />;
  }
}
