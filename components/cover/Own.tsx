import { useCover } from '../../hooks/useCover';
import { useWords } from '../../hooks/useWords';
import styles from './Own.module.css';

const dots = '•••••';

/** Words the person wrote. A covered page draws the same five dots for all of them. */
export function Own({ children }: { readonly children: string }) {
  const { cover } = useCover();
  const { shared } = useWords();
  if (cover === 'open') return <>{children}</>;
  return (
    <span role="img" aria-label={shared.hidden} className={styles.hidden}>
      {dots}
    </span>
  );
}
