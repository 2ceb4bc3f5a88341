import type { Day } from '../../domain/day';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useStretch } from '../../hooks/useStretch';
import { useToday } from '../../hooks/useToday';

interface Props {
  /** Another day than today. */
  readonly day?: Day;
  /** Whether it stands in the popup, where a link needs a tab of its own. */
  readonly opensTab?: boolean;
}

/** Why no promise is due: everything is paused, or there is none. */
export function NothingDue({ day, opensTab = false }: Props) {
  const { dates, newTab, popup } = useDailyWords();
  const { hold } = useStretch();
  const { day: today } = useToday();
  if (day && day !== today) return popup.noPromisesThen;
  if (!hold) return opensTab ? popup.noPromises : newTab.nothingDue;
  return (
    <>
      {newTab.onHold(dates.weekdayAndDate(hold.until))}{' '}
      <a
        href="/home.html#/path"
        target={opensTab ? '_blank' : undefined}
        rel={opensTab ? 'noreferrer' : undefined}
      >
        {newTab.changeHold}
      </a>
    </>
  );
}
