import { isAnswered } from '../../domain/checkIn';
import { rulingCover } from '../../domain/cover';
import { dayAt } from '../../domain/day';
import { nextReminding } from '../../domain/pledgeReminder';
import { isAlone } from '../../domain/profile';
import { dueNow } from '../../domain/reminder';
import { nextWake, showsDot } from '../../domain/wake';
import { listAnswers, listNotes } from '../../storage/checkIns';
import { listHolds } from '../../storage/journey';
import { listOutcomesOf } from '../../storage/pledgeLogs';
import { listRemindedPledges } from '../../storage/pledges';
import { findProfile } from '../../storage/profile';
import { listDeliveries, listReminders, recordDelivery } from '../../storage/reminders';
import { readSettings } from '../../storage/settings';
import { keepAllCountsOnce } from '../../storage/tallies';
import { setAlarm, setAlarmAtLatest } from './alarm';
import { now } from './clock';
import { showDot } from './dot';
import { showReminder } from './notifications';
import { remindOfPledges } from './remindings';

/** Lets the other steps go on when one fails; it is tried again at the next wake. */
async function attempt(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch {}
}

/** The one alarm's work, done again from the facts each time: harmless to repeat, at any moment. */
async function settle(): Promise<void> {
  const moment = now();
  const settings = await readSettings();
  const reminders = await listReminders();
  const holds = await listHolds();
  const profile = await findProfile();
  const date = moment.toPlainDate().toString();

  const delivered = await listDeliveries(date);
  for (const { reminder } of dueNow(reminders, delivered, moment, holds, settings.dayStartsAt)) {
    // Shown first and remembered after: a worker stopped in between shows it once more under the same id, which
    // replaces the first, where the other order would lose it.
    await attempt(async () => {
      const isOpen = rulingCover(settings, moment) === 'open';
      await showReminder(reminder, date, { isAlone: isAlone(profile), isOpen });
      await recordDelivery(reminder.id, date, moment.epochMilliseconds);
    });
  }

  const today = dayAt(moment, settings.dayStartsAt);
  const pledges = await listRemindedPledges();
  const facts = { pledges, now: moment, holds, dayStartsAt: settings.dayStartsAt };
  await attempt(async () => remindOfPledges({ ...facts, deliveries: await listDeliveries(today) }));

  const isAnsweredToday = isAnswered(
    await listAnswers(today, today),
    await listOutcomesOf(today),
    await listNotes(today, today),
  );
  // Someone who has not begun is asked nothing.
  const asked = { ...settings, dot: settings.dot && profile?.isWelcomed === true };
  await attempt(() => showDot(showsDot(asked, isAnsweredToday, moment, holds)));
  const reminding = nextReminding({ ...facts, deliveries: await listDeliveries(today) });
  await setAlarm(nextWake(reminders, asked, isAnsweredToday, moment, holds, reminding));
  await attempt(() => keepAllCountsOnce(today));
}

const minutesUntilNextTry = 5;

/**
 * When the facts cannot be read, as on a full disk or while a newer version takes the database over, the work waits a
 * few minutes. Without an alarm nothing might wake the background before the next start of the browser.
 */
async function settleOrWait(): Promise<void> {
  try {
    await settle();
  } catch {
    await attempt(() => setAlarmAtLatest(now().add({ minutes: minutesUntilNextTry })));
  }
}

let running: Promise<void> | null = null;
let isAskedAgain = false;

/** Brings alarm, dot and notifications in line with the facts; never rejects. Calls that overlap become one more run. */
export function reconcile(): Promise<void> {
  if (running) {
    isAskedAgain = true;
    return running;
  }
  running = (async () => {
    do {
      isAskedAgain = false;
      await settleOrWait();
    } while (isAskedAgain);
  })().finally(() => {
    running = null;
  });
  return running;
}
