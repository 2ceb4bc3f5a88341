import { Link } from 'wouter';
import { usePledges } from '../../../hooks/usePledges';
import { useWords } from '../../../hooks/useWords';
import styles from '../PracticesPage.module.css';

/** The slips of the last weeks that were not owned, each with the way to do so. */
export function SlipDoor() {
  const { slipDoor: words, dates } = useWords();
  const slips = usePledges()
    .flatMap(({ pledge, text, outcomes, repairs }) =>
      outcomes
        .filter(({ value, removed }) => value === 'missed' && !removed)
        .filter(({ day }) => !repairs.some((repair) => repair.day === day && !repair.removed))
        .map(({ day }) => ({ id: pledge.id, day, text })),
    )
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  return (
    <section className={styles.begun} aria-label={words.choose}>
      <h2>{words.choose}</h2>
      <p className={styles.quiet}>{slips.length > 0 ? words.lead : words.none}</p>
      <ul>
        {slips.map(({ id, day, text }) => (
          <li key={`${id} ${day}`} className={styles.begunItem}>
            <Link href={`/promises/${id}/own/${day}`} className={styles.name}>
              {dates.weekdayAndDate(day)}
            </Link>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {words.older}{' '}
        <Link href="/promises" className={styles.name}>
          {words.promises}
        </Link>
      </p>
    </section>
  );
}
