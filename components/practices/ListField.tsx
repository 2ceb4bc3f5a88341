import { useRef } from 'react';
import { flushSync } from 'react-dom';
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
  const lines = entries.length === 0 ? [''] : entries;

  function focusLine(at: number) {
    list.current?.querySelectorAll('textarea')[at]?.focus();
  }

  /** At once, so that what is typed next goes into the line that has the focus. */
  function writeAt(entries: readonly string[], at: number) {
    flushSync(() => onWrite(entries));
    focusLine(at);
  }

  function add() {
    if (lines.at(-1)?.trim() === '') focusLine(lines.length - 1);
    else writeAt([...lines, ''], lines.length);
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
                  writeAt(
                    lines.filter((_, place) => place !== at),
                    Math.max(0, at - 1),
                  );
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
