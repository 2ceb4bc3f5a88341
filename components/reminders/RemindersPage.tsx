import { useState } from 'react';
import type { Reminder } from '../../domain/reminder';
import { useIsAlone } from '../../hooks/useJourney';
import { useOwnText } from '../../hooks/useOwnText';
import { useReminders, useWhen } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { ReminderForm } from './ReminderForm';
import styles from './RemindersPage.module.css';

/** The weekly times together. */
export function RemindersPage() {
  const { home, shared } = useWords();
  const { reminders: words } = home;
  const { reminders, remove, restore } = useReminders();
  const [removed, setRemoved] = useState<Reminder | null>(null);
  const removeOne = (reminder: Reminder) => {
    setRemoved(reminder);
    void remove(reminder);
  };
  const [isAdding, setIsAdding] = useState(false);
  const isAlone = useIsAlone();
  const showsForm = isAdding || reminders.length === 0;
  return (
    <Section
      title={words.title}
      lead={isAlone ? words.leadAlone : words.lead}
      state={`${isAdding} ${reminders.length}`}
    >
      {reminders.length === 0 && <p className={styles.quiet}>{isAlone ? words.emptyAlone : words.empty}</p>}
      {removed && (
        <Notice>
          {words.removed}
          <Button
            look="text"
            onClick={() => {
              void restore(removed);
              setRemoved(null);
            }}
          >
            {shared.undo}
          </Button>
        </Notice>
      )}
      {reminders.length > 0 && (
        <ul className={styles.list}>
          {reminders.map((reminder) => (
            <li key={reminder.id}>
              <ReminderCard reminder={reminder} onRemove={() => removeOne(reminder)} />
            </li>
          ))}
        </ul>
      )}
      {showsForm ? (
        <Card label={isAlone ? words.addAlone : words.add}>
          <ReminderForm
            onSaved={() => setIsAdding(false)}
            onCancel={reminders.length > 0 ? () => setIsAdding(false) : undefined}
          />
        </Card>
      ) : (
        <div>
          <Button look="main" onClick={() => setIsAdding(true)}>
            {isAlone ? words.addAlone : words.add}
          </Button>
        </div>
      )}
      <p className={styles.quiet}>{words.needsBrowser}</p>
    </Section>
  );
}

interface CardProps {
  readonly reminder: Reminder;
  readonly onRemove: () => void;
}

function ReminderCard({ reminder, onRemove }: CardProps) {
  const words = useWords();
  const { reminders } = words.home;
  const { nextOf, titleOf } = useReminders();
  const own = useOwnText();
  const whenOf = useWhen();
  const [isChanging, setIsChanging] = useState(false);
  const title = own(titleOf(reminder), titleOf({ ...reminder, title: '' }));
  const at = nextOf(reminder);
  const next = at && whenOf({ at });

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
      {next && (
        <p className={styles.quiet}>
          {reminders.next(words.newTab.inDays(words.dates.weekday(next.day), next.time, next.days))}
        </p>
      )}
      <div className={styles.actions}>
        <Button onClick={() => setIsChanging(true)}>{reminders.change}</Button>
        <Button onClick={onRemove}>{reminders.remove}</Button>
      </div>
    </Card>
  );
}
