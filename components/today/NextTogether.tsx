import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useNextReminder, useWhen } from '../../hooks/useReminders';

/** When the next time together is; nothing when none is planned. */
export function NextTogether() {
  const { newTab, dates } = useDailyWords();
  const { cover } = useCover();
  const { next, titleOf } = useNextReminder();
  const whenOf = useWhen();
  if (!next) return null;
  const { days, time, day } = whenOf(next);
  const weekday = dates.weekday(day);
  if (cover !== 'open') return <>{newTab.quietWhen(weekday, time)}</>;
  return <>{newTab.together(titleOf(next.reminder), newTab.inDays(weekday, time, days))}</>;
}
