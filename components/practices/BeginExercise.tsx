import { Link, useLocation } from 'wouter';
import type { Exercise } from '../../content/schema';
import { exercisePath, hasWords } from '../../domain/exerciseRun';
import { useBegin, useRuns } from '../../hooks/useExercises';
import { useJourney } from '../../hooks/useJourney';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Before.module.css';
import { StateCheck } from './StateCheck';

/** The look at the moment, the way in, and what was written earlier. */
export function BeginExercise({ exercise }: { readonly exercise: Exercise }) {
  const { practices, dates } = useWords();
  const { before: words } = practices;
  const { isHardStretch } = useJourney();
  const begin = useBegin();
  const [, navigate] = useLocation();
  const runs = useRuns()?.filter((run) => run.exercise === exercise.id) ?? [];
  const [begun, ...others] = runs.filter((run) => !run.finishedOn && hasWords(run));
  const finished = runs.filter((run) => run.finishedOn);
  const { gentle } = exercise;

  async function start() {
    const id = await begin(exercise);
    if (id) navigate(exercisePath(exercise.id, id));
  }

  return (
    <>
      <section className={styles.check}>
        <h2>{words.check}</h2>
        {isHardStretch && gentle && (
          <div className={styles.lines}>
            <p>{words.hard}</p>
            <p>{gentle.lead}</p>
          </div>
        )}
        <StateCheck asks={exercise.asks} />
        <p className={styles.quiet}>{words.pause}</p>
        <div className={styles.actions}>
          {begun && (
            <Button look="main" onClick={() => navigate(exercisePath(exercise.id, begun.id))}>
              {words.carryOn}
            </Button>
          )}
          <Button look={begun ? 'outline' : 'main'} onClick={() => void start()}>
            {begun ? words.anew : words.begin}
          </Button>
        </div>
      </section>
      {others.length > 0 && (
        <section className={styles.earlier}>
          <h2>{practices.begun}</h2>
          <ul>
            {others.map(({ id, startedOn }) => (
              <li key={id}>
                <Link href={exercisePath(exercise.id, id)} className={styles.link}>
                  {practices.begunOn(dates.date(startedOn))}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {finished.length > 0 && (
        <section className={styles.earlier}>
          <h2>{words.earlier}</h2>
          <ul>
            {finished.map(({ id, finishedOn }) => (
              <li key={id}>
                <Link href={exercisePath(exercise.id, id)} className={styles.link}>
                  {words.finishedOn(dates.date(finishedOn ?? ''))}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
