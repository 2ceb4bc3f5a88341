import { useWords } from '../../hooks/useWords';
import styles from './Backup.module.css';

interface Props {
  /** What is being done; read out when it changes. */
  readonly step: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** Long work under way. Only its steps are read out, not every little bit. */
export function Progress({ step, share }: Props) {
  const { backup } = useWords();
  return (
    <div className={styles.progress}>
      <p role="status">{step}</p>
      <progress max={1} value={share} aria-label={backup.progress} />
    </div>
  );
}
