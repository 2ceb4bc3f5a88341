import { numberOf } from '../../domain/stage';
import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useLine } from '../../hooks/usePicks';
import { useProfile } from '../../hooks/useProfile';
import { useStageName } from '../../hooks/useStageName';
import styles from './StagePanel.module.css';

/** Where the person is, and one line for today; in a calm place only the line. */
export function StagePanel({ isCalm = false }: { readonly isCalm?: boolean }) {
  const { newTab, ownPage } = useDailyWords();
  const { cover } = useCover();
  const { focus } = useProfile();
  const { text, isOwn } = useLine();
  const nameOf = useStageName();
  return (
    <header data-calm={isCalm || undefined}>
      {!isCalm && <p className={styles.stage}>{newTab.stage(numberOf(focus), nameOf(focus))}</p>}
      <h1 className={styles.line}>{isOwn && cover !== 'open' ? ownPage.quietLine : text}</h1>
    </header>
  );
}
