import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useLastBackup } from '../../hooks/useLastBackup';
import { useWords } from '../../hooks/useWords';
import { LastBackup } from '../backup/LastBackup';
import { Button } from '../ui/Button';
import styles from './SettingsPage.module.css';

/** When a backup was last saved, one line when much is new since, and the way to it. */
export function BackupSettings() {
  const { backup } = useWords();
  const { isDue, putAway } = useLastBackup();
  const place = useKeptFocus<HTMLElement>(isDue);
  return (
    <section ref={place} tabIndex={-1} className={styles.group}>
      <h2>{backup.title}</h2>
      <LastBackup />
      {isDue && <p>{backup.due}</p>}
      <p className={styles.doors}>
        <a href="#/backup">{backup.door}</a>
        {isDue && (
          <Button look="text" onClick={() => void putAway()}>
            {backup.putAway}
          </Button>
        )}
      </p>
    </section>
  );
}
