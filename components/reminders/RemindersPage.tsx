import { useState } from 'react';
import { Link } from 'wouter';
import type { Reminder } from '../../domain/reminder';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useReminders } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { Notice } from '../ui/Notice';
import { UndoButton } from '../ui/UndoButton';
import { AddReminder } from './AddReminder';
import { BlockedNotice } from './BlockedNotice';
import { CalendarSection } from './CalendarSection';
import { DatedReminders } from './DatedReminders';
import { QuietHoursForm } from './QuietHoursForm';
import { ReminderCard } from './ReminderCard';
import styles from './RemindersPage.module.css';
import { TryNow } from './TryNow';
import { WeekAhead } from './WeekAhead';

/** What comes in the next days, drawn in time; every reminder, and how to add one. */
export function RemindersPage() {
  const { reminders: words } = useWords();
  const { reminders, dated, nextOf, remove, restore } = useReminders();
  const [removed, setRemoved] = useState<Reminder | null>(null);
  const isAlone = useIsAlone();
  // What was just removed leaves its place to the way back.
  const gone = reminders.some(({ id }) => id === removed?.id) ? null : removed;
  const listed = gone ? [...reminders, gone] : reminders;
  const hasOwn = listed.length > 0;
  const hasAny = reminders.length > 0 || dated.length > 0;
  const timeOf = (reminder: Reminder) => nextOf(reminder)?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  const soonestFirst = listed.toSorted((one, other) => timeOf(one) - timeOf(other));
  return (
    <Section title={words.title} lead={isAlone ? words.leadAlone : words.lead}>
      <BlockedNotice />
      {hasAny ? <WeekAhead /> : <p className={styles.quiet}>{words.empty}</p>}
      <AddReminder />
      {hasOwn && (
        <section className={styles.part}>
          <h2>{words.list}</h2>
          <ul className={styles.list}>
            {soonestFirst.map((reminder) => (
              <li key={reminder.id}>
                {reminder === gone ? (
                  <Notice>
                    {words.removed}
                    <UndoButton onUndo={() => void restore(gone)} />
                  </Notice>
                ) : (
                  <ReminderCard
                    reminder={reminder}
                    onRemove={() => {
                      setRemoved(reminder);
                      void remove(reminder);
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
          <p>
            <Link href="/path">{words.pauseAll}</Link>
          </p>
        </section>
      )}
      <DatedReminders />
      <TryNow />
      <QuietHoursForm />
      {hasAny && <CalendarSection />}
      <p className={styles.quiet}>{words.needsBrowser}</p>
    </Section>
  );
}
