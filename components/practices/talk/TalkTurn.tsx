import { useEffect } from 'react';
import { gotIts, otherSeat, turnOf } from '../../../domain/talk';
import { useCover } from '../../../hooks/useCover';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import hidden from '../../ui/hidden.module.css';
import { SeatShape } from './SeatShape';
import styles from './TalkScreen.module.css';
import type { TalkPart } from './talkPart';

interface Props extends TalkPart {
  readonly topic: string | undefined;
}

/** Whose turn it is, how long it lasts, and how to pause. */
export function TalkTurn({ talk, secondsLeft, minutesLeft, act, topic }: Props) {
  const { talk: words } = useWords();
  const { cover } = useCover();
  const { phase, speaker } = talk;
  const seat = turnOf(talk) ?? speaker;
  useSpaceBar(() => act({ kind: 'pause' }));
  if (phase === 'thanks' || phase === 'over') return null;

  const names = { seat: words.seats[seat], other: words.seats[otherSeat(seat)] };
  const turn = words.turn[phase](names.seat);
  const help = phase === 'check' ? words.help.check : words.help[phase](names.other);
  const [minutes, seconds] = [Math.floor((secondsLeft ?? 0) / 60), (secondsLeft ?? 0) % 60];
  const length = talk.until === null ? null : Math.round((talk.until - talk.from) / 1000);
  const wholeLeft = length === null ? undefined : words.left(Math.floor(length / 60), length % 60);
  return (
    <>
      <header className={styles.head}>
        {/* A topic tells something, also one of ours. */}
        <p dir="auto">{cover === 'open' && topic}</p>
        <p>{words.ofTwenty(minutesLeft)}</p>
      </header>
      <div className={styles.middle} data-phase={phase}>
        <div className={styles.turn}>
          <SeatShape seat={seat} />
          <h1 tabIndex={-1}>{turn}</h1>
        </div>
        {secondsLeft !== null && (
          <p role="timer" className={styles.time} aria-label={words.left(minutes, seconds)}>
            {words.clock(minutes, seconds)}
          </p>
        )}
        <p className={phase === 'check' ? styles.question : styles.help}>{help}</p>
        {phase === 'check' && (
          <div className={styles.answers}>
            {gotIts.map((value) => (
              <Button key={value} onClick={() => act({ kind: 'got-it', value })}>
                {words.gotIt[value]}
              </Button>
            ))}
          </div>
        )}
      </div>
      <p role="status" className={hidden.hidden}>
        {words.said(turn, wholeLeft)}
      </p>
      <div className={styles.actions}>
        {phase !== 'check' && <Button onClick={() => act({ kind: 'done' })}>{words.done[phase]}</Button>}
        <Button look="main" data-large aria-keyshortcuts="Space" onClick={() => act({ kind: 'pause' })}>
          {words.pause} <kbd>{words.pauseKey}</kbd>
        </Button>
        <Button title={words.floodedHint} onClick={() => act({ kind: 'flooded' })}>
          {words.flooded}
        </Button>
        <Button look="text" onClick={() => act({ kind: 'finish' })}>
          {words.finish}
        </Button>
      </div>
    </>
  );
}

/** The space bar pauses from anywhere but a button that has the focus, which it presses as everywhere. */
function useSpaceBar(pause: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof HTMLElement && event.target.matches('button, a');
      if (event.key !== ' ' || event.repeat || isElsewhere) return;
      event.preventDefault();
      pause();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
