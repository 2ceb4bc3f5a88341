import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Reminder } from '../domain/reminder';
import { changeSettings } from '../storage/settings';
import { signalTrial } from '../storage/signals';
import { now } from './clock';
import { useSave } from './useSave';
import { useSettings } from './useSettings';

/** Whether the system says that it lets no notification through; false where the browser does not tell. */
async function areBlocked(): Promise<boolean> {
  try {
    return (await browser.notifications.getPermissionLevel?.()) === 'denied';
  } catch {
    return false;
  }
}

/** Whether notifications reach the person, and how to find out. */
export function useNotifications() {
  const { seesNotifications } = useSettings();
  const { save } = useSave();
  const [isDenied, setIsDenied] = useState(false);
  useEffect(() => {
    const look = () => void areBlocked().then(setIsDenied);
    look();
    // Allowed in the settings of the system or browser, the person comes back to this page.
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return {
    /** The system says no, or the person said that the one they tried was not seen. */
    areBlocked: isDenied || !seesNotifications,
    isDenied,
    /** Shows one now, in the words of a reminder or the usual ones. */
    tryNow: (reminder?: Reminder) => {
      const at = now().epochMilliseconds;
      return save(() => signalTrial({ at, ...(reminder ? { reminderId: reminder.id } : {}) }));
    },
    /** Remembers whether the one that was tried was seen. */
    sawTry: (saw: boolean) => save(() => changeSettings({ seesNotifications: saw })),
  };
}
