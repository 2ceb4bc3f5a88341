import { firstDayOf } from '../../domain/pledge';
import { useCover } from '../../hooks/useCover';
import { usePledgeName } from '../../hooks/usePledgeName';
import type { PledgeView } from '../../hooks/usePledges';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import styles from './PledgeHead.module.css';
import { StreakLine } from './StreakLine';
import { WeekMarks } from './WeekMarks';

/** A promise at a glance: its words, its rhythm, its counts and its week. */
export function PledgeHead({ view }: { readonly view: PledgeView }) {
  const { promises, shared, dates } = useWords();
  const { day: today } = useToday();
  const { cover } = useCover();
  const name = usePledgeName()(view);
  const { pledge, term, status } = view;
  const first = dates.date(firstDayOf(pledge));
  const rest = pledge.rests.findLast(({ from, until }) => from <= today && (!until || until > today));
  const parts = [
    shared.rhythm(term.cadence),
    cover === 'open' && term.forWhom && promises.forWhomShort[term.forWhom],
    status === 'waiting' ? promises.begins(first) : promises.began(first),
    term.until && promises.ends(dates.date(term.until)),
  ];
  return (
    <div className={styles.head}>
      <div>
        <h3>{name}</h3>
        <p>{parts.filter(Boolean).join(' · ')}</p>
        {status === 'resting' && rest && (
          <p>
            {rest.until
              ? promises.restsUntil(dates.date(rest.until))
              : promises.restsSince(dates.date(rest.from))}
          </p>
        )}
        {status !== 'waiting' && (
          <p>
            <StreakLine view={view} isFull />
          </p>
        )}
      </div>
      {status === 'active' && <WeekMarks view={view} today={today} />}
    </div>
  );
}
