import { numberOf } from '../../domain/stage';
import { useCover } from '../../hooks/useCover';
import { useLine } from '../../hooks/usePicks';
import { useProfile } from '../../hooks/useProfile';
import { useWords } from '../../hooks/useWords';
import styles from './StagePanel.module.css';

/** Where the person is, and one line for today. */
export function StagePanel() {
  const { newTab, ownPage, stages } = useWords();
  const { cover } = useCover();
  const { focus } = useProfile();
  const { text, isOwn } = useLine();
  const { name, quietName } = stages[focus];
  return (
    <header>
      <p className={styles.stage}>{newTab.stage(numberOf(focus), cover === 'open' ? name : quietName)}</p>
      <h1 className={styles.line}>{isOwn && cover !== 'open' ? ownPage.quietLine : text}</h1>
    </header>
  );
}
