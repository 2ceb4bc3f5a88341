import { useChangeSettings } from '../../hooks/useChangeSettings';
import { useSettings } from '../../hooks/useSettings';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import styles from './LeaveNote.module.css';

/** What Leave does and what it does not do, said once, before anybody needs it. */
export function LeaveNote() {
  const { home, shared } = useWords();
  const { knowsLeave } = useSettings();
  const change = useChangeSettings();
  if (knowsLeave) return null;
  return (
    <div className={styles.note} data-screen-only>
      <Card label={shared.leave}>
        <LeaveLimits />
        <Button onClick={() => void change({ knowsLeave: true })}>{home.leave.understood}</Button>
      </Card>
    </div>
  );
}

/** Three sentences. */
export function LeaveLimits() {
  const { home } = useWords();
  return (
    <p className={styles.limits}>
      {home.leave.does} {home.leave.keys} {home.leave.doesNot}
    </p>
  );
}
