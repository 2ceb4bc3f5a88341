import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { StageId } from '../../content/schema';
import { nextStage, numberOf, previousStage } from '../../domain/stage';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useJourney } from '../../hooks/useJourney';
import { useStageName } from '../../hooks/useStageName';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import styles from './PathOffers.module.css';

/** What the facts allow to offer: going on or going back, with staying always beside it. */
export function PathOffers() {
  const { path, dates, shared } = useWords();
  const { focus, hold, offered, markOffered, moveTo, stay, endHold } = useJourney();
  const isAlone = useIsAlone();
  const nameOf = useStageName();
  const [, navigate] = useLocation();
  const passedOver: readonly StageId[] = isAlone ? ['forgive'] : [];
  const ahead = nextStage(focus, passedOver);
  const before = previousStage(focus, passedOver);
  const offersMove = offered === 'ready' && ahead !== null;

  function stayHere() {
    void stay();
    navigate(`/path/${numberOf(focus)}`);
  }

  const mark = useRef(markOffered);
  mark.current = markOffered;
  useEffect(() => {
    if (offersMove) void mark.current();
  }, [offersMove]);

  return (
    <>
      {hold && (
        <Card label={path.hold.open}>
          <p>{path.hold.on(dates.weekdayAndDate(hold.until))}</p>
          <div className={styles.actions}>
            <Button onClick={() => void endHold()}>{path.hold.end}</Button>
          </div>
        </Card>
      )}
      {(offered === 'return' || offered === 'breach') && before && (
        <Card label={path.goBack.title}>
          <h2 className={styles.title}>{path.goBack.title}</h2>
          <p>{path.goBack.text}</p>
          <div className={styles.actions}>
            <Button onClick={() => void moveTo(before, offered)}>{path.goBack.go(nameOf(before))}</Button>
            <Button onClick={stayHere}>{path.goBack.stay}</Button>
            <a href="#/support">{shared.support}</a>
          </div>
        </Card>
      )}
      {offersMove && (
        <Card label={path.offer.title}>
          <h2 className={styles.title}>{path.offer.title}</h2>
          <p>{path.offer.text(nameOf(ahead))}</p>
          <div className={styles.actions}>
            <Button onClick={stayHere}>{path.offer.stay}</Button>
            <Button onClick={() => navigate(`/path/${numberOf(ahead)}`)}>{path.offer.look}</Button>
            <Button onClick={() => void moveTo(ahead, 'ready')}>{path.offer.change}</Button>
          </div>
        </Card>
      )}
    </>
  );
}
