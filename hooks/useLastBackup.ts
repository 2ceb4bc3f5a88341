import { useEffect, useState } from 'react';
import { type Day, dayAt } from '../domain/day';
import {
  isBackupDue,
  type LastBackup,
  putBackupHintAway,
  readLastBackup,
  watchLastBackup,
} from '../storage/lastBackup';
import { now } from './clock';
import { useSave } from './useSave';
import { useSettings } from './useSettings';
import { useToday } from './useToday';

/** When a backup was last saved from this browser, and whether there has been something new on many days since. */
export function useLastBackup() {
  const { dayStartsAt } = useSettings();
  const { day: today } = useToday();
  const { save } = useSave();
  const [last, setLast] = useState<LastBackup | null>(null);
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    let isHere = true;
    const dayOf = (at: number): Day =>
      dayAt(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(now().timeZoneId), dayStartsAt);
    const look = async (found: LastBackup) => {
      const due = await isBackupDue(found, today, dayOf);
      if (!isHere) return;
      setLast(found);
      setIsDue(due);
    };
    // A page that cannot tell shows no line; nothing hangs on it.
    const lookQuietly = (found: LastBackup) => look(found).catch(() => {});
    readLastBackup().then(lookQuietly, () => {});
    const stop = watchLastBackup((found) => void lookQuietly(found));
    return () => {
      isHere = false;
      stop();
    };
  }, [today, dayStartsAt]);
  return {
    /** The calendar date, or null when there was none. */
    lastOn: last?.at
      ? Temporal.Instant.fromEpochMilliseconds(last.at)
          .toZonedDateTimeISO(now().timeZoneId)
          .toPlainDate()
          .toString()
      : null,
    isKnown: last !== null,
    isDue,
    putAway: () => save(() => putBackupHintAway(now().epochMilliseconds)),
  };
}
