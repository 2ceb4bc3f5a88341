import type { EvidenceCard, Exercise } from '../../content/schema';
import { useExerciseCards } from '../../hooks/useExercises';
import { useWords } from '../../hooks/useWords';
import styles from './Before.module.css';

/** What research found that bears on an exercise, with its source and what is not known. */
export function WhyItHelps({ exercise }: { readonly exercise: Exercise }) {
  const { before } = useWords().practices;
  const [first, ...others] = useExerciseCards(exercise);
  if (!first) return null;
  return (
    <section className={styles.why}>
      <h2>{before.why}</h2>
      <p>{first.finding}</p>
      <details>
        <summary>{before.more}</summary>
        <ul>
          <li>
            <Unknown card={first} />
          </li>
          {others.map((card) => (
            <li key={card.id}>
              <p>{card.finding}</p>
              <Unknown card={card} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Unknown({ card }: { readonly card: EvidenceCard }) {
  const { path, sources } = useWords();
  return (
    <>
      <p className={styles.quiet}>
        {path.unknown} {card.unknown}
      </p>
      <p className={styles.quiet}>
        {path.source}{' '}
        {card.sources.map((id) => sources.find((source) => source.id === id)?.citation).join('; ')}
      </p>
    </>
  );
}
