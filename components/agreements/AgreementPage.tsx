import { Link, Redirect } from 'wouter';
import { termsOf } from '../../domain/agreement';
import { exercisePath } from '../../domain/exerciseRun';
import { exerciseOf, useAgreement } from '../../hooks/useAgreements';
import { useAgreementWords } from '../../hooks/useAgreementWords';
import { useWords } from '../../hooks/useWords';
import { OpenPage } from '../cover/OpenPage';
import { Section } from '../home/Section';
import styles from './Agreements.module.css';
import { OneAgreement } from './OneAgreement';

interface Address {
  readonly number: string;
  readonly id: string;
}

/** One agreement: what it says, its days, and what can be done with it. */
export function AgreementPage({ params }: { readonly params?: Partial<Address> }) {
  const { agreements: words } = useWords();
  const { nameOf } = useAgreementWords();
  const agreement = useAgreement(params?.id ?? '');
  if (agreement === undefined) return null;
  if (agreement === null) return <Redirect to={`/practices/${params?.number ?? ''}`} replace />;
  const terms = termsOf(agreement);
  return (
    <OpenPage>
      <Section title={nameOf(terms)} state={agreement.steps.length}>
        <p className={styles.back} data-screen-only>
          <Link href={exercisePath(exerciseOf[terms.kind])}>{words.one.back}</Link>
        </p>
        <OneAgreement key={agreement.id} agreement={agreement} />
      </Section>
    </OpenPage>
  );
}
