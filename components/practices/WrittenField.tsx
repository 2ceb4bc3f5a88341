import { useState } from 'react';
import type { ExerciseField } from '../../content/schema';
import { mostEntries } from '../../domain/exerciseRun';
import type { RunHandle } from '../../hooks/useExerciseRun';
import { useWords } from '../../hooks/useWords';
import { Chips } from '../ui/Chips';
import { Field } from '../ui/Field';
import { RadioList } from '../ui/RadioList';
import { ListField } from './ListField';
import { SomeField } from './SomeField';
import styles from './WrittenField.module.css';

interface Props {
  readonly field: ExerciseField;
  readonly handle: RunHandle;
  /** Whether one could not go on without it. */
  readonly isMissing?: boolean;
}

/** One field of an exercise. What is written is kept by itself. */
export function WrittenField({ field, handle, isMissing = false }: Props) {
  const { tooLong, tooMany, needed } = useWords().practices.step;
  const [isRefused, setIsRefused] = useState(false);
  const { answerOf, listOf, setAnswer } = handle;
  const write = (written: string | readonly string[]) => setIsRefused(!setAnswer(field.id, written));
  const problem = isRefused
    ? field.kind === 'list' && listOf(field.id).length >= mostEntries
      ? tooMany
      : tooLong
    : isMissing && handle.answers[field.id] === undefined
      ? needed
      : undefined;
  const { label, hint } = field;

  if (field.kind === 'one') {
    const hasHints = field.options.some((option) => option.hint || option.label.length > 28);
    const Choice = hasHints ? RadioList : Chips;
    return (
      <div className={styles.choice}>
        <Choice legend={label} options={field.options} chosen={answerOf(field.id) || null} onChoose={write} />
        {hint && <p className={styles.hint}>{hint}</p>}
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
    );
  }
  if (field.kind === 'some')
    return (
      <SomeField
        label={label}
        hint={hint}
        options={field.options}
        chosen={listOf(field.id)}
        onChoose={write}
        problem={problem}
      />
    );
  if (field.kind === 'list')
    return (
      <ListField label={label} hint={hint} entries={listOf(field.id)} onWrite={write} problem={problem} />
    );
  return (
    <Field label={label} hint={hint} own={answerOf(field.id)} problem={problem}>
      {(ids) =>
        field.kind === 'date' ? (
          <input
            {...ids}
            type="date"
            value={answerOf(field.id)}
            onChange={(event) => write(event.target.value)}
          />
        ) : (
          <textarea
            {...ids}
            dir="auto"
            className={styles.text}
            data-line={field.kind === 'line' || undefined}
            rows={field.kind === 'line' ? 1 : 5}
            value={answerOf(field.id)}
            onChange={(event) => write(event.target.value)}
          />
        )
      }
    </Field>
  );
}
