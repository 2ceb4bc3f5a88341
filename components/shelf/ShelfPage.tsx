import { Link } from 'wouter';
import { useShelf } from '../../hooks/useShelf';
import { useWords } from '../../hooks/useWords';
import { BowlPanel } from '../bowl/BowlPanel';
import { Section } from '../home/Section';
import { NextVessel } from './NextVessel';
import { ShelfBoard } from './ShelfBoard';
import styles from './ShelfPage.module.css';

/** The vessel being mended, and the full ones that were set aside. */
export function ShelfPage() {
  const { promisePage, shelf: words } = useWords();
  const { full } = useShelf();
  return (
    <Section title={words.title} lead={words.lead} state={full.length}>
      <section className={styles.present} aria-label={words.present}>
        <div className={styles.vessel}>
          <BowlPanel hasDoor={false} />
        </div>
        <NextVessel />
      </section>
      <ShelfBoard />
      <p>
        <Link href="/promises">{promisePage.back}</Link>
      </p>
    </Section>
  );
}
