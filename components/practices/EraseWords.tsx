import { useEffect, useRef } from 'react';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Paper.module.css';

interface Props {
  /** What is asked; by default of something finished. */
  readonly question?: string;
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** Asks once before words are gone for good. */
export function EraseWords({ question, onErase, onKeep }: Props) {
  const { paper: words } = useWords().practices;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className={styles.sure} data-screen-only>
      <p ref={place} tabIndex={-1}>
        {question ?? words.sure}
      </p>
      <p className={styles.actions}>
        <Button onClick={onKeep}>{words.no}</Button>
        <Button onClick={onErase}>{words.yes}</Button>
      </p>
    </div>
  );
}
