import { useState } from 'react';
import type { Day } from '../../../domain/day';
import { countMarks, startIn, timesKept } from '../../../domain/pledgeMonths';
import type { DayMark } from '../../../domain/pledgeYear';
import { useDayWords } from '../../../hooks/useDayWords';
import { useOwnText } from '../../../hooks/useOwnText';
import type { PledgeView } from '../../../hooks/usePledges';
import type { PledgeYear } from '../../../hooks/usePledgeYear';
import { useWords } from '../../../hooks/useWords';
import { Field } from '../../ui/Field';
import { DataTable } from './DataTable';
import styles from './YearTables.module.css';

interface Props {
  readonly view: PledgeView;
  readonly shown: PledgeYear;
  readonly today: Day;
}

const counted = ['kept', 'partly', 'missed', 'owned', 'rest', 'unanswered'] as const satisfies DayMark[];
const ofDays = ['partly', 'missed', 'owned', 'rest', 'unanswered'] as const satisfies DayMark[];

const monthOf = (day: Day) => day.slice(0, 7);

/** All that the tiles of a year show, in numbers and words. */
export function YearTables({ view, shown, today }: Props) {
  const { promisePage } = useWords();
  const { table } = promisePage;
  const { year, months, weeks } = shown;
  const [first, setFirst] = useState(() => monthOf(startIn(year, view.pledge, today)));
  const month = months.find((one) => monthOf(one.first) === first);

  return (
    <>
      <DataTable
        caption={table.monthsOf(year)}
        columns={[table.month, table.keptTimes, ...ofDays.map((mark) => table.columns[mark])]}
        rows={months.map(({ first: day, days }) => {
          const count = countMarks(days);
          return { key: day, cells: [promisePage.month(day), timesKept(days), ...ofDays.map(count)] };
        })}
      />
      {weeks.length > 0 && (
        <DataTable
          caption={table.weeksByMonth(year)}
          columns={[table.month, ...counted.map((mark) => table.columns[mark])]}
          rows={months.map(({ first: day }) => {
            const count = countMarks(weeks.filter(({ lastDay }) => monthOf(lastDay) === monthOf(day)));
            return { key: day, cells: [promisePage.month(day), ...counted.map(count)] };
          })}
        />
      )}
      <div className={styles.days}>
        <Field label={table.chooseMonth}>
          {(ids) => (
            <select {...ids} data-short value={first} onChange={(event) => setFirst(event.target.value)}>
              {months.map((one) => (
                <option key={one.first} value={monthOf(one.first)}>
                  {promisePage.month(one.first)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {month && <DaysTable view={view} shown={shown} today={today} month={month} />}
      </div>
    </>
  );
}

type Month = PledgeYear['months'][number];

function DaysTable({ view, shown, today, month }: Props & { readonly month: Month }) {
  const { promisePage, dates } = useWords();
  const { table } = promisePage;
  const own = useOwnText();
  const { saidOf } = useDayWords(view.pledge, today);
  const weekOf = (day: Day) => shown.weeks.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  return (
    <DataTable
      caption={table.daysOf(promisePage.monthAndYear(month.first))}
      columns={[table.day, table.said, table.note]}
      rows={month.days.map((one) => ({
        key: one.day,
        cells: [
          dates.weekdayAndDate(one.day),
          saidOf(one, weekOf(one.day)),
          one.outcome?.note ? own(one.outcome.note) : '',
        ],
      }))}
    />
  );
}
