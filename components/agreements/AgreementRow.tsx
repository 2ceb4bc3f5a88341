import { Link } from 'wouter';
import { type Agreement, termsOf } from '../../domain/agreement';
import { useAgreementRow } from '../../hooks/useAgreementRow';
import { agreementPath } from '../../hooks/useAgreements';
import styles from './Agreements.module.css';

/** One agreement in the list: what it is about, and its days. */
export function AgreementRow({ agreement }: { readonly agreement: Agreement }) {
  const { title, step, days, isDue, due } = useAgreementRow(agreement);
  return (
    <div className={styles.row}>
      <Link href={agreementPath(agreement.id, termsOf(agreement))} className={styles.rowTitle}>
        <span dir="auto">{title}</span>
      </Link>
      <p className={styles.rowDays}>
        {step && <span>{step}</span>}
        {days.map((day) => (
          <span key={day}>{day}</span>
        ))}
      </p>
      {isDue && <p className={styles.due}>{due}</p>}
    </div>
  );
}
