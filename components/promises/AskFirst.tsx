import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './AskFirst.module.css';

interface Props {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is done that changes much. */
export function AskFirst({ question, yes, onYes, onNo }: Props) {
  const { shared } = useWords();
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset className={styles.ask} aria-labelledby={id}>
      <p id={id}>{question}</p>
      <Button ref={first} look="main" aria-describedby={id} onClick={onYes}>
        {yes}
      </Button>
      <Button onClick={onNo}>{shared.cancel}</Button>
    </fieldset>
  );
}
