import { useState } from 'react';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useDuePledges } from '../../hooks/usePledges';
import { useToday } from '../../hooks/useToday';
import { DuePromises } from '../promises/DuePromises';
import styles from './FoldedPromises.module.css';

/** The promises due today, not drawn until they are asked for; nothing when none is due. */
export function FoldedPromises() {
  const { newTab } = useDailyWords();
  const { day } = useToday();
  const due = useDuePledges(day);
  const [isOpen, setIsOpen] = useState(false);
  if (due.length === 0) return null;
  return (
    <details className={styles.promises} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{newTab.due}</summary>
      {isOpen && <DuePromises />}
    </details>
  );
}
