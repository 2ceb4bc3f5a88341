import { Link } from 'wouter';
import { type AgreementKind, kindOf, termsOf } from '../../domain/agreement';
import { agreementPath, useReviewsDue } from '../../hooks/useAgreements';
import { useAgreementWords } from '../../hooks/useAgreementWords';
import { useCover } from '../../hooks/useCover';
import { useWords } from '../../hooks/useWords';
import styles from './Agreements.module.css';

/** One quiet line when it is time to look at an agreement again. */
export function ReviewsDue({ kind }: { readonly kind?: AgreementKind | undefined }) {
  const { due: words } = useWords().agreements;
  const { cover } = useCover();
  const { nameOf } = useAgreementWords();
  const due = useReviewsDue().filter((one) => kind === undefined || kindOf(one) === kind);
  const [first] = due;
  if (!first) return null;
  const terms = termsOf(first);
  const named = due.length === 1 ? words.one(nameOf(terms)) : words.many(due.length);
  // What it is called tells something of two people.
  const said = cover === 'open' ? named : words.quiet;
  return (
    <p className={styles.dueLine}>
      <Link href={agreementPath(first.id, terms)}>{said}</Link>
    </p>
  );
}
