import { useState } from 'react';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useSalvage } from '../../hooks/useSalvage';
import { Button } from '../ui/Button';
import styles from './Salvage.module.css';

/** Saves what can still be read, after saying that the file is not locked. */
export function Salvage() {
  const { trouble, shared } = useDailyWords();
  const { state, save } = useSalvage();
  const [isAsked, setIsAsked] = useState(false);
  const place = useKeptFocus<HTMLElement>(`${isAsked} ${state.is}`);
  return (
    <section ref={place} tabIndex={-1} aria-label={trouble.salvage} className={styles.salvage}>
      {!isAsked && (
        <Button look="text" onClick={() => setIsAsked(true)}>
          {trouble.salvage}
        </Button>
      )}
      {isAsked && state.is !== 'working' && (
        <>
          <p>{trouble.salvageWhat}</p>
          <div className={styles.ways}>
            <Button onClick={() => void save()}>{trouble.salvageYes}</Button>
            <Button look="text" onClick={() => setIsAsked(false)}>
              {shared.cancel}
            </Button>
          </div>
        </>
      )}
      <p role="status">
        {state.is === 'working' && trouble.salvaging}
        {state.is === 'saved' && trouble.salvaged(state.records, state.damaged)}
        {state.is === 'failed' && trouble.salvageFailed}
      </p>
    </section>
  );
}
