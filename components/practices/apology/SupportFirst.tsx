import { Link } from 'wouter';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import styles from './Apology.module.css';

/** Comes before everything else when what is written sounds as if living were in question. */
export function SupportFirst({ onOnward }: { readonly onOnward: () => void }) {
  const { pressure: words } = useWords().apology;
  return (
    <section className={styles.support} role="status" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <p>{words.hold}</p>
      <p className={styles.ways}>
        <Link href="/support">{words.support}</Link>
        <Button look="text" onClick={onOnward}>
          {words.onward}
        </Button>
      </p>
    </section>
  );
}
