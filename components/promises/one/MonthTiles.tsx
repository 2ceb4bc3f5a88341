import { memo } from 'react';
import { mondayOf } from '../../../domain/cadence';
import { type Day, weekdays } from '../../../domain/day';
import type { Pledge } from '../../../domain/pledge';
import type { CalendarMonth } from '../../../domain/pledgeMonths';
import type { CalendarWeek } from '../../../domain/pledgeWeeks';
import type { CalendarDay } from '../../../domain/pledgeYear';
import { useDayWords } from '../../../hooks/useDayWords';
import { useWords } from '../../../hooks/useWords';
import hidden from '../../ui/hidden.module.css';
import { DayTile } from './DayTile';
import styles from './MonthTiles.module.css';

interface Props {
  readonly pledge: Pledge;
  readonly month: CalendarMonth;
  /** By their Mondays. */
  readonly weeks: ReadonlyMap<Day, CalendarWeek>;
  readonly today: Day;
  /** The tile the tab key stops at and the one whose day is open, when they are in this month. */
  readonly stop: Day | null;
  readonly chosen: Day | null;
}

/** One month as a sheet of tiles; under each week of several times runs what became of it. */
export const MonthTiles = memo(function MonthTiles(props: Props) {
  const { pledge, month, weeks, today, stop, chosen } = props;
  const { promisePage, weekdayNames } = useWords();
  const { labelOf, shownMarkOf } = useDayWords(pledge, today);

  function tile(one: CalendarDay, week: CalendarWeek | undefined) {
    const { day, outcome } = one;
    return (
      <DayTile
        day={day}
        label={labelOf(one, week)}
        mark={shownMarkOf(one)}
        times={outcome?.times ?? 1}
        isEdited={outcome?.editedOn !== undefined}
        isToday={day === today}
        isStop={day === stop}
        isChosen={day === chosen}
      />
    );
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of days, as the ARIA practices make it
    <table className={styles.month} role="grid">
      <caption>{promisePage.month(month.first)}</caption>
      <thead className={hidden.hidden}>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekdayNames[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((days) => {
          const first = days.find((one) => one !== null);
          const monday = first ? mondayOf(first.day) : null;
          const week = monday ? weeks.get(monday) : undefined;
          return (
            <tr key={monday}>
              {days.map((one, index) =>
                one ? (
                  <td
                    key={one.day}
                    data-week={
                      week && one.day >= week.firstDay && one.day <= week.lastDay ? week.mark : undefined
                    }
                  >
                    {tile(one, week)}
                  </td>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an empty place of the sheet is nothing but its index
                  <td key={index} />
                ),
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});
