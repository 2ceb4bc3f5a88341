import { Link } from 'wouter';
import type { StageId } from '../../content/schema';
import { exercisePath } from '../../domain/exerciseRun';
import { useCover } from '../../hooks/useCover';
import { useOffered } from '../../hooks/useExercises';
import { useJourney } from '../../hooks/useJourney';
import { useWords } from '../../hooks/useWords';
import styles from './PracticesPage.module.css';

/** One quiet line: the exercises that suit a stage, or in hard days those that rest. */
export function OfferedLine({ stage }: { readonly stage: StageId }) {
  const { practices: words } = useWords();
  const { isHardStretch } = useJourney();
  const offered = useOffered(stage);
  const isOpen = useCover().cover === 'open';
  if (!isOpen || offered.length === 0) return null;
  return (
    <nav className={styles.offered} aria-label={words.title}>
      <span>{isHardStretch ? words.offeredHard : words.offered}</span>
      {offered.map(({ id, name }) => (
        <Link key={id} href={exercisePath(id)} className={styles.name}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
