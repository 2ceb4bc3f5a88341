import type { DraftState } from '../../hooks/usePledgeDraft';
import { useSentence } from '../../hooks/useSentence';
import { useWords } from '../../hooks/useWords';
import styles from './DraftSentence.module.css';

/** The promise as one sentence, while it is being written. */
export function DraftSentence({ state: { draft, hasWords } }: { readonly state: DraftState }) {
  const { promises } = useWords();
  const sentence = useSentence();
  if (!hasWords) return null;
  return (
    <div className={styles.sentence}>
      <p>{promises.reads}</p>
      <blockquote>{sentence(draft)}</blockquote>
    </div>
  );
}
