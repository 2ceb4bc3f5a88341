import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Day } from '../../domain/day';
import type { Reminder } from '../../domain/reminder';
import { useReminders } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { DateField } from '../promises/DateField';
import { Button } from '../ui/Button';
import styles from './RemindersPage.module.css';

interface Props {
  readonly reminder: Reminder;
  readonly onDone: () => void;
}

/** Lets one reminder rest until a day, as over a holiday. */
export function PauseForm({ reminder, onDone }: Props) {
  const { reminders: words, shared } = useWords();
  const { pause, today } = useReminders();
  const [until, setUntil] = useState<Day | undefined>();
  const [isWrong, setIsWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const isGood = until !== undefined && until > today && /^\d{4}-/.test(until);
    setIsWrong(!isGood);
    if (!isGood) form.current?.querySelector('input')?.focus();
    if (isGood && (await pause(reminder, until))) onDone();
  }

  return (
    <form
      ref={form}
      autoComplete="off"
      noValidate
      className={styles.part}
      onSubmit={(event) => void submit(event)}
    >
      <DateField
        name="until"
        label={words.pauseUntil}
        hint={words.pauseHint}
        problem={isWrong ? words.pauseProblem : undefined}
        day={until}
        onChange={setUntil}
      />
      <div className={styles.actions}>
        <Button look="main" type="submit">
          {words.pauseSave}
        </Button>
        <Button onClick={onDone}>{shared.cancel}</Button>
      </div>
    </form>
  );
}
