import type { Exercise } from '../../content/schema';
import { type Agreement, isReviewDue, statusOfAgreement } from '../../domain/agreement';
import { useAgreements } from '../../hooks/useAgreements';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { AgreementRow } from './AgreementRow';
import styles from './Agreements.module.css';

const groups = ['in-force', 'waiting', 'proposed', 'over'] as const;

/** What was agreed: what is in force and ends when, what waits, and what is over. */
export function AgreementRecords({ exercise }: { readonly exercise: Exercise }) {
  const { records: words } = useWords().agreements;
  const { day: today } = useToday();
  const isAlone = useIsAlone();
  const kind = exercise.id === 'transparency' ? 'transparency' : 'boundary';
  const agreements = useAgreements(kind);
  if (!agreements) return null;

  const groupOf = (one: Agreement) => {
    const status = statusOfAgreement(one, today);
    return groups.find((group) => group === status) ?? 'over';
  };
  const dueFirst = agreements.toSorted(
    (a, b) => Number(isReviewDue(b, today)) - Number(isReviewDue(a, today)),
  );
  return (
    <section className={styles.records}>
      <h2>{words.title[isAlone ? 'own' : kind]}</h2>
      {agreements.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {groups.map((group) => {
        const inGroup = dueFirst.filter((one) => groupOf(one) === group);
        return inGroup.length === 0 ? null : (
          <section key={group} aria-label={words.groups[group]}>
            <h3>{words.groups[group]}</h3>
            <ul className={styles.rows}>
              {inGroup.map((agreement) => (
                <li key={agreement.id}>
                  <AgreementRow agreement={agreement} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
