import { useState } from 'react';
import { partText, promiseWordsOf } from '../../../domain/apologyLetter';
import { useWords } from '../../../hooks/useWords';
import { MakePledge } from '../../promises/MakePledge';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { EndProps } from '../exerciseParts';
import styles from './Apology.module.css';

/** What is to change can become a promise, by choice. */
export function PromiseOfChange({ handle }: EndProps) {
  const { promises, apology } = useWords();
  const { promise: words } = apology;
  const [isMaking, setIsMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const change = promiseWordsOf(partText(handle.answers, 'change'));
  if (!change) return null;
  if (isMaking)
    return (
      <MakePledge
        start={{ text: change, cadence: { kind: 'daily' } }}
        startId="apology"
        isAskedFor
        onMade={(sentence) => {
          setMade(sentence);
          setIsMaking(false);
        }}
        onCancel={() => setIsMaking(false)}
      />
    );
  return (
    <section className={styles.promise} data-screen-only>
      {made ? (
        <Notice>{promises.made(made)}</Notice>
      ) : (
        <>
          <h2>{words.title}</h2>
          <p>{words.text}</p>
          <Button onClick={() => setIsMaking(true)}>{words.make}</Button>
        </>
      )}
    </section>
  );
}
