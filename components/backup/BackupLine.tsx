import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useLastBackup } from '../../hooks/useLastBackup';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Backup.module.css';

/** One line when much is new that is in no backup, with the way there, until it is put away. */
export function BackupLine() {
  const { backup } = useWords();
  const { isDue, putAway } = useLastBackup();
  const place = useKeptFocus<HTMLDivElement>(isDue);
  return (
    <div ref={place} tabIndex={-1}>
      {isDue && (
        <div className={styles.line}>
          <p>{backup.due}</p>
          <p className={styles.actions}>
            <a href="#/backup">{backup.door}</a>
            <Button look="text" onClick={() => void putAway()}>
              {backup.putAway}
            </Button>
          </p>
        </div>
      )}
    </div>
  );
}
