import { useId, useState } from 'react';
import { type VesselShape, vesselShapes } from '../../domain/vessel/shape';
import { useBowl } from '../../hooks/useBowl';
import { useShelveVessel } from '../../hooks/useShelf';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { Vessel } from '../vessel/Vessel';
import styles from './NextVessel.module.css';

/** Sets a full vessel on the shelf, by choice only, and begins the next in one of six forms. */
export function NextVessel() {
  const { shelf: words, shared } = useWords();
  const { seed, paint } = useBowl();
  const { shelve } = useShelveVessel();
  const [shape, setShape] = useState<VesselShape>('cup');
  const [isAsking, setIsAsking] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const name = useId();

  if (isDone) return <Notice>{words.shelved}</Notice>;
  if (!paint.full) return <p>{words.notFull}</p>;
  return (
    <Card state={isAsking}>
      <div className={styles.next}>
        <p>{words.full}</p>
        <fieldset className={styles.shapes}>
          <legend>{words.choose}</legend>
          {vesselShapes.map((one) => (
            <label key={one}>
              <input
                type="radio"
                autoComplete="off"
                name={name}
                checked={one === shape}
                onChange={() => setShape(one)}
              />
              <span aria-hidden="true" className={styles.picture}>
                <Vessel seed={seed} shape={one} paint={paint} label={words.shapes[one]} plain />
              </span>
              <span>{words.shapes[one]}</span>
            </label>
          ))}
        </fieldset>
        {isAsking ? (
          <div className={styles.actions}>
            <p>{words.question}</p>
            <Button
              look="main"
              onClick={async () => {
                if (await shelve(shape)) setIsDone(true);
              }}
            >
              {words.yes}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{shared.cancel}</Button>
          </div>
        ) : (
          <Button look="main" onClick={() => setIsAsking(true)}>
            {words.shelve}
          </Button>
        )}
      </div>
    </Card>
  );
}
