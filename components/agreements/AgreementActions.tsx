import { Link } from 'wouter';
import { type Agreement, statusOfAgreement } from '../../domain/agreement';
import { useAgreedActions } from '../../hooks/useAgreedActions';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import styles from './Agreements.module.css';

/** What the person does themselves can become a promise of theirs. */
export function AgreementActions({ agreement }: { readonly agreement: Agreement }) {
  const { one: words } = useWords().agreements;
  const { day: today } = useToday();
  const actions = useAgreedActions(agreement);
  const status = statusOfAgreement(agreement, today);
  if (actions.length === 0 || (status !== 'in-force' && status !== 'waiting')) return null;
  return (
    <section className={styles.part} data-screen-only>
      <h2>{words.promises}</h2>
      <p className={styles.quiet}>{words.promiseHint}</p>
      <ul className={styles.actions}>
        {actions.map(({ id, text }) => (
          <li key={id}>
            <span dir="auto">{text}</span>
            <Link href={`/promises/from/${id}`} aria-label={words.promiseOf(text)}>
              {words.promise}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
