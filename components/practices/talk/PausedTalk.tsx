import { useState } from 'react';
import { shortestPause } from '../../../domain/talk';
import { useClockWords } from '../../../hooks/useClockWords';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { ReturnChoice } from './ReturnChoice';
import styles from './TalkScreen.module.css';
import type { TalkPart } from './talkPart';

/** The clock stands: why, and when both come back. */
export function PausedTalk(part: TalkPart) {
  const { talk: words } = useWords();
  const { paused } = words;
  const { talk, now, mayResume, act } = part;
  const [isChoosing, setIsChoosing] = useState(talk.pause?.until === null);
  const clockWords = useClockWords();
  const { pause } = talk;
  if (!pause) return null;
  const { until, isFlooded, from } = pause;
  const isDue = until !== null && now >= until;
  const back = until === null ? null : clockWords(until);
  return (
    <>
      <div className={styles.middle}>
        <h1 tabIndex={-1} className={styles.heading}>
          {isFlooded ? paused.floodedTitle : words.turn.pause}
        </h1>
        {!isDue && <p className={styles.help}>{isFlooded ? paused.floodedLead : paused.lead}</p>}
        {!isDue && isFlooded && <p className={styles.help}>{paused.floodedApart}</p>}
        {isDue && <p className={styles.question}>{paused.due}</p>}
        {!isDue && back && !isChoosing && (
          <>
            <p className={styles.back}>
              {back.isTomorrow ? paused.backTomorrow(back.time) : paused.back(back.time)}
            </p>
            <p className={styles.quiet}>{paused.kept}</p>
          </>
        )}
        {!isDue && isChoosing && <ReturnChoice {...part} onSet={() => setIsChoosing(false)} />}
        {!mayResume && until === null && (
          <p className={styles.quiet}>{paused.earliest(clockWords(from + shortestPause).time)}</p>
        )}
      </div>
      <div className={styles.actions}>
        {mayResume && (
          <Button look={isDue ? 'main' : 'outline'} onClick={() => act({ kind: 'resume' })}>
            {isDue || until === null ? paused.goOn : paused.sooner}
          </Button>
        )}
        {!isChoosing && <Button onClick={() => setIsChoosing(true)}>{paused.change}</Button>}
        <Button look="text" onClick={() => act({ kind: 'finish' })}>
          {paused.notToday}
        </Button>
      </div>
    </>
  );
}
