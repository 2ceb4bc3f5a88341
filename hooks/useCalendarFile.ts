import { calendarFile } from '../domain/calendarFile';
import { neutralTitleOf, type Reminder } from '../domain/reminder';
import { now } from './clock';
import { saveFile } from './saveFile';
import { useIsAlone } from './useIsAlone';
import { useNotebook } from './useNotebook';
import { useWords } from './useWords';

// Seen by anyone who looks at the folder, or at the list of what was saved.
const fileName = 'calendar.ics';

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
    const text = calendarFile(entries, { method, timeZone: now().timeZoneId, now: now() });
    return saveFile(fileName, new Blob([text], { type: 'text/calendar' }));
  };
  return {
    exportOne: (reminder: Reminder, hasOwnWords = false) => save([reminder], 'publish', hasOwnWords),
    exportAll: (hasOwnWords = false) => save([...reminders, ...dated], 'publish', hasOwnWords),
    exportCancelled: (reminder: Reminder) => save([reminder], 'cancel'),
  };
}
