import type { Noticing, PromiseToMe } from '../../../domain/promiseToMe';
import { useWords } from '../../../hooks/useWords';
import { EarlierWeeks } from './EarlierWeeks';
import styles from './PromisesToMePage.module.css';

interface Props {
  readonly promises: readonly PromiseToMe[];
  readonly noticingsOf: (id: string) => readonly Noticing[];
}

/** Promises that are no longer looked at. */
export function EndedPromises({ promises, noticingsOf }: Props) {
  const { toMe } = useWords();
  if (promises.length === 0) return null;
  return (
    <details>
      <summary>{toMe.ended}</summary>
      <ul className={styles.ended}>
        {promises.map(({ id, text }) => (
          <li key={id}>
            <p>{text}</p>
            <EarlierWeeks noticings={noticingsOf(id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
