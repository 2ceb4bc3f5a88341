import { leave } from '../../hooks/leave';
import { useWords } from '../../hooks/useWords';
import styles from './LeaveButton.module.css';

/** Takes the person away from here at once. It stands in the same place on every full page. */
export function LeaveButton() {
  const { shared } = useWords();
  return (
    <div className={styles.place} data-screen-only>
      <button type="button" className={styles.leave} title={shared.leaveKey} onClick={leave}>
        {shared.leave}
      </button>
    </div>
  );
}
