import { type FormEvent, useState } from 'react';
import { useGoodDays } from '../../../hooks/useGoodDays';
import { useKept } from '../../../hooks/useKept';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { LineField } from '../LineField';
import { GoodDaysList } from './GoodDaysList';
import styles from './GoodDaysTool.module.css';

/** One line for a day, and the lines of other days to read. */
export function GoodDaysTool() {
  const { goodDays: words } = useWords();
  const { lines, today, turn, problemsOf, add, remove } = useGoodDays();
  const { value, put, saveAs } = useKept('line good-day', { text: '', day: today as string });
  const { text, day } = value;
  const [isTried, setIsTried] = useState(false);
  const [said, setSaid] = useState('');
  const problems = isTried ? problemsOf({ text, day }) : {};

  async function submit(event: FormEvent) {
    event.preventDefault();
    setSaid('');
    const isFine = Object.keys(problemsOf({ text, day })).length === 0;
    setIsTried(!isFine);
    if (isFine && (await saveAs(() => add({ text, day })))) setSaid(words.saved);
  }

  if (!lines) return null;
  return (
    <>
      <form className={styles.form} noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
        <LineField
          label={words.field}
          hint={words.hint}
          value={text}
          problem={problems.text && words.problems[problems.text]}
          onChange={(typed) => put({ text: typed, day })}
        />
        <Field label={words.day} problem={problems.day && words.problems.day}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              max={today}
              value={day}
              onChange={(event) => put({ text, day: event.target.value })}
            />
          )}
        </Field>
        <Button look="main" type="submit">
          {words.save}
        </Button>
      </form>
      {said && <Notice>{said}</Notice>}
      <GoodDaysList
        lines={lines}
        turn={turn}
        onRemove={(id) => {
          setSaid(words.removed);
          void remove(id);
        }}
      />
    </>
  );
}
