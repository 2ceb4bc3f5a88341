import { useEffect, useState } from 'react';
import { now } from './clock';

/** Whole seconds left of a stretch that begins when it is first called; by the clock, so that a sleeping tab is right. */
export function useSecondsLeft(seconds: number): number {
  const [begun] = useState(() => now().epochMilliseconds);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => {
      const passed = Math.floor((now().epochMilliseconds - begun) / 1000);
      setLeft(Math.max(0, seconds - passed));
    }, 500);
    return () => clearInterval(timer);
  }, [begun, seconds]);
  return left;
}
