import { noticesFor } from '../../content/notices';
import { rulingCover } from '../../domain/cover';
import { isAlone } from '../../domain/profile';
import { neutralTitleOf } from '../../domain/reminder';
import { findProfile } from '../../storage/profile';
import { listReminders } from '../../storage/reminders';
import { readSettings } from '../../storage/settings';
import type { Trial } from '../../storage/signals';
import { now } from './clock';
import { showTrial } from './notifications';

/** Shows what a reminder looks like, at any hour: the person is there and asked for it. */
export async function showOneNow({ at, reminderId }: Trial): Promise<void> {
  const { reminderKinds } = noticesFor(navigator.language);
  const alone = isAlone(await findProfile().catch(() => undefined));
  const reminder = (await listReminders().catch(() => [])).find(({ id }) => id === reminderId);
  const { kind, title: own } = reminder ?? { kind: 'together' as const, title: '' };
  const isOpen = rulingCover(await readSettings(), now()) === 'open';
  const title = isOpen ? own : '';
  await showTrial(at, neutralTitleOf({ kind, title }, reminderKinds[kind], alone)).catch(() => undefined);
}
