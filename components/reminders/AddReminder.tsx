import { useEffect, useRef, useState } from 'react';
import { type ReminderKind, reminderKinds } from '../../content/schema';
import { useBegunFrom } from '../../hooks/useKept';
import { useReminderNames } from '../../hooks/useReminderNames';
import { useReminders } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ReminderForm } from './ReminderForm';
import styles from './RemindersPage.module.css';
import { TemplatePicker } from './TemplatePicker';

type Stage =
  | { readonly at: 'closed' }
  | { readonly at: 'choosing' }
  | { readonly at: 'writing'; readonly kind: ReminderKind };

/** Adding a reminder: open the list, choose what it is for, save. */
export function AddReminder() {
  const { reminders: words, shared } = useWords();
  const { reminders } = useReminders();
  const names = useReminderNames();
  const [stage, setStage] = useState<Stage>({ at: reminders.length === 0 ? 'choosing' : 'closed' });
  const place = useRef<HTMLElement>(null);
  const here = (node: HTMLElement | null) => {
    place.current = node;
  };
  const wasAt = useRef(stage.at);
  // One that was being written when the page was closed goes on by itself, and takes no focus.
  const begun = useBegunFrom('reminder');
  const hasLooked = useRef(false);
  useEffect(() => {
    if (begun === undefined || hasLooked.current) return;
    hasLooked.current = true;
    const kind = reminderKinds.find((one) => one === begun);
    if (!kind) return;
    wasAt.current = 'writing';
    setStage({ at: 'writing', kind });
  }, [begun]);
  // What was asked for is where the keyboard goes on.
  useEffect(() => {
    if (wasAt.current !== stage.at) place.current?.focus();
    wasAt.current = stage.at;
  }, [stage.at]);

  if (stage.at === 'closed') {
    return (
      <div>
        <Button ref={here} look="main" onClick={() => setStage({ at: 'choosing' })}>
          {words.add}
        </Button>
      </div>
    );
  }
  if (stage.at === 'choosing') {
    return (
      <Card label={words.add}>
        <div className={styles.part}>
          <h2 ref={here} tabIndex={-1}>
            {words.choose}
          </h2>
          <TemplatePicker onChoose={(kind) => setStage({ at: 'writing', kind })} />
          {reminders.length > 0 && (
            <div>
              <Button onClick={() => setStage({ at: 'closed' })}>{shared.cancel}</Button>
            </div>
          )}
        </div>
      </Card>
    );
  }
  return (
    <Card label={words.add}>
      <div className={styles.part}>
        <h2 ref={here} tabIndex={-1}>
          {names.ofKind(stage.kind)}
        </h2>
        <ReminderForm
          kind={stage.kind}
          onSaved={() => setStage({ at: 'closed' })}
          onCancel={() => setStage({ at: 'choosing' })}
        />
      </div>
    </Card>
  );
}
