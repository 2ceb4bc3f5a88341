import type { StageId } from '../../content/schema';
import { useStageReading } from '../../hooks/useStageReading';
import { useWords } from '../../hooks/useWords';
import styles from './StageCards.module.css';

/** What research found that bears on a stage, with its source and what is not known. */
export function StageCards({ stage }: { readonly stage: StageId }) {
  const { path, sources } = useWords();
  const { cards } = useStageReading(stage);
  return (
    <details className={styles.cards}>
      <summary>{path.cards}</summary>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <p>{card.finding}</p>
            <p className={styles.quiet}>
              {path.unknown} {card.unknown}
            </p>
            <p className={styles.quiet}>
              {path.source}{' '}
              {card.sources.map((id) => sources.find((source) => source.id === id)?.citation).join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
