import { useState } from 'react';
import { useGesture } from '../../hooks/usePicks';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import styles from './GesturePanel.module.css';

/** Today's gesture, and what one can say to it. */
export function GesturePanel() {
  const { newTab, shared } = useWords();
  const { gesture, did, isKept, canAsk, another, setDid, setKept, putAway, takeBack } = useGesture();
  const [putAwayId, setPutAwayId] = useState<string | null>(null);

  return (
    <Card label={newTab.gesture}>
      <p className={styles.label}>{newTab.gesture}</p>
      <p className={styles.text}>{gesture?.text ?? newTab.noGesture}</p>
      {gesture && (
        <div className={styles.actions}>
          <Button look={did ? 'outline' : 'main'} aria-pressed={did} onClick={() => void setDid(!did)}>
            {did ? newTab.didDone : newTab.did}
          </Button>
          {canAsk && <Button onClick={() => void another()}>{newTab.another}</Button>}
          <Button aria-pressed={isKept} onClick={() => void setKept(!isKept)}>
            {isKept ? newTab.kept : newTab.keep}
          </Button>
          <Button
            onClick={() => {
              setPutAwayId(gesture.id);
              void putAway();
            }}
          >
            {newTab.notForUs}
          </Button>
        </div>
      )}
      <div role="status" className={styles.undo}>
        {putAwayId && (
          <>
            {newTab.putAway}
            <Button
              look="text"
              onClick={() => {
                void takeBack(putAwayId);
                setPutAwayId(null);
              }}
            >
              {shared.undo}
            </Button>
          </>
        )}
      </div>
    </Card>
  );
}
