import { stageIds } from '../../content/schema';
import { useProfile } from '../../hooks/useProfile';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './PathPage.module.css';
import { Section } from './Section';

/** The nine stages and which of them is in focus. */
export function PathPage() {
  const { home, stages } = useWords();
  const { focus, moveTo } = useProfile();
  return (
    <Section title={home.path.title} lead={home.path.lead}>
      <ol className={styles.stages}>
        {stageIds.map((id, index) => {
          const isHere = id === focus;
          return (
            <li key={id} aria-current={isHere ? 'step' : undefined}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <h2>{stages[id].name}</h2>
                <p>{stages[id].about}</p>
                {isHere ? (
                  <p className={styles.here}>{home.path.here}</p>
                ) : (
                  <Button
                    look="text"
                    aria-label={`${home.path.choose}: ${stages[id].name}`}
                    onClick={() => void moveTo(id)}
                  >
                    {home.path.choose}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p>{home.path.patience}</p>
    </Section>
  );
}
