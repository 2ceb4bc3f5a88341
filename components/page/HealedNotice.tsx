import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useHealed } from '../../hooks/useHealed';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './SaveNotice.module.css';

/** Tells in one sentence that the database was damaged and mended, until that was read. */
export function HealedNotice() {
  const { healed, forget } = useHealed();
  const { healed: words } = useDailyWords();
  const { cover } = useCover();
  if (!healed || cover === 'plain') return null;
  const { restored, lost } = healed;
  return (
    <div className={styles.place}>
      <Notice>
        <span>
          {restored > 0 && words.restored(restored)} {lost > 0 ? words.lost(lost) : words.allThere}
        </span>
        <Button onClick={forget}>{words.understood}</Button>
      </Notice>
    </div>
  );
}
