import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toDay } from '../../domain/day';
import { database } from '../../storage/database';
import { eraseRequest } from '../../storage/erase';
import { watchSettings } from '../../storage/settings';
import { onSignal, onTrial } from '../../storage/signals';
import { ringSoon } from './alarm';
import { now } from './clock';
import { eraseAll } from './erase';
import { openFromNotification } from './notifications';
import { reconcile } from './reconcile';
import { pressButton } from './remindings';
import { showOneNow } from './trial';
import { welcomeOnce } from './welcome';

export default defineBackground({
  type: 'module',
  main() {
    database.noteChanges(Date.now);
    database.keepCopies(() => toDay(now().toPlainDate().toString()));
    // Every listener is registered before anything is awaited: a worker that wakes for an event registers late
    // listeners too late to hear it. https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void welcomeOnce();
      void reconcile();
    });
    // Firefox forgets every alarm when it closes, and an update clears them in Chromium.
    browser.runtime.onStartup.addListener(() => void reconcile());
    browser.alarms.onAlarm.addListener(() => void reconcile());
    browser.notifications.onClicked.addListener((id) => void openFromNotification(id));
    browser.notifications.onButtonClicked?.addListener((id, index) => void press(id, index));
    browser.runtime.onMessage.addListener((message, _sender, respond) => {
      if (message !== eraseRequest) return undefined;
      void eraseAll().then(
        () => respond(true),
        () => respond(false),
      );
      return true;
    });
    watchSettings(() => void reconcile());
    onSignal(() => void reconcile());
    onTrial((asked) => void showOneNow(asked));
    void reconcile();
  },
});

/** A press can wake a worker that was stopped before it remembered what it showed: that is brought in order first. */
async function press(id: string, index: number): Promise<void> {
  await reconcile();
  await ringSoon(now()).catch(() => undefined);
  await pressButton(id, index);
  await reconcile();
}
