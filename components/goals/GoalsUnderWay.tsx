import { Link } from 'wouter';
import { exercisePath } from '../../domain/exerciseRun';
import { goalsIn } from '../../domain/goal';
import { useGoals } from '../../hooks/useGoals';
import { useProfile } from '../../hooks/useProfile';
import { useWords } from '../../hooks/useWords';
import styles from './GoalsUnderWay.module.css';

/** What is being done together, and when something is next done about it. Nothing when there is nothing, or when two part. */
export function GoalsUnderWay() {
  const { goals: words, dates } = useWords();
  const doing = goalsIn(useGoals() ?? [], 'doing');
  const { isParting } = useProfile();
  if (doing.length === 0 || isParting) return null;
  return (
    <section className={styles.goals}>
      <h2>{words.onPath}</h2>
      <ul>
        {doing.map(({ id, what, nextOn }) => (
          <li key={id}>
            <span dir="auto">{what}</span>
            {nextOn && <small>{words.next(dates.shortDate(nextOn))}</small>}
          </li>
        ))}
      </ul>
      <Link href={exercisePath('goals')}>{words.toBoard}</Link>
    </section>
  );
}
