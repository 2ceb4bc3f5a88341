import { useState } from 'react';
import { Link } from 'wouter';
import type { Reminder } from '../../domain/reminder';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useReminders } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
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
  const { reminders: words, shared } = useWords();
  const { reminders, dated, nextOf, remove, restore } = useReminders();
  const [removed, setRemoved] = useState<Reminder | null>(null);
  const isAlone = useIsAlone();
  const hasOwn = reminders.length > 0;
  const hasAny = hasOwn || dated.length > 0;
  const timeOf = (reminder: Reminder) => nextOf(reminder)?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  const soonestFirst = reminders.toSorted((one, other) => timeOf(one) - timeOf(other));
  return (
    <Section title={words.title} lead={isAlone ? words.leadAlone : words.lead} state={reminders.length}>
      <BlockedNotice />
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
      {hasAny ? <WeekAhead /> : <p className={styles.quiet}>{words.empty}</p>}
      <AddReminder />
      {hasOwn && (
        <section className={styles.part}>
          <h2>{words.list}</h2>
          <ul className={styles.list}>
            {soonestFirst.map((reminder) => (
              <li key={reminder.id}>
                <ReminderCard
                  reminder={reminder}
                  onRemove={() => {
                    setRemoved(reminder);
                    void remove(reminder);
                  }}
                />
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
