import { Link } from 'wouter';
import { useWords } from '../../hooks/useWords';
import styles from './Agreements.module.css';

/** Says that nothing has to be agreed, with a way to Support. */
export function SafetyLine() {
  const { agreements: words } = useWords();
  return (
    <p className={styles.quiet}>
      {words.safety} <Link href="/support">{words.support}</Link>
    </p>
  );
}
