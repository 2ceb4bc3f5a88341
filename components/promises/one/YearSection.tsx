import { isFree } from '../../../domain/cadence';
import type { Day } from '../../../domain/day';
import { yearsOf } from '../../../domain/pledgeMonths';
import type { DayMark } from '../../../domain/pledgeYear';
import { useDayWords } from '../../../hooks/useDayWords';
import { useKeptFocus } from '../../../hooks/useKeptFocus';
import type { PledgeView } from '../../../hooks/usePledges';
import type { PledgeYear } from '../../../hooks/usePledgeYear';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Disclosure } from './Disclosure';
import { Legend } from './Legend';
import { Gilding } from './MarkShape';
import { YearCalendar } from './YearCalendar';
import styles from './YearSection.module.css';
import { YearTables } from './YearTables';

interface Props {
  readonly view: PledgeView;
  readonly shown: PledgeYear;
  readonly today: Day;
  readonly onYear: (year: number) => void;
}

/** A year of one promise as a picture, what its tiles mean, and the same as a table. */
export function YearSection({ view, shown, today, onYear }: Props) {
  const { promisePage } = useWords();
  const { year: words } = promisePage;
  const { shownMarkOf } = useDayWords(view.pledge, today);
  const { first, last } = yearsOf(view.pledge, today);
  const { year } = shown;
  const heading = useKeptFocus<HTMLHeadingElement>(year);
  const days = shown.months.flatMap((month) => month.days);
  const marks = new Set<DayMark>(['kept', ...days.map(shownMarkOf)]);

  return (
    <section className={styles.year}>
      <Gilding />
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} aria-live="polite">
          {words.title(year)}
        </h2>
        <div className={styles.years}>
          {first < year && (
            <Button aria-label={words.before(year - 1)} onClick={() => onYear(year - 1)}>
              <Arrow isBack /> {words.other(year - 1)}
            </Button>
          )}
          {year < last && (
            <Button aria-label={words.after(year + 1)} onClick={() => onYear(year + 1)}>
              {words.other(year + 1)} <Arrow />
            </Button>
          )}
        </div>
      </div>
      <YearCalendar key={year} view={view} shown={shown} today={today} />
      <Legend
        marks={marks}
        hasToday={days.some(({ day }) => day === today)}
        hasEdited={days.some(({ outcome }) => outcome?.editedOn)}
        weeks={new Set(shown.weeks.map(({ mark }) => mark))}
        isFree={isFree(view.term.cadence)}
      />
      <Disclosure summary={promisePage.table.show}>
        {() => <YearTables key={year} view={view} shown={shown} today={today} />}
      </Disclosure>
    </section>
  );
}

function Arrow({ isBack = false }: { readonly isBack?: boolean }) {
  return (
    <svg className={styles.arrow} viewBox="0 0 12 12" aria-hidden="true" data-back={isBack || undefined}>
      <path d="M4 2l4 4-4 4" />
    </svg>
  );
}
