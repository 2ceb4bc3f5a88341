import { useCallback, useEffect, useState } from 'react';
import { backupFileName } from '../domain/backup';
import { type Day, toDay } from '../domain/day';
import { now } from './clock';
import { saveFile } from './saveFile';

interface Copy {
  readonly file: File;
  readonly madeOn: Day;
  /** The last day on which it is there. */
  readonly until: Day;
}

const dayOf = (milliseconds: number): Day =>
  toDay(
    Temporal.Instant.fromEpochMilliseconds(milliseconds)
      .toZonedDateTimeISO(now().timeZoneId)
      .toPlainDate()
      .toString(),
  );

/** The copy from before the last update that changed how records are kept, or null. */
export function useCopyBefore() {
  const [copy, setCopy] = useState<Copy | null>(null);
  const [wasRemoved, setWasRemoved] = useState(false);
  const look = useCallback(async () => {
    const { findCopy, keptFor } = await import('../storage/copyBefore');
    const file = await findCopy().catch(() => null);
    setCopy(file && { file, madeOn: dayOf(file.lastModified), until: dayOf(file.lastModified + keptFor) });
  }, []);
  useEffect(() => void look(), [look]);
  return {
    copy,
    wasRemoved,
    save: ({ file, madeOn }: Copy): boolean => saveFile(backupFileName(madeOn, 'json'), file),
    async remove(): Promise<void> {
      const { forgetCopy } = await import('../storage/copyBefore');
      await forgetCopy().catch(() => undefined);
      await look();
      setWasRemoved(true);
    },
  };
}
