import { isOpen } from '../../domain/outcome';
import { useOwnText } from '../../hooks/useOwnText';
import { usePledgeName } from '../../hooks/usePledgeName';
import type { PledgeView } from '../../hooks/usePledges';
import { openSlipsOf } from '../../hooks/usePledges';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import styles from './Slips.module.css';

/** Slips that can still be owned, each with the way to do so, and those owned lately. */
export function Slips({ view }: { readonly view: PledgeView }) {
  const { promises, dates } = useWords();
  const { day: today } = useToday();
  const { pledge, repairs } = view;
  const name = usePledgeName()(view);
  const own = useOwnText();
  const owned = repairs.filter(({ removed, ownedOn }) => !removed && isOpen(ownedOn, today));
  const open = openSlipsOf(view, today);
  if (owned.length === 0 && open.length === 0) return null;
  return (
    <ul className={styles.slips}>
      {open.map((day) => (
        <li key={day}>
          {promises.slip(dates.weekdayAndDate(day))}{' '}
          <a
            href={`#/promises/${pledge.id}/own/${day}`}
            aria-label={`${promises.own}, ${dates.weekdayAndDate(day)}: ${name}`}
          >
            {promises.own}
          </a>
        </li>
      ))}
      {owned.map(({ id, day, makeGood }) => (
        <li key={id}>{promises.owned(dates.weekdayAndDate(day), own(makeGood))}</li>
      ))}
    </ul>
  );
}
