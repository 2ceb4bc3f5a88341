import { useEffect, useState, useSyncExternalStore } from 'react';
import { currentTrouble, giveWay, onGivingWay, onTrouble, type Trouble } from '../storage/opening';
import { noteEvent } from './eventLog';
import { onPages, tellPages } from './pages';

/** How long a page may stay empty before it says that it is waiting, in milliseconds. */
const longestSilence = 3000;
/** How often a page that waits says so to the others, in milliseconds. */
const millisecondsBetweenCalls = 1000;

/** What stands in the way of this page, if anything does. */
export function useTrouble(): Trouble | null {
  const trouble = useSyncExternalStore(onTrouble, currentTrouble);
  useEffect(() => {
    if (trouble !== 'blocked') return;
    noteEvent('waited');
    // Only the first page that waits is told by the browser that it does, and one that was put away hears nothing from it.
    tellPages('give way');
    const timer = setInterval(() => tellPages('give way'), millisecondsBetweenCalls);
    return () => clearInterval(timer);
  }, [trouble]);
  return trouble;
}

/** Whether what is waited for takes so long that something has to be said. */
export function useTakesLong(isWaiting: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setIsLong(true), longestSilence);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isLong;
}

/** Lets this page begin anew when a newer version needs the database: what is being typed is kept before. */
export function watchForGivingWay(): () => void {
  const stopListening = onPages((message) => {
    if (message === 'give way') giveWay();
  });
  const stopWaiting = onGivingWay(() => {
    noteEvent('gave-way');
    // After whatever else is done in this turn, such as keeping what was typed.
    setTimeout(() => location.reload());
  });
  return () => {
    stopListening();
    stopWaiting();
  };
}
