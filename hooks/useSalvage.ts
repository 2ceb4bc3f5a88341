import { useState } from 'react';
import { backupFileName } from '../domain/backup';
import { toDay } from '../domain/day';
import { now } from './clock';
import { saveFile } from './saveFile';
import { useDailyWords } from './useDailyWords';

type SalvageState =
  | { readonly is: 'idle' | 'working' | 'failed' }
  | { readonly is: 'saved'; readonly records: number; readonly damaged: number };

/** Saves what can still be read as a file that is not locked. */
export function useSalvage() {
  const { trouble } = useDailyWords();
  const [state, setState] = useState<SalvageState>({ is: 'idle' });
  return {
    state,
    async save(): Promise<void> {
      setState({ is: 'working' });
      try {
        const { salvage } = await import('../storage/salvage');
        const day = toDay(now().toPlainDate().toString());
        const { text, records, damaged } = await salvage(day, trouble.fileNote);
        const isSaved = saveFile(backupFileName(day, 'json'), new Blob([text], { type: 'application/json' }));
        setState(isSaved ? { is: 'saved', records, damaged } : { is: 'failed' });
      } catch {
        setState({ is: 'failed' });
      }
    },
  };
}
