import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import type { Breach } from '../../domain/journey';
import { useJourney } from '../../hooks/useJourney';
import { useKept } from '../../hooks/useKept';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './HardThings.module.css';

const longestNote = 500;

const latestFirst = (breaches: readonly Breach[]) =>
  [...breaches].sort((a, b) => b.day.localeCompare(a.day) || b.changedAt - a.changedAt);

/** Putting down that something broke again, and saying later that it is settled. */
export function Breaches() {
  const { path, dates } = useWords();
  const { breaches, recordBreach, settleBreach } = useJourney();
  const { value: note, put: setNote, saveAs } = useKept('line broke-again', '');
  const [isSaved, setIsSaved] = useState(false);
  // Until somebody folds or unfolds it, it is open when something was being written as the page was closed.
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const list = useKeptFocus<HTMLHeadingElement>(breaches.filter(({ settledOn }) => settledOn).length);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await saveAs(() => recordBreach(note))) setIsSaved(true);
  }

  return (
    <details open={isOpen ?? note !== ''} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{path.breach.open}</summary>
      <div className={styles.form}>
        <p>{path.breach.lead}</p>
        <p>
          <Link href="/support">{path.breach.safe}</Link>
        </p>
        <form className={styles.form} autoComplete="off" onSubmit={(event) => void submit(event)}>
          <Field label={path.breach.note} own={note}>
            {(ids) => (
              <input
                {...ids}
                value={note}
                maxLength={longestNote}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit">{path.breach.save}</Button>
        </form>
        <p role="status">{isSaved ? path.breach.saved : null}</p>
        {breaches.length > 0 && (
          <section>
            <h3 ref={list} tabIndex={-1} className={styles.title}>
              {path.breach.list}
            </h3>
            <ol className={styles.entries}>
              {latestFirst(breaches).map(({ id, day, note: words, settledOn }) => (
                <li key={id}>
                  <span className={styles.when}>{dates.date(day)}</span> {words && <p>{words}</p>}{' '}
                  {settledOn ? (
                    <span className={styles.when}>{path.breach.settled(dates.date(settledOn))}</span>
                  ) : (
                    <Button onClick={() => void settleBreach(id)}>{path.breach.settle}</Button>
                  )}
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </details>
  );
}
