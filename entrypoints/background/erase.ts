import { eraseEverything } from '../../storage/erase';
import { forgetLooked } from '../../storage/looked';
import { setAlarm } from './alarm';
import { showDot } from './dot';
import { clearNotifications } from './notifications';
import { reconcile } from './reconcile';

/** Erases everything, wherever it is: records, settings, caches, notifications, the dot and the alarm. */
export async function eraseAll(): Promise<void> {
  await eraseEverything();
  for (const name of await caches.keys()) await caches.delete(name);
  await clearNotifications();
  await showDot(false);
  await setAlarm(null);
  // Whatever was under way before may have set one of them again.
  await reconcile();
  await forgetLooked();
}
