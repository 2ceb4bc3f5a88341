import { useEffect, useRef } from 'react';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import styles from './Questions.module.css';

interface Props {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Says what a deed means before it is done. */
export function AskFirst({ question, yes, onYes, onNo }: Props) {
  const { questionBox } = useWords();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className={styles.part}>
      <p ref={text} tabIndex={-1}>
        {question}
      </p>
      <div className={styles.actions}>
        <Button onClick={onYes}>{yes}</Button>
        <Button onClick={onNo}>{questionBox.keep}</Button>
      </div>
    </div>
  );
}
