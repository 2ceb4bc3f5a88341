import { calendarFile } from '../domain/calendarFile';
import { neutralTitleOf, type Reminder } from '../domain/reminder';
import { now } from './clock';
import { useIsAlone } from './useIsAlone';
import { useNotebook } from './useNotebook';
import { useWords } from './useWords';

// Seen by anyone who looks at the folder, or at the list of what was saved.
const fileName = 'calendar.ics';

/** Saves a text as a file; false where the browser refuses. */
function saveFile(text: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    // Some browsers read it only after this turn.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return true;
  } catch {
    return false;
  }
}

/**
 * Saves reminders for any calendar: one, all, or one to be taken out again; with the person's own words only when asked
 * for, because a calendar is often shared. Each tells whether that worked.
 */
export function useCalendarFile() {
  const { reminders, dated } = useNotebook();
  const { reminderKinds } = useWords();
  const isAlone = useIsAlone();
  const save = (chosen: readonly Reminder[], method: 'publish' | 'cancel', hasOwnWords = false) => {
    const entries = chosen.map((reminder) => ({
      reminder,
      title: neutralTitleOf(
        hasOwnWords ? reminder : { ...reminder, title: '' },
        reminderKinds[reminder.kind],
        isAlone,
      ),
    }));
    return saveFile(calendarFile(entries, { method, timeZone: now().timeZoneId, now: now() }));
  };
  return {
    exportOne: (reminder: Reminder, hasOwnWords = false) => save([reminder], 'publish', hasOwnWords),
    exportAll: (hasOwnWords = false) => save([...reminders, ...dated], 'publish', hasOwnWords),
    exportCancelled: (reminder: Reminder) => save([reminder], 'cancel'),
  };
}
