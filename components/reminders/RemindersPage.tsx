import { useState } from 'react';
import type { Reminder } from '../../domain/reminder';
import { useReminders, useWhen } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ReminderForm } from './ReminderForm';
import styles from './RemindersPage.module.css';

/** The weekly times together. */
export function RemindersPage() {
  const { reminders: words } = useWords().home;
  const { reminders } = useReminders();
  const [isAdding, setIsAdding] = useState(false);
  const showsForm = isAdding || reminders.length === 0;
  return (
    <Section title={words.title} lead={words.lead}>
      {reminders.length === 0 && <p className={styles.quiet}>{words.empty}</p>}
      {reminders.length > 0 && (
        <ul className={styles.list}>
          {reminders.map((reminder) => (
            <li key={reminder.id}>
              <ReminderCard reminder={reminder} />
            </li>
          ))}
        </ul>
      )}
      {showsForm ? (
        <Card label={words.add}>
          <ReminderForm
            onSaved={() => setIsAdding(false)}
            onCancel={reminders.length > 0 ? () => setIsAdding(false) : undefined}
          />
        </Card>
      ) : (
        <div>
          <Button look="main" onClick={() => setIsAdding(true)}>
            {words.add}
          </Button>
        </div>
      )}
      <p className={styles.quiet}>{words.needsBrowser}</p>
    </Section>
  );
}

function ReminderCard({ reminder }: { readonly reminder: Reminder }) {
  const words = useWords();
  const { reminders } = words.home;
  const { nextOf, remove } = useReminders();
  const whenOf = useWhen();
  const [isChanging, setIsChanging] = useState(false);
  const title = reminder.title || words.notifications.timeTogether;
  const { days, time, day } = whenOf({ reminder, at: nextOf(reminder) });

  if (isChanging) {
    return (
      <Card label={title}>
        <ReminderForm
          reminder={reminder}
          onSaved={() => setIsChanging(false)}
          onCancel={() => setIsChanging(false)}
        />
      </Card>
    );
  }
  return (
    <Card label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p>{reminders.weekly(words.weekdayNames[reminder.weekday] ?? '', reminder.time)}</p>
      <p className={styles.quiet}>
        {reminders.next(words.newTab.inDays(words.dates.weekday(day), time, days))}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => setIsChanging(true)}>{reminders.change}</Button>
        <Button onClick={() => void remove(reminder)}>{reminders.remove}</Button>
      </div>
    </Card>
  );
}
