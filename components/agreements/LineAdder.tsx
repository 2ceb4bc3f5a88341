import { type KeyboardEvent, useRef, useState } from 'react';
import { type LineOwner, lineOwners } from '../../domain/agreement';
import { readLine } from '../../domain/limitLine';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Chips } from '../ui/Chips';
import { Field } from '../ui/Field';
import styles from './Agreements.module.css';
import { IsolationHint } from './IsolationHint';
import { LineReadingNote } from './LineReadingNote';

interface Props {
  readonly isForTwo: boolean;
  readonly text: string;
  readonly of: LineOwner;
  /** Why going on has to wait for this field. */
  readonly problem?: string | undefined;
  /** False when it is too long to be kept. */
  readonly onType: (text: string) => boolean;
  readonly onOwn: (of: LineOwner) => void;
  readonly onAdd: (of: LineOwner, text: string) => void;
}

/** A sentence as it is being written, with what kind of sentence it is. A rule for someone else is not added. */
export function LineAdder({ isForTwo, text, of, problem, onType, onOwn, onAdd }: Props) {
  const { agreements, limitWords } = useWords();
  const words = agreements.lines;
  const place = useRef<HTMLDivElement>(null);
  const [refusal, setRefusal] = useState<'empty' | 'rule' | 'too-long' | null>(null);
  const reading = readLine(text, limitWords);
  const isEmpty = text.trim() === '';

  function add() {
    const found = isEmpty ? 'empty' : reading === 'rule' ? 'rule' : null;
    setRefusal(found);
    place.current?.querySelector('textarea')?.focus();
    if (!found) onAdd(of, text.trim());
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  }

  return (
    <div ref={place} className={styles.adder}>
      {isForTwo && (
        <Chips
          legend={words.whose}
          options={lineOwners.map((value) => ({ value, label: words.owners[value] }))}
          chosen={of}
          onChoose={onOwn}
        />
      )}
      <Field
        label={words.field}
        hint={isForTwo ? words.hint : words.hintAlone}
        problem={refusal ? words.problems[refusal] : problem}
        own={text}
      >
        {(ids) => (
          <textarea
            {...ids}
            dir="auto"
            rows={2}
            className={styles.line}
            value={text}
            onKeyDown={onKeyDown}
            onChange={({ target }) => {
              const isKept = onType(target.value.replaceAll(/[\r\n]+/g, ' '));
              setRefusal(isKept ? null : 'too-long');
            }}
          />
        )}
      </Field>
      <LineReadingNote
        reading={isEmpty ? null : reading}
        of={of}
        isForTwo={isForTwo}
        onOwn={(owner) => {
          onOwn(owner);
          place.current?.querySelector('textarea')?.focus();
        }}
      />
      <IsolationHint texts={[text]} />
      <div>
        <Button onClick={add}>{words.add}</Button>
      </div>
    </div>
  );
}
