import { Link } from 'wouter';
import { hasWords, pathOfRun } from '../../domain/exerciseRun';
import { useCover } from '../../hooks/useCover';
import { useExercises, useRuns } from '../../hooks/useExercises';
import { useWords } from '../../hooks/useWords';
import styles from './PracticesPage.module.css';

/** What was begun and not finished, the latest first. */
export function BegunList() {
  const { practices: words, dates } = useWords();
  const isOpen = useCover().cover === 'open';
  const exercises = useExercises();
  const begun = (useRuns() ?? []).flatMap((run) => {
    const exercise = exercises.find(({ id }) => id === run.exercise);
    return exercise && !run.finishedOn && hasWords(run) ? [{ run, exercise }] : [];
  });
  if (begun.length === 0) return null;
  return (
    <section className={styles.begun} aria-label={words.begun}>
      <h2>{words.begun}</h2>
      <ul>
        {begun.map(({ run, exercise }) => (
          <li key={run.id} className={styles.begunItem}>
            <Link href={pathOfRun(run)} className={styles.name}>
              {isOpen ? exercise.name : exercise.quietName}
            </Link>
            <small>{words.begunOn(dates.weekdayAndDate(run.startedOn))}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
