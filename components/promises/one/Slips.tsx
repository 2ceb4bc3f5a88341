import { Link } from 'wouter';
import { useOwnText } from '../../../hooks/useOwnText';
import type { PledgeView } from '../../../hooks/usePledges';
import type { PledgeYear } from '../../../hooks/usePledgeYear';
import { useWords } from '../../../hooks/useWords';
import { Own } from '../../cover/Own';
import { Disclosure } from './Disclosure';
import styles from './Slips.module.css';

const firstShown = 6;

interface Props {
  readonly view: PledgeView;
  readonly shown: PledgeYear;
}

/** The slips of a year: how each was owned, and the way to own one that was not. */
export function Slips({ view, shown }: Props) {
  const { slips } = useWords().promisePage;
  const earlier = shown.slips.slice(firstShown);
  const list = (some: PledgeYear['slips']) => (
    <ul>
      {some.map((slip) => (
        <Slip key={slip.day} slip={slip} pledgeId={view.pledge.id} />
      ))}
    </ul>
  );
  return (
    <section className={styles.slips}>
      <h2>{slips.title(shown.year)}</h2>
      {shown.slips.length === 0 ? (
        <p className={styles.quiet}>{slips.none}</p>
      ) : (
        <>
          {list(shown.slips.slice(0, firstShown))}
          {earlier.length > 0 && (
            <Disclosure key={shown.year} summary={slips.earlier(earlier.length)}>
              {() => list(earlier)}
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}

interface SlipProps {
  readonly slip: PledgeYear['slips'][number];
  readonly pledgeId: string;
}

function Slip({ slip: { day, repair }, pledgeId }: SlipProps) {
  const { promisePage, dates } = useWords();
  const own = useOwnText();
  const { slips } = promisePage;
  if (!repair) {
    return (
      <li className={styles.open}>
        <h3>{dates.weekdayAndDate(day)}</h3>
        <p className={styles.quiet}>{slips.open}</p>
        <Link href={`/promises/${pledgeId}/own/${day}`} aria-label={slips.ownOf(dates.weekdayAndDate(day))}>
          {slips.own}
        </Link>
      </li>
    );
  }
  const { makeGood, toldOn, toTell } = repair;
  return (
    <li className={styles.owned}>
      <h3>{dates.weekdayAndDate(day)}</h3>
      <p>
        <Own>{makeGood}</Own>
      </p>
      {toldOn && <p className={styles.quiet}>{slips.told(dates.weekdayAndDate(toldOn))}</p>}
      {!toldOn && toTell && <p className={styles.quiet}>{slips.toTell(own(toTell))}</p>}
    </li>
  );
}
