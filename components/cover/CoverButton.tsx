import { useCover } from '../../hooks/useCover';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './CoverButton.module.css';

/** Covers the page or uncovers it, and says by which key that goes too. */
export function CoverButton() {
  const { newTab } = useWords();
  const { cover, toggle } = useCover();
  return (
    <Button look="text" aria-keyshortcuts="." title={newTab.coverKey} onClick={toggle}>
      {cover === 'open' ? newTab.cover : newTab.uncover}{' '}
      <span className={styles.key} aria-hidden="true">
        .
      </span>
    </Button>
  );
}
