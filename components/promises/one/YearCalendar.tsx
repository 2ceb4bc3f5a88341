import {
  Fragment,
  type KeyboardEvent,
  type SyntheticEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Day } from '../../../domain/day';
import { firstDayOf } from '../../../domain/pledge';
import { type Step, startIn, stepFrom } from '../../../domain/pledgeMonths';
import type { PledgeView } from '../../../hooks/usePledges';
import type { PledgeYear } from '../../../hooks/usePledgeYear';
import { useWords } from '../../../hooks/useWords';
import { DayPanel } from './DayPanel';
import { MonthTiles } from './MonthTiles';
import { Readout } from './Readout';
import styles from './YearCalendar.module.css';

const steps: Readonly<{ [key: string]: Step }> = {
  ArrowUp: 'week-before',
  ArrowDown: 'week-after',
  PageUp: 'month-before',
  PageDown: 'month-after',
  Home: 'week-start',
  End: 'week-end',
};

function stepOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  currentTarget,
}: KeyboardEvent<HTMLElement>): Step | undefined {
  if (altKey || metaKey) return undefined;
  if (ctrlKey) return key === 'Home' ? 'year-start' : key === 'End' ? 'year-end' : undefined;
  const isTurned = currentTarget.matches(':dir(rtl)');
  if (key === 'ArrowLeft') return isTurned ? 'day-after' : 'day-before';
  if (key === 'ArrowRight') return isTurned ? 'day-before' : 'day-after';
  return steps[key];
}

const dayOf = ({ target }: SyntheticEvent): Day | null =>
  (target instanceof Element && (target.closest<HTMLElement>('[data-day]')?.dataset.day as Day)) || null;

const labelOf = ({ target }: SyntheticEvent): string | null =>
  target instanceof Element ? (target.closest('[data-day]')?.getAttribute('aria-label') ?? null) : null;

const isIn = (month: Day, day: Day | null) => (day?.slice(0, 7) === month.slice(0, 7) ? day : null);

interface Props {
  readonly view: PledgeView;
  readonly shown: PledgeYear;
  readonly today: Day;
}

/** A year as up to twelve sheets of tiles, from the month it began; the day that was chosen opens beneath its row of sheets. */
export function YearCalendar({ view, shown, today }: Props) {
  const { year } = useWords().promisePage;
  const { pledge } = view;
  const place = useRef<HTMLFieldSetElement>(null);
  const [stop, setStop] = useState(() => startIn(shown.year, pledge, today));
  const [chosen, setChosen] = useState<Day | null>(null);
  const weeks = useMemo(() => new Map(shown.weeks.map((week) => [week.monday, week])), [shown.weeks]);
  // A young promise does not begin with empty sheets.
  const months = shown.months.filter(({ days }) => days.some(({ day }) => day >= firstDayOf(pledge)));
  const [looked, setLooked] = useState<string | null>(null);
  const steady = useRef<{ readonly day: Day; readonly top: number } | null>(null);

  const tileOf = (day: Day) => place.current?.querySelector<HTMLElement>(`button[data-day="${day}"]`);

  function choose(day: Day) {
    const top = tileOf(day)?.getBoundingClientRect().top;
    steady.current = top === undefined ? null : { day, top };
    setChosen((before) => (before === day ? null : day));
  }

  function close() {
    if (chosen) tileOf(chosen)?.focus();
    setChosen(null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape' && chosen) {
      close();
      return;
    }
    const from = dayOf(event);
    const step = from && stepOf(event);
    if (!step) return;
    event.preventDefault();
    const [first] = months;
    tileOf(step === 'year-start' && first ? first.first : stepFrom(from, step))?.focus();
  }

  // A day that closes above would pull the chosen tile away from under the pointer.
  useLayoutEffect(() => {
    const before = steady.current;
    steady.current = null;
    const tile = before && place.current?.querySelector(`button[data-day="${before.day}"]`);
    if (!tile) return;
    scrollBy(0, tile.getBoundingClientRect().top - before.top);
    place.current?.querySelector(`[data-open-day="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <div className={styles.calendar}>
      <Readout looked={looked} />
      <fieldset
        ref={place}
        className={styles.months}
        aria-label={year.title(shown.year)}
        onClick={(event) => {
          const day = dayOf(event);
          if (day) choose(day);
        }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const day = dayOf(event);
          if (day) setStop(day);
          setLooked(labelOf(event));
        }}
        onBlur={() => setLooked(null)}
        onPointerOver={(event) => setLooked(labelOf(event))}
        onPointerLeave={() => setLooked(null)}
      >
        {months.map((month) => {
          const open = isIn(month.first, chosen);
          return (
            <Fragment key={month.first}>
              <MonthTiles
                pledge={pledge}
                month={month}
                weeks={weeks}
                today={today}
                stop={isIn(month.first, stop)}
                chosen={open}
              />
              {open && (
                <div className={styles.day} data-open-day={open}>
                  <DayPanel key={open} view={view} shown={shown} day={open} today={today} onClose={close} />
                </div>
              )}
            </Fragment>
          );
        })}
      </fieldset>
    </div>
  );
}
