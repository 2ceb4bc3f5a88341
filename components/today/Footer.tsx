import { useCover } from '../../hooks/useCover';
import { useProfile } from '../../hooks/useProfile';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Footer.module.css';

/** The ways to the other pages, and the cover. */
export function Footer() {
  const { newTab, shared } = useWords();
  const { cover, toggle } = useCover();
  const { isWelcomed } = useProfile();
  return (
    <footer className={styles.footer}>
      <nav aria-label={newTab.navigation} className={styles.pages}>
        {cover !== 'plain' && (
          <>
            {!isWelcomed && <a href="/home.html#/welcome">{newTab.begin}</a>}
            <a href="/home.html#/path">{newTab.path}</a>
            <a href="/home.html#/promises">{newTab.promises}</a>
            <a href="/home.html#/reminders">{newTab.reminders}</a>
            <a href="/home.html#/journal">{newTab.journal}</a>
          </>
        )}
      </nav>
      <div className={styles.pages}>
        <Button look="text" aria-keyshortcuts="." title={newTab.coverKey} onClick={toggle}>
          {cover === 'open' ? newTab.cover : newTab.uncover}{' '}
          <span className={styles.key} aria-hidden="true">
            .
          </span>
        </Button>
        <a href="/home.html#/settings">{newTab.settings}</a>
        <a href="/home.html#/support">{shared.support}</a>
      </div>
    </footer>
  );
}
