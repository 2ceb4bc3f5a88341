import type { Day } from '../../../domain/day';
import { shareOfYear } from '../../../domain/pledgeMonths';
import {
  type SteadinessWord,
  shareOfWords,
  steadinessWordOf,
  steadinessWords,
} from '../../../domain/steadiness';
import type { PledgeYear } from '../../../hooks/usePledgeYear';
import { useWords } from '../../../hooks/useWords';
import styles from './StrengthLine.module.css';

const firmFirst: readonly SteadinessWord[] = [...steadinessWords].reverse();
// Each word has as much room as any other, so that what is nearly whole does not crowd at the upper edge.
const limits = [20, 40, 60, 80];

const y = (share: number) => (1 - shareOfWords(share)) * 100;

/** How steadily a promise was kept through a year: a line with its soft band, words in place of numbers. */
export function StrengthLine({ shown }: { readonly shown: PledgeYear }) {
  const { promisePage, dates } = useWords();
  const { strength, shortMonth } = promisePage;
  const { line, before } = shown;
  const [first, last] = [line.at(0), line.at(-1)];
  if (!first || !last) return null;
  // In its first year from the month it began.
  const months = shown.months.filter(
    ({ days }) => before !== null || days.some(({ day }) => day >= first.day),
  );
  const left = shareOfYear(months[0]?.first ?? first.day);
  const x = (day: Day) => ((shareOfYear(day) - left) / (1 - left)) * 100;
  const point = (day: Day, share: number) => `${x(day).toFixed(2)} ${y(share).toFixed(2)}`;
  const start = before === null ? '' : `0 ${y(before).toFixed(2)}L`;
  const path = `M${start}${line.map(({ day, steadiness }) => point(day, steadiness)).join('L')}`;
  const word = (steadiness: number) => strength.words[steadinessWordOf(steadiness)];
  const label = strength.picture(
    dates.date(first.day),
    word(first.steadiness),
    dates.date(last.day),
    word(last.steadiness),
  );

  return (
    <div className={styles.picture} role="img" aria-label={label}>
      <ol className={styles.words} aria-hidden="true">
        {firmFirst.map((one) => (
          <li key={one}>{strength.words[one]}</li>
        ))}
      </ol>
      <div className={styles.field}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {limits.map((limit) => (
            <path key={limit} className={styles.limit} d={`M0 ${limit}H100`} />
          ))}
          <path className={styles.band} d={bandOf(line, point)} />
          <path className={styles.glow} d={path} />
          <path className={styles.line} d={path} />
        </svg>
        <span
          className={styles.end}
          style={{ insetInlineStart: `${x(last.day)}%`, insetBlockStart: `${y(last.steadiness)}%` }}
        />
      </div>
      <ol className={styles.months} aria-hidden="true">
        {months.map((month) => (
          <li key={month.first}>{shortMonth(month.first)}</li>
        ))}
      </ol>
    </div>
  );
}

/** From the first to the last day of which a range can be told, along its upper and back along its lower edge. */
function bandOf(line: PledgeYear['line'], point: (day: Day, share: number) => string): string {
  const ranges = line.flatMap(({ day, range }) => (range ? [{ day, ...range }] : []));
  if (ranges.length < 2) return '';
  const upper = ranges.map(({ day, high }) => point(day, high));
  const lower = ranges.map(({ day, low }) => point(day, low)).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}
