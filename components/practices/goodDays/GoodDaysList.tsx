import { useState } from 'react';
import type { GoodDay } from '../../../domain/goodDay';
import { useKeptFocus } from '../../../hooks/useKeptFocus';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import styles from './GoodDaysTool.module.css';

interface Props {
  /** The latest first. */
  readonly lines: readonly GoodDay[];
  /** The place of the one that is shown alone first. */
  readonly turn: number;
  readonly onRemove: (id: string) => void;
}

/** One of the lines by itself, and all of them below. */
export function GoodDaysList({ lines, turn, onRemove }: Props) {
  const { goodDays: words, dates } = useWords();
  const [ahead, setAhead] = useState(0);
  const place = useKeptFocus<HTMLDivElement>(lines.length);
  const one = lines[(turn + ahead) % Math.max(lines.length, 1)];
  if (!one) return <p className={styles.quiet}>{words.empty}</p>;
  return (
    <div className={styles.lines} ref={place} tabIndex={-1}>
      {lines.length > 2 && (
        <section className={styles.one} aria-label={words.earlier}>
          <h2>{words.earlier}</h2>
          <p dir="auto" className={styles.text} aria-live="polite">
            {one.text}
          </p>
          <p className={styles.quiet}>{dates.date(one.day)}</p>
          <Button onClick={() => setAhead(ahead + 1)}>{words.another}</Button>
        </section>
      )}
      <details open={lines.length < 8 || undefined}>
        <summary>
          {words.all} <small className={styles.quiet}>{words.count(lines.length)}</small>
        </summary>
        <ul className={styles.all}>
          {lines.map(({ id, day, text }) => (
            <li key={id}>
              <p className={styles.quiet}>{dates.date(day)}</p>
              <p dir="auto">{text}</p>
              <Button look="text" aria-label={words.remove(dates.date(day))} onClick={() => onRemove(id)}>
                ×
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
