import { isPlainForNow, rulingCover } from '../../domain/cover';
import { dayAt } from '../../domain/day';
import { dueNow } from '../../domain/due';
import { eventAt } from '../../domain/event';
import { type Plan, type PlanFacts, planAt } from '../../domain/plan';
import { isAlone } from '../../domain/profile';
import type { Settings } from '../../domain/settings';
import { nextWake, showsDot } from '../../domain/wake';
import { forgetOldCopy } from '../../storage/copyBefore';
import { addEvents } from '../../storage/events';
import { keepBegun, keepLooked } from '../../storage/looked';
import { persist } from '../../storage/opening';
import { readPlanFacts } from '../../storage/planFacts';
import { findProfile } from '../../storage/profile';
import { readSettings } from '../../storage/settings';
import { keepAllCountsOnce } from '../../storage/tallies';
import { ringSoon, setAlarm } from './alarm';
import { now } from './clock';
import { showDot } from './dot';
import { areBlocked } from './notifications';
import { keepEveryTimeLoud } from './quietHours';
import { carryOut, withdrawAnswered } from './remindings';

/** Lets the other steps go on when one fails; it is tried again at the next wake. */
async function attempt(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch {}
}

/** Whether something waits on the page because no notification tells of it. */
async function waitsUnseen(facts: PlanFacts, settings: Settings, moment: Temporal.ZonedDateTime) {
  const isUnseen = !settings.seesNotifications || (await areBlocked().catch(() => false));
  return isUnseen && dueNow({ ...facts, eveningFrom: settings.dotFrom }, moment).length > 0;
}

/** The one alarm's work, done again from the facts each time: harmless to repeat, at any moment. */
async function settle(): Promise<void> {
  const moment = now();
  await attempt(() => keepBegun(moment.epochMilliseconds));
  await attempt(() => ringSoon(moment));
  await attempt(keepEveryTimeLoud);
  const settings = await readSettings();
  const profile = await findProfile();
  const how = { isAlone: isAlone(profile), isOpen: rulingCover(settings, moment) === 'open' };
  // After leaving, and until tomorrow where that was chosen, nothing appears on the screen.
  const isHushed = isPlainForNow(settings, moment);
  const hushed = (plan: Plan): Plan => (isHushed ? { ...plan, show: null } : plan);
  const before = await readPlanFacts(moment, settings);
  await attempt(() => carryOut(hushed(planAt(before, moment)), before, how, moment));

  const facts = await readPlanFacts(moment, settings);
  const plan = hushed(planAt(facts, moment));
  await attempt(() => withdrawAnswered(plan, facts, moment));
  const { isAnsweredToday, holds } = facts;
  const waits = await waitsUnseen(facts, settings, moment);
  // Someone who has not begun is asked nothing.
  const asked = { ...settings, dot: settings.dot && profile?.isWelcomed === true };
  await attempt(() => showDot(waits || showsDot(asked, isAnsweredToday, moment, holds)));
  const hushedUntil = isHushed ? settings.plainUntil : null;
  const next = nextWake(plan.next, asked, isAnsweredToday, moment, { holds, waits, hushedUntil });
  const looked = {
    at: moment.epochMilliseconds,
    next: next?.epochMilliseconds ?? null,
    zone: moment.timeZoneId,
  };
  // Written before the alarm is set: a worker stopped in between is woken again by the alarm that rings soon, where the
  // other order would leave an alarm for a zone that nobody knows of.
  if (!plan.show) await attempt(() => keepLooked(looked));
  await setAlarm(next);
  // What could not be shown or remembered is still to be done.
  if (plan.show) await ringSoon(moment);
  await attempt(() => forgetOldCopy(moment.epochMilliseconds));
  await attempt(() => keepAllCountsOnce(dayAt(moment, settings.dayStartsAt)));
}

/**
 * When the facts cannot be read, as on a full disk or while a newer version takes the database over, the work waits a
 * few minutes. Without an alarm nothing might wake the background before the next start of the browser.
 */
async function settleOrWait(): Promise<void> {
  try {
    await persist(settle);
  } catch {
    await addEvents([eventAt(now().epochMilliseconds, 'background-failed', 'background')]);
    await attempt(() => ringSoon(now()));
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
