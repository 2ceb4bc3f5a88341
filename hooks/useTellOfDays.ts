import { useEffect, useRef } from 'react';
import type { DatedReminder } from '../domain/datedReminders';
import { signalRemindersChanged } from '../storage/signals';
import { now } from './clock';

/** Tells the background when a day that reminds of something was written down, changed or erased on any page. */
export function useTellOfDays(dated: readonly DatedReminder[] | undefined): void {
  const days = dated?.map(({ id, schedule }) => `${id} ${schedule.from} ${schedule.time}`).join();
  const told = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (days === undefined || told.current === days) return;
    // What was there when the page opened was told by the page that wrote it.
    if (told.current !== undefined) void signalRemindersChanged(now().epochMilliseconds);
    told.current = days;
  }, [days]);
}
