import { useEffect, useState } from 'react';
import { now } from '../../hooks/clock';
import styles from './PlainClock.module.css';

const minute = 60_000;

/** The time of day and nothing else. */
export function PlainClock() {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const wait = minute - (time.epochMilliseconds % minute);
    const timer = setTimeout(() => setTime(now()), wait + 20);
    return () => clearTimeout(timer);
  }, [time]);
  return (
    <time className={styles.clock}>
      {time.toLocaleString(undefined, { hour: 'numeric', minute: '2-digit' })}
    </time>
  );
}
