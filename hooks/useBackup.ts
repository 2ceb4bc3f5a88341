import { useEffect, useRef, useState } from 'react';
import { type BackupForm, backupFileName } from '../domain/backup';
import { csvOf } from '../domain/csv';
import { saidTable } from '../domain/saidTable';
import { rememberBackup } from '../storage/lastBackup';
import { now } from './clock';
import { saveFile } from './saveFile';
import { useToday } from './useToday';
import { useWords } from './useWords';

/** What is being done with a backup, and how far it has come, from 0 to 1. */
export interface Underway<Step extends string> {
  readonly is: 'working';
  readonly step: Step;
  readonly share: number;
}

type BackupState =
  | { readonly is: 'idle' }
  | { readonly is: 'failed' }
  | Underway<'collecting' | 'locking'>
  | { readonly is: 'saved'; readonly name: string; readonly form: BackupForm; readonly damaged: number };

const types = { age: 'application/octet-stream', json: 'application/json', csv: 'text/csv' } as const;

/** Saves everything there is as a file. What is needed for it is loaded only then. */
export function useBackup() {
  const { backup, scaleQuestions, shared } = useWords();
  const { day } = useToday();
  const [state, setState] = useState<BackupState>({ is: 'idle' });
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const tell = (step: 'collecting' | 'locking') => (share: number) =>
    setState({ is: 'working', step, share });

  async function contentOf(form: BackupForm, passphrase: string) {
    if (form === 'csv') {
      const { readSaid } = await import('../storage/backup/said');
      const { columns, question, line, promise, declined } = backup.table;
      const words = {
        ...{ columns, question, line, promise, declined },
        ...{ questions: scaleQuestions, outcomes: shared.outcomes },
      };
      return { content: csvOf(saidTable(await readSaid(), words)), damaged: 0 };
    }
    const { makeBackup } = await import('../storage/backup/make');
    const { text, damaged } = await makeBackup(day, now().epochMilliseconds, tell('collecting'));
    if (form === 'json') return { content: text, damaged };
    tell('locking')(0);
    const { lock } = await import('../storage/backup/age');
    return { content: await lock(text, passphrase, tell('locking')), damaged };
  }

  return {
    state,
    forget: () => setState({ is: 'idle' }),
    /** @param passphrase for the form that is locked */
    async save(form: BackupForm, passphrase: string): Promise<void> {
      tell('collecting')(0);
      try {
        const at = now().epochMilliseconds;
        const { content, damaged } = await contentOf(form, passphrase);
        // Whoever left the page meanwhile does not want a file any more.
        if (!isHere.current) return;
        const name = backupFileName(day, form);
        const isSaved = saveFile(name, new Blob([content as BlobPart], { type: types[form] }));
        if (isSaved && form !== 'csv') await rememberBackup(at).catch(() => {});
        setState(isSaved ? { is: 'saved', name, form, damaged } : { is: 'failed' });
      } catch {
        setState({ is: 'failed' });
      }
    },
  };
}
