import { useCover } from '../../hooks/useCover';
import { useNextReminder, useWhen } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';

/** When the next time together is; nothing when none is planned. */
export function NextTogether() {
  const { newTab, dates } = useWords();
  const { cover } = useCover();
  const { next, titleOf } = useNextReminder();
  const whenOf = useWhen();
  if (!next) return null;
  const { days, time, day } = whenOf(next);
  const weekday = dates.weekday(day);
  if (cover !== 'open') return <>{newTab.quietWhen(weekday, time)}</>;
  return <>{newTab.together(titleOf(next.reminder), newTab.inDays(weekday, time, days))}</>;
}
