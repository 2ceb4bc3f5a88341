import { type FormEvent, useState } from 'react';
import { defaultQuietHours } from '../../domain/quiet';
import { isTimeOfDay } from '../../domain/schedule';
import { useReminders } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import styles from './RemindersPage.module.css';

/** The hours in which no notification comes. */
export function QuietHoursForm() {
  const { quiet: words } = useWords().reminders;
  const { quiet, setQuiet } = useReminders();
  const [from, setFrom] = useState(quiet?.from ?? defaultQuietHours.from);
  const [until, setUntil] = useState(quiet?.until ?? defaultQuietHours.until);
  const [isWrong, setIsWrong] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const isOff = quiet === null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const isGood = isTimeOfDay(from) && isTimeOfDay(until) && from !== until;
    setIsWrong(!isGood);
    setIsSaved(isGood && (await setQuiet({ from, until })));
  }

  return (
    <form autoComplete="off" noValidate className={styles.part} onSubmit={(event) => void submit(event)}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <label className={styles.check}>
        <input
          type="checkbox"
          autoComplete="off"
          checked={isOff}
          onChange={({ target }) => void setQuiet(target.checked ? null : { from, until })}
        />
        {words.none}
      </label>
      {!isOff && (
        <div className={styles.fields}>
          <Field label={words.from} problem={isWrong ? words.problem : undefined}>
            {(ids) => (
              <input {...ids} type="time" value={from} onChange={({ target }) => setFrom(target.value)} />
            )}
          </Field>
          <Field label={words.until}>
            {(ids) => (
              <input {...ids} type="time" value={until} onChange={({ target }) => setUntil(target.value)} />
            )}
          </Field>
        </div>
      )}
      {!isOff && (from !== quiet.from || until !== quiet.until || isWrong) && (
        <div>
          <Button type="submit">{words.save}</Button>
        </div>
      )}
      {isSaved && <Notice>{words.saved}</Notice>}
    </form>
  );
}
