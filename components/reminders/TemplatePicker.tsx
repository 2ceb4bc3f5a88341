import { useLayoutEffect, useRef, useState } from 'react';
import type { ReminderKind } from '../../content/schema';
import { useReminderNames } from '../../hooks/useReminderNames';
import { useReminders } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './TemplatePicker.module.css';

const shownAtFirst = 6;

/** What a reminder can be for, what suits this time first; each with when it would come. */
export function TemplatePicker({ onChoose }: { readonly onChoose: (kind: ReminderKind) => void }) {
  const { reminders: words } = useWords();
  const { templates, today, draftOf } = useReminders();
  const names = useReminderNames();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (showsAll) list.current?.querySelectorAll('button')[shownAtFirst]?.focus();
  }, [showsAll]);
  const shown = showsAll ? templates : templates.slice(0, shownAtFirst);
  return (
    <>
      <ul ref={list} className={styles.templates}>
        {shown.map(({ kind, repeat, time }) => (
          <li key={kind}>
            <button type="button" onClick={() => onChoose(kind)}>
              <span>{names.ofKind(kind)}</span>
              {repeat.kind !== 'once' && repeat.kind !== 'yearly' && (
                <small>{words.repeatAt(draftOf(kind).schedule.repeat, today, time)}</small>
              )}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < templates.length && (
        <div>
          <Button look="text" onClick={() => setShowsAll(true)}>
            {words.more}
          </Button>
        </div>
      )}
    </>
  );
}
