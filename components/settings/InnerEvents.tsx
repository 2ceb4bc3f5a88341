import { useState } from 'react';
import { useInnerEvents } from '../../hooks/useInnerEvents';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './InnerEvents.module.css';

/** What went wrong inside, without a word of the person: to read, to copy, and to clear. */
export function InnerEvents() {
  const { innerEvents: words } = useWords();
  const { lines, copy, clear } = useInnerEvents();
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'cleared' | null>(null);
  const place = useKeptFocus<HTMLElement>(lines.length === 0);
  return (
    <section ref={place} tabIndex={-1} aria-label={words.title} className={styles.events}>
      <h2>{words.title}</h2>
      <p className={styles.quiet}>{words.lead}</p>
      {lines.length === 0 && said === null && <p>{words.none}</p>}
      {lines.length > 0 && (
        <details>
          <summary>{words.show(lines.length)}</summary>
          <ol className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <div className={styles.ways}>
            <Button
              onClick={() => void copy().then((isCopied) => setSaid(isCopied ? 'copied' : 'notCopied'))}
            >
              {words.copy}
            </Button>
            <Button onClick={() => void clear().then((isCleared) => isCleared && setSaid('cleared'))}>
              {words.clear}
            </Button>
          </div>
        </details>
      )}
      <p role="status">{said && words[said]}</p>
    </section>
  );
}
