import { useState } from 'react';
import { useCalendarFile } from '../../hooks/useCalendarFile';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './RemindersPage.module.css';

/** All reminders as one calendar file, and what to know of it. */
export function CalendarSection() {
  const { calendar } = useWords().reminders;
  const { exportAll } = useCalendarFile();
  const isAlone = useIsAlone();
  const [isSaved, setIsSaved] = useState(false);
  return (
    <section className={styles.part}>
      <h2>{calendar.title}</h2>
      <p>{isAlone ? calendar.textAlone : calendar.text}</p>
      <p className={styles.quiet}>{calendar.caution}</p>
      <div>
        <Button onClick={() => setIsSaved(exportAll())}>{calendar.save}</Button>
      </div>
      {isSaved && <Notice>{calendar.saved}</Notice>}
    </section>
  );
}
