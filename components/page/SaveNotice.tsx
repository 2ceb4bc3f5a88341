import { useEffect } from 'react';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useSave } from '../../hooks/useSave';
import { useTrouble } from '../../hooks/useTrouble';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './SaveNotice.module.css';

/** Says that something could not be saved or read, and tries again on request. It is also tried by itself. */
export function SaveNotice() {
  const { failed, hasNoRoom, canRetry, retry } = useSave();
  const { shared, trouble: words } = useDailyWords();
  const trouble = useTrouble();
  const isSaid = failed || trouble !== null;
  // It must not lie over the field that somebody is writing in.
  useEffect(() => {
    if (isSaid) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isSaid]);
  if (!isSaid) return null;
  const noRoom = canRetry ? words.noRoom : words.noRoomForm;
  const unsaved = hasNoRoom ? noRoom : shared.notSaved;
  return (
    <div className={styles.place}>
      <Notice>
        <span>{failed ? unsaved : words.unread}</span>
        {canRetry && <Button onClick={() => void retry()}>{shared.tryAgain}</Button>}
      </Notice>
    </div>
  );
}
