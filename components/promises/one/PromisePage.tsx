import { Link } from 'wouter';
import { usePledges } from '../../../hooks/usePledges';
import { useWords } from '../../../hooks/useWords';
import { Section } from '../../home/Section';
import { OnePromise } from './OnePromise';
import styles from './OnePromise.module.css';

/** The page of one promise; an address that leads to none says so. */
export function PromisePage({ params }: { readonly params: { readonly id: string } }) {
  const { promisePage } = useWords();
  const view = usePledges().find(({ pledge }) => pledge.id === params.id);
  if (view) return <OnePromise key={params.id} view={view} />;
  return (
    <Section title={promisePage.goneTitle} lead={promisePage.gone}>
      <p className={styles.ways}>
        <Link href="/promises">{promisePage.back}</Link>
      </p>
    </Section>
  );
}
