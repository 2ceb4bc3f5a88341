import type { DraftHint } from '../../domain/pledgeDraft';
import { useWords } from '../../hooks/useWords';
import styles from './DraftHints.module.css';

interface Props {
  readonly hints: readonly DraftHint[];
  readonly others: number;
}

/** What to think over before saving. It forbids nothing. */
export function DraftHints({ hints, others }: Props) {
  const { promises } = useWords();
  return (
    <div role="status" className={styles.hints}>
      {hints.map((hint) => (
        <p key={hint}>{hint === 'many' ? promises.hints.many(others) : promises.hints[hint]}</p>
      ))}
    </div>
  );
}
