import { useState } from 'react';
import type { Due, Snooze } from '../../domain/due';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useAway, useDue } from '../../hooks/useDue';
import { useReminderNames } from '../../hooks/useReminderNames';
import { useWhen } from '../../hooks/useReminders';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import styles from './DueReminders.module.css';

/** What has come today and waits for a word, and what went by while the browser was closed; nothing when there is neither. */
export function DueReminders() {
  const { due: words } = useDailyWords().reminders;
  const { due } = useDue();
  const { away, closeAway } = useAway();
  const names = useReminderNames();
  const ofReminders = due.filter(({ source }) => source.kind === 'reminder');
  if (ofReminders.length === 0 && away.length === 0) return null;
  return (
    <Card label={words.title} state={`${ofReminders.length} ${away.length}`}>
      {ofReminders.length > 0 && (
        <ul className={styles.list}>
          {ofReminders.map((one) => (
            <li key={one.key}>
              <DueReminder due={one} />
            </li>
          ))}
        </ul>
      )}
      {away.length > 0 && (
        <p className={styles.away}>
          {words.away(away.map(({ reminder }) => names.ofReminder(reminder)).join(', '))}{' '}
          <Button look="text" onClick={() => void closeAway()}>
            {words.close}
          </Button>
        </p>
      )}
    </Card>
  );
}

function DueReminder({ due }: { readonly due: Due }) {
  const { due: words } = useDailyWords().reminders;
  const { answer, snooze } = useDue();
  const names = useReminderNames();
  const whenOf = useWhen();
  const [isPuttingOff, setIsPuttingOff] = useState(false);
  const title = names.ofSource(due.source);
  const button = (word: string, onClick: () => void) => (
    <Button key={word} aria-label={words.answer(word, title)} onClick={onClick}>
      {word}
    </Button>
  );
  return (
    <div className={styles.due} data-passing={isPuttingOff || undefined}>
      <p>{words.at(title, whenOf(due).time)}</p>
      <div className={styles.ways}>
        {isPuttingOff ? (
          due.snoozes.map((choice: Snooze) => button(words.snoozes[choice], () => void snooze(due, choice)))
        ) : (
          <>
            {button(words.done, () => void answer(due, 'done'))}
            {due.snoozes.length > 0 && button(words.later, () => setIsPuttingOff(true))}
            {button(words.not, () => void answer(due, 'not-this-time'))}
          </>
        )}
      </div>
    </div>
  );
}
