import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { Button } from '../ui/Button';
import styles from './CoverButton.module.css';

/** Covers the page or uncovers it, and says by which key that goes too; where there is little room, only the key. */
export function CoverButton({ isSmall = false }: { readonly isSmall?: boolean }) {
  const { newTab } = useDailyWords();
  const { cover, toggle } = useCover();
  const word = cover === 'open' ? newTab.cover : newTab.uncover;
  return (
    <Button
      look="text"
      aria-keyshortcuts="."
      aria-label={isSmall ? word : undefined}
      title={newTab.coverKey}
      onClick={toggle}
    >
      {!isSmall && `${word} `}
      <span className={styles.key} data-alone={isSmall || undefined} aria-hidden="true">
        .
      </span>
    </Button>
  );
}
