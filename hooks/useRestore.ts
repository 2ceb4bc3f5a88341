import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { BackupError, type BackupKind, type FileProblem, kindOfTable } from '../domain/backup';
import type { RestoreMode } from '../domain/merge';
import type { Backup } from '../storage/backup/file';
import type { Preview, Restored } from '../storage/backup/restore';
import { now } from './clock';
import { tellPages } from './pages';
import type { Underway } from './useBackup';
import { useToday } from './useToday';

/** What a file would change. */
export type RestoreOverview = Preview;

type RestoreStep = 'reading' | 'unlocking' | 'checking' | 'restoring' | 'takingBack';

type RestoreState =
  | { readonly is: 'idle' }
  | Underway<RestoreStep>
  /** It waits for a passphrase; `isWrong` when one was tried. */
  | { readonly is: 'locked'; readonly bytes: Uint8Array; readonly isWrong: boolean }
  | { readonly is: 'refused'; readonly problem: FileProblem; readonly kind: BackupKind | null }
  | { readonly is: 'ready'; readonly backup: Backup; readonly preview: Preview }
  | { readonly is: 'failed' }
  | { readonly is: 'undone' };

// Not of a component: it can be taken back until the page is closed, wherever one goes on it meanwhile.
let last: Restored | null = null;
const listeners = new Set<() => void>();
const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function keepLast(restored: Restored | null): void {
  last = restored;
  for (const listener of listeners) listener();
}

/** Lets a restore be, so that it can no longer be taken back. */
export const forgetRestore = (): void => keepLast(null);

/** Restores from a file, in steps: it is read and checked, compared with what is here, and only then put in its place. */
export function useRestore() {
  const { day } = useToday();
  const [state, setState] = useState<RestoreState>({ is: 'idle' });
  const done = useSyncExternalStore(listen, () => last);
  // Counts what was chosen, so that a file chosen later is not overtaken by an earlier one.
  const chosen = useRef(0);
  useEffect(
    () => () => {
      chosen.current += 1;
    },
    [],
  );

  const tell = (step: RestoreStep) => (share: number) => setState({ is: 'working', step, share });

  async function attempt(number: number, work: () => Promise<RestoreState>) {
    const show = (next: RestoreState) => {
      if (number === chosen.current) setState(next);
    };
    try {
      show(await work());
    } catch (problem) {
      if (!(problem instanceof BackupError)) show({ is: 'failed' });
      else
        show({
          is: 'refused',
          problem: problem.problem,
          kind: problem.table ? kindOfTable(problem.table) : null,
        });
    }
  }

  function during(step: RestoreStep, number: number) {
    const show = tell(step);
    const onProgress = (share: number) => {
      if (number === chosen.current) show(share);
    };
    onProgress(0);
    return onProgress;
  }

  async function compare(bytes: Uint8Array, number: number): Promise<RestoreState> {
    const [{ readBackup }, { previewOf }] = await Promise.all([
      import('../storage/backup/read'),
      import('../storage/backup/restore'),
    ]);
    const backup = await readBackup(bytes, during('checking', number));
    return { is: 'ready', backup, preview: await previewOf(backup) };
  }

  return {
    state,
    /** The restore that can be taken back, or null. */
    done,
    choose(file: File | undefined): Promise<void> {
      chosen.current += 1;
      const number = chosen.current;
      if (!file) {
        setState({ is: 'idle' });
        return Promise.resolve();
      }
      return attempt(number, async () => {
        during('reading', number);
        const { bytesOf, isLocked } = await import('../storage/backup/read');
        const bytes = await bytesOf(file);
        return isLocked(bytes) ? { is: 'locked', bytes, isWrong: false } : compare(bytes, number);
      });
    },
    unlock(bytes: Uint8Array, passphrase: string): Promise<void> {
      const number = chosen.current;
      return attempt(number, async () => {
        const onProgress = during('unlocking', number);
        const { unlock } = await import('../storage/backup/age');
        try {
          return await compare(await unlock(bytes, passphrase, onProgress), number);
        } catch (problem) {
          if (!(problem instanceof BackupError && problem.problem === 'passphrase')) throw problem;
          return { is: 'locked', bytes, isWrong: true };
        }
      });
    },
    restore(backup: Backup, mode: RestoreMode): Promise<void> {
      const number = chosen.current;
      return attempt(number, async () => {
        const { restore } = await import('../storage/backup/restore');
        const onProgress = during('restoring', number);
        const restored = await restore(backup, mode, {
          today: day,
          at: now().epochMilliseconds,
          onProgress,
        });
        tellPages('restored');
        keepLast(restored);
        return { is: 'idle' };
      });
    },
    takeBack(restored: Restored): Promise<void> {
      const number = chosen.current;
      return attempt(number, async () => {
        const onProgress = during('takingBack', number);
        const { takeBackRestore } = await import('../storage/backup/restore');
        await takeBackRestore(restored, {
          today: day,
          at: now().epochMilliseconds,
          onProgress,
        });
        tellPages('restored');
        keepLast(null);
        return { is: 'undone' };
      });
    },
    forget() {
      chosen.current += 1;
      setState({ is: 'idle' });
    },
  };
}
