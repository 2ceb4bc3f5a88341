import { useCopyBefore } from '../../hooks/useCopyBefore';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './Backup.module.css';

interface Props {
  /** Is told which file shall be looked at, as if it had been chosen. */
  readonly onChoose: (file: File) => void;
}

/** What was here before the last update that changed how records are kept: to restore, to save, or to remove. */
export function CopyBefore({ onChoose }: Props) {
  const { backup, dates } = useWords();
  const { copy: words } = backup;
  const { copy, wasRemoved, save, remove } = useCopyBefore();
  if (!copy) return wasRemoved ? <Notice>{words.removed}</Notice> : null;
  return (
    <div className={`${styles.inner} ${styles.form}`}>
      <h3>{words.title}</h3>
      <p className={styles.quiet}>{words.lead(dates.date(copy.madeOn), dates.date(copy.until))}</p>
      <div className={styles.actions}>
        <Button onClick={() => onChoose(copy.file)}>{words.look}</Button>
        <Button onClick={() => void save(copy)}>{words.save}</Button>
        <Button onClick={() => void remove()}>{words.remove}</Button>
      </div>
    </div>
  );
}
