import { useState } from 'react';
import { useNotifications } from '../../hooks/useNotifications';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './RemindersPage.module.css';

/** Shows one notification, and asks whether it came: where a browser cannot tell, only the person can. */
export function TryNow() {
  const { reminders } = useWords();
  const { trial } = reminders;
  const { areBlocked, tryNow, sawTry } = useNotifications();
  const [stage, setStage] = useState<'ready' | 'asked' | 'good'>('ready');
  if (areBlocked) return null;
  const say = (saw: boolean) => {
    setStage(saw ? 'good' : 'ready');
    void sawTry(saw);
  };
  return (
    <section className={styles.part}>
      <h2>{trial.title}</h2>
      <p>{trial.text}</p>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            setStage('asked');
            void tryNow();
          }}
        >
          {trial.show}
        </Button>
      </div>
      {stage === 'asked' && (
        <Notice>
          {trial.asked} <Button onClick={() => say(true)}>{trial.yes}</Button>
          <Button onClick={() => say(false)}>{trial.no}</Button>
        </Notice>
      )}
      {stage === 'good' && <Notice>{trial.good}</Notice>}
    </section>
  );
}
