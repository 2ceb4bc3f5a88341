import { useState } from 'react';
import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useGesture } from '../../hooks/usePicks';
import { useToday } from '../../hooks/useToday';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { UndoButton } from '../ui/UndoButton';
import styles from './GesturePanel.module.css';

interface Props {
  /** Whether its link needs a tab of its own, as in the popup. */
  readonly opensTab?: boolean;
  /** Whether there is little room. */
  readonly isCompact?: boolean;
  /** Whether these are hard days: less to decide, and nothing that stands out. */
  readonly isCalm?: boolean;
}

/** Today's gesture, and what one can say to it. Late in the evening no other one is asked for. */
export function GesturePanel({ opensTab = false, isCompact = false, isCalm = false }: Props) {
  const { newTab, ownPage } = useDailyWords();
  const { cover } = useCover();
  const { gesture, isOwn, did, isKept, canAsk, another, setDid, setKept, putAway, restore } = useGesture();
  const { isLate, isEvening } = useToday();
  // In the evening the new tab asks how the day was, and one thing at a time stands out.
  const isQuiet = isCalm || (isEvening && !opensTab);
  const isAlone = useIsAlone();
  const [putAwayId, setPutAwayId] = useState<string | null>(null);

  return (
    <Card label={newTab.gesture} isCompact={isCompact} isBare={isCalm} state={`${canAsk} ${putAwayId}`}>
      <div className={styles.head}>
        <p>{newTab.gesture}</p>
        {gesture && !isCalm && (
          <a
            href={`/home.html#/promises/from/${gesture.id}`}
            target={opensTab ? '_blank' : undefined}
            rel={opensTab ? 'noreferrer' : undefined}
          >
            {newTab.makeItAPromise}
          </a>
        )}
      </div>
      <p className={styles.text}>
        {isOwn && cover !== 'open' ? ownPage.quietGesture : (gesture?.text ?? newTab.noGesture)}
      </p>
      {gesture && (
        <div className={styles.actions}>
          <Button
            look={did || isQuiet ? 'outline' : 'main'}
            aria-pressed={did}
            onClick={() => void setDid(!did)}
          >
            {did ? newTab.didDone : newTab.did}
          </Button>
          {canAsk && !isLate && <Button onClick={() => void another()}>{newTab.another}</Button>}
          {!isCalm && (
            <>
              <Button aria-pressed={isKept} onClick={() => void setKept(!isKept)}>
                {isKept ? newTab.kept : newTab.keep}
              </Button>
              <Button
                onClick={() => {
                  setPutAwayId(gesture.id);
                  void putAway();
                }}
              >
                {isAlone ? newTab.notForMe : newTab.notForUs}
              </Button>
            </>
          )}
        </div>
      )}
      <div role="status" className={styles.undo}>
        {putAwayId && (
          <>
            {newTab.putAway}
            <UndoButton
              key={putAwayId}
              onUndo={() => {
                void restore(putAwayId);
                setPutAwayId(null);
              }}
            />
          </>
        )}
      </div>
    </Card>
  );
}
