import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import styles from './TalkScreen.module.css';
import type { TalkPart } from './talkPart';

/** The end of every talk: one thanks each, without a clock. */
export function TalkThanks({ act }: TalkPart) {
  const { talk: words } = useWords();
  return (
    <>
      <div className={styles.middle}>
        <h1 tabIndex={-1} className={styles.heading}>
          {words.turn.thanks}
        </h1>
        <p className={styles.help}>{words.thanks.lead}</p>
        <p className={styles.quiet}>{words.thanks.optional}</p>
      </div>
      <div className={styles.actions}>
        <Button look="main" onClick={() => act({ kind: 'thanked' })}>
          {words.thanks.done}
        </Button>
      </div>
    </>
  );
}
