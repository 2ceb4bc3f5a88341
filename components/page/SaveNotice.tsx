import { useDailyWords } from '../../hooks/useDailyWords';
import { useSave } from '../../hooks/useSave';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './SaveNotice.module.css';

/** Says that something could not be saved, and tries again on request. */
export function SaveNotice() {
  const { failed, canRetry, retry } = useSave();
  const { shared } = useDailyWords();
  if (!failed) return null;
  return (
    <div className={styles.place}>
      <Notice>
        {shared.notSaved}
        {canRetry && <Button onClick={() => void retry()}>{shared.tryAgain}</Button>}
      </Notice>
    </div>
  );
}
