import { Link } from 'wouter';
import { useWords } from '../../../hooks/useWords';
import styles from './Broken.module.css';

/** Support and safety before anything else. */
export function BrokenUnsafe() {
  const { unsafe } = useWords().toMe.broken;
  return (
    <p className={styles.ways}>
      <Link href="/support" className={styles.main}>
        {unsafe.support}
      </Link>
      <Link href="/look" className={styles.link}>
        {unsafe.look}
      </Link>
    </p>
  );
}
