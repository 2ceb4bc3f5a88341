import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Settings } from '../domain/settings';
import { readSettings, watchSettings } from '../storage/settings';

const SettingsContext = createContext<Settings | null>(null);

interface Props {
  readonly children: ReactNode;
  /** What stands there while they were not read yet. */
  readonly whileUnread: ReactNode;
}

/** Shows its children once the settings are read, so that nothing uncovered flashes up first. */
export function SettingsProvider({ children, whileUnread }: Props) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    readSettings().then(setSettings, setFailure);
    return watchSettings(setSettings);
  }, []);
  // Thrown while drawing, so that the error boundary says it instead of a page that stays empty.
  if (failure) throw failure;
  if (!settings) return whileUnread;
  return <SettingsContext value={settings}>{children}</SettingsContext>;
}

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('useSettings is used inside SettingsProvider');
  return settings;
}
