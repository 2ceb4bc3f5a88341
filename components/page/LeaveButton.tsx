import { leave } from '../../hooks/leave';
import { useDailyWords } from '../../hooks/useDailyWords';
import styles from './LeaveButton.module.css';

/** Takes the person away from here at once. It stands in the same place on every full page. */
export function LeaveButton() {
  const { shared } = useDailyWords();
  return (
    <div className={styles.place} data-screen-only>
      <button type="button" className={styles.leave} title={shared.leaveKey} onClick={leave}>
        {shared.leave}
      </button>
    </div>
  );
}
