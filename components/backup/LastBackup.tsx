import { useLastBackup } from '../../hooks/useLastBackup';
import { useWords } from '../../hooks/useWords';
import styles from './Backup.module.css';

/** When a backup was last saved from this browser. */
export function LastBackup() {
  const { backup, dates } = useWords();
  const { lastOn, isKnown } = useLastBackup();
  if (!isKnown) return null;
  return <p className={styles.quiet}>{lastOn ? backup.last(dates.date(lastOn)) : backup.never}</p>;
}
