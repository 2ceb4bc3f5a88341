import { useState } from 'react';
import { type Reminder, restOn } from '../../domain/reminder';
import { useCalendarFile } from '../../hooks/useCalendarFile';
import { useNotifications } from '../../hooks/useNotifications';
import { useReminderNames } from '../../hooks/useReminderNames';
import { useReminders, useWhen } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { PauseForm } from './PauseForm';
import styles from './ReminderCard.module.css';
import { ReminderForm } from './ReminderForm';

interface Props {
  readonly reminder: Reminder;
  readonly onRemove: () => void;
}

/** One reminder: what it is, when it comes, and what can be done with it. */
export function ReminderCard({ reminder, onRemove }: Props) {
  const words = useWords();
  const { reminders } = words;
  const { nextOf, skipNext, resume, restore, today } = useReminders();
  const { exportOne, exportCancelled } = useCalendarFile();
  const { tryNow } = useNotifications();
  const names = useReminderNames();
  const whenOf = useWhen();
  const [open, setOpen] = useState<'change' | 'pause' | null>(null);
  const [skipped, setSkipped] = useState<Reminder | null>(null);
  const title = names.ofReminder(reminder);
  const kind = names.ofKind(reminder.kind);
  const nameOf = (way: string) => words.shared.markOf(way, title);
  const { schedule, minutes } = reminder;
  const at = nextOf(reminder);
  const next = at && whenOf({ at });
  const rest = restOn(reminder, today);
  const skips = schedule.skips?.filter((day) => day >= today) ?? [];
  const whenWords = next && words.newTab.inDays(words.dates.shortDate(next.day), next.time, next.days);

  if (open === 'change') {
    return (
      <Card label={title}>
        <h3 className={styles.title}>{title}</h3>
        <ReminderForm
          kind={reminder.kind}
          reminder={reminder}
          onSaved={() => setOpen(null)}
          onCancel={() => setOpen(null)}
        />
      </Card>
    );
  }
  return (
    <Card label={title} state={`${open} ${rest?.until}`}>
      <h3 className={styles.title}>{title}</h3>
      <p>
        {reminders.repeatAt(schedule.repeat, schedule.from, schedule.time)}
        {minutes > 1 && ` · ${reminders.lasting(minutes)}`}
        {reminder.kind !== 'own' && kind !== title && ` · ${kind}`}
      </p>
      <p className={styles.quiet}>
        {rest
          ? reminders.resting(words.dates.shortDate(rest.until))
          : whenWords
            ? reminders.next(whenWords)
            : reminders.over}{' '}
        {skips.length > 0 && !skipped && reminders.skipping(skips.map(words.dates.shortDate).join(', '))}
      </p>
      {skipped && (
        <Notice>
          {reminders.skipped(words.dates.shortDate(skips.at(-1) ?? today))}
          <Button
            look="text"
            onClick={() => {
              void restore(skipped);
              setSkipped(null);
            }}
          >
            {words.shared.undo}
          </Button>
        </Notice>
      )}
      {open === 'pause' && <PauseForm reminder={reminder} onDone={() => setOpen(null)} />}
      {open === null && (
        <div className={styles.actions}>
          <Button aria-label={nameOf(reminders.change)} onClick={() => setOpen('change')}>
            {reminders.change}
          </Button>
          {at && schedule.repeat.kind !== 'once' && !rest && (
            <Button
              aria-label={nameOf(reminders.skip)}
              onClick={() => {
                setSkipped(reminder);
                void skipNext(reminder);
              }}
            >
              {reminders.skip}
            </Button>
          )}
          {rest ? (
            <Button aria-label={nameOf(reminders.resume)} onClick={() => void resume(reminder)}>
              {reminders.resume}
            </Button>
          ) : (
            <Button aria-label={nameOf(reminders.pause)} onClick={() => setOpen('pause')}>
              {reminders.pause}
            </Button>
          )}
          <Button aria-label={nameOf(reminders.remove)} onClick={onRemove}>
            {reminders.remove}
          </Button>
          <details className={styles.more}>
            <summary>{words.reminders.others}</summary>
            <div className={styles.actions}>
              <Button onClick={() => void tryNow(reminder)}>{reminders.trial.show}</Button>
              <Button onClick={() => exportOne(reminder)}>{reminders.toCalendar}</Button>
              <Button onClick={() => exportCancelled(reminder)}>{reminders.fromCalendar}</Button>
            </div>
          </details>
        </div>
      )}
    </Card>
  );
}
