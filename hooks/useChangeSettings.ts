import type { Settings } from '../domain/settings';
import { changeSettings } from '../storage/settings';
import { useSave } from './useSave';

export function useChangeSettings(): (change: Partial<Settings>) => Promise<boolean> {
  const { save } = useSave();
  return (change) => save(() => changeSettings(change));
}
