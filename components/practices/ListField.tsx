import { useRef } from 'react';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './WrittenField.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly entries: readonly string[];
  readonly onWrite: (entries: readonly string[]) => void;
}

/** A list of short lines. There is always an empty one to write into. */
export function ListField({ label, hint, problem, entries, onWrite }: Props) {
  const { step: words } = useWords().practices;
  const list = useRef<HTMLFieldSetElement>(null);
  const lines =
    entries.at(-1) === '' || entries.length === 0 ? [...entries, ...(entries.length ? [] : [''])] : entries;

  function focusLine(at: number) {
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[at]?.focus());
  }

  function add() {
    if (lines.at(-1)?.trim() !== '') onWrite([...lines, '']);
    focusLine(lines.at(-1)?.trim() === '' ? lines.length - 1 : lines.length);
  }

  return (
    <fieldset className={styles.choice} ref={list}>
      <legend>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <ol className={styles.list}>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are told apart by their place only
          <li key={at}>
            <textarea
              dir="auto"
              className={styles.text}
              data-line
              rows={1}
              autoComplete="off"
              spellCheck={false}
              aria-label={words.entry(label, at + 1)}
              value={line}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
                event.preventDefault();
                add();
              }}
              onChange={({ target }) =>
                onWrite(lines.map((one, place) => (place === at ? target.value : one)))
              }
            />
            {lines.length > 1 && (
              <Button
                look="text"
                aria-label={words.takeEntry(label, at + 1)}
                onClick={() => {
                  onWrite(lines.filter((_, place) => place !== at));
                  focusLine(Math.max(0, at - 1));
                }}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Button onClick={add}>{words.addEntry}</Button>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
