import { useDailyWords } from '../../hooks/useDailyWords';
import { useProfile } from '../../hooks/useProfile';
import { CoverButton } from '../cover/CoverButton';
import styles from './Footer.module.css';

/** The ways to the other pages, and the cover. */
export function Footer() {
  const { newTab, shared } = useDailyWords();
  const { isWelcomed } = useProfile();
  return (
    <footer className={styles.footer}>
      <nav aria-label={newTab.navigation} className={styles.pages}>
        {!isWelcomed && <a href="/home.html#/welcome">{newTab.begin}</a>}
        <a href="/home.html#/path">{newTab.path}</a>
        <a href="/home.html#/practices">{newTab.practices}</a>
        <a href="/home.html#/promises">{newTab.promises}</a>
        <a href="/home.html#/reminders">{newTab.reminders}</a>
        <a href="/home.html#/journal">{newTab.journal}</a>
      </nav>
      <div className={styles.pages}>
        <CoverButton />
        <a href="/home.html#/settings">{newTab.settings}</a>
        <a href="/home.html#/support">{shared.support}</a>
      </div>
    </footer>
  );
}
