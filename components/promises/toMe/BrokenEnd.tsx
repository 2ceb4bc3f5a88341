import { Link } from 'wouter';
import { useWords } from '../../../hooks/useWords';
import { Section } from '../../home/Section';
import styles from './Broken.module.css';

/** A breath and one small thing. */
export function BrokenEnd({ needs }: { readonly needs: readonly string[] }) {
  const { close } = useWords().toMe.broken;
  return (
    <Section title={close.title}>
      <div className={styles.text}>
        <p>{close.breath}</p>
        {needs.length > 0 && <p>{close.needs(needs)}</p>}
        <p>{close.small}</p>
        <p className={styles.quiet}>{close.kept}</p>
      </div>
      <p className={styles.ways}>
        <Link href="/support" className={styles.main}>
          {close.calm}
        </Link>
        <Link href="/promises" className={styles.link}>
          {close.done}
        </Link>
      </p>
    </Section>
  );
}
