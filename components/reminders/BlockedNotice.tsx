import { useNotifications } from '../../hooks/useNotifications';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './BlockedNotice.module.css';

/** Says that notifications do not get through, what happens instead, and how to allow them. */
export function BlockedNotice() {
  const { blocked } = useWords().reminders;
  const { areBlocked, isDenied, tryNow, sawTry } = useNotifications();
  if (!areBlocked) return null;
  return (
    <section className={styles.blocked} aria-label={blocked.title}>
      <h2>{blocked.title}</h2>
      <p>{blocked.text}</p>
      <p>{blocked.how}</p>
      <ul>
        {blocked.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={() => void tryNow()}>{blocked.again}</Button>
        {!isDenied && <Button onClick={() => void sawTry(true)}>{blocked.seen}</Button>}
      </div>
    </section>
  );
}
