import { useDailyWords } from '../../hooks/useDailyWords';
import { BowlPanel } from '../bowl/BowlPanel';
import { PlainClock } from '../today/PlainClock';
import { CoverButton } from './CoverButton';
import styles from './PlainPage.module.css';

/** Any page under Plain: the time, a plain bowl, a way to show the page, and Support. */
export function PlainPage() {
  const { shared } = useDailyWords();
  return (
    <div className={styles.plain}>
      <main>
        <PlainClock />
        <BowlPanel />
      </main>
      <footer>
        <CoverButton />
        <a href="/home.html#/support">{shared.support}</a>
      </footer>
    </div>
  );
}
