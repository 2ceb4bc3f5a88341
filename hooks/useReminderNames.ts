import type { ReminderKind } from '../content/schema';
import { isGentleDay, type Reminder, titleOf } from '../domain/reminder';
import type { Source } from '../domain/trigger';
import { useCover } from './useCover';
import { useDailyWords } from './useDailyWords';
import { useIsAlone } from './useIsAlone';
import { usePledges } from './usePledges';

/** What reminders are called on a page: in full when it is open, in neutral words when it is covered. */
export function useReminderNames() {
  const { reminderKinds, reminders: words } = useDailyWords();
  const { cover } = useCover();
  const isAlone = useIsAlone();
  const pledges = usePledges();
  const isOpen = cover === 'open';
  const usual = (kind: ReminderKind) => titleOf({ title: '' }, reminderKinds[kind], isAlone);
  const ofReminder = ({ kind, title }: Reminder) => (isOpen && title ? title : usual(kind));
  return {
    ofReminder,
    ofSource: (source: Source): string => {
      if (source.kind === 'reminder') return ofReminder(source.reminder);
      const view = pledges.find(({ pledge }) => pledge.id === source.pledge.id);
      return isOpen && view ? view.text : words.week.promise;
    },
    /** What a kind is called to choose from. */
    ofKind: (kind: ReminderKind): string => {
      const { name, nameAlone } = reminderKinds[kind];
      return isOpen ? (isAlone && nameAlone) || name : usual(kind);
    },
    /** The words that others see when a reminder has none of its own. */
    usual,
    isHard: isGentleDay,
  };
}
