import { useEffect, useRef } from 'react';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Paper.module.css';

interface Props {
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** Asks once before words are gone for good. */
export function EraseWords({ onErase, onKeep }: Props) {
  const { paper: words } = useWords().practices;
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className={styles.sure} data-screen-only>
      <p ref={question} tabIndex={-1}>
        {words.sure}
      </p>
      <p className={styles.actions}>
        <Button onClick={onKeep}>{words.no}</Button>
        <Button onClick={onErase}>{words.yes}</Button>
      </p>
    </div>
  );
}
