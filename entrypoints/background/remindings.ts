import { browser } from 'wxt/browser';
import { dayAt } from '../../domain/day';
import { actionsFor, againAt } from '../../domain/due';
import {
  deliveryOf,
  indexLog,
  isSettled,
  type Plan,
  type PlanFacts,
  triggersAround,
} from '../../domain/plan';
import { sourceId, type Trigger } from '../../domain/trigger';
import { sayDone } from '../../storage/answering';
import { readPlanFacts } from '../../storage/planFacts';
import {
  type DeliveryKey,
  postpone,
  recordMissed,
  recordPassed,
  recordShowing,
  recordShown,
} from '../../storage/reminders';
import { readSettings } from '../../storage/settings';
import { now } from './clock';
import { listShownFor, openFromNotification, readShownFor, showTogether, withdraw } from './notifications';
import type { How } from './notificationWords';

const keyOf = (trigger: Trigger): DeliveryKey => ({
  reminderId: sourceId(trigger),
  date: trigger.date,
  lead: trigger.lead,
});

/** Does what the plan says. Each step can be done again, so that a worker stopped between two loses nothing. */
export async function carryOut(
  plan: Plan,
  facts: PlanFacts,
  how: How,
  moment: Temporal.ZonedDateTime,
): Promise<void> {
  const at = moment.epochMilliseconds;
  await recordMissed(plan.missed.map(keyOf), at);
  await recordPassed(plan.passed.map(keyOf), at);
  if (!plan.show) return;
  const { shownFor, triggers } = plan.show;
  const index = indexLog(facts.log);
  const shown = triggers.map((one) => ({ laters: deliveryOf(index, one)?.laters ?? 0 }));
  // Shown first and remembered after: a worker stopped in between shows it once more, where the other order would lose
  // it. What it is shown as was written down before, so that the second takes the place of the first.
  await recordShowing(triggers.map(keyOf), shownFor, at);
  await showTogether(shownFor, triggers, actionsFor(shown), how, moment);
  await recordShown(triggers.map(keyOf), shownFor, at);
}

/** Takes from the screen what was answered, put off or removed elsewhere. */
export async function withdrawAnswered(
  plan: Plan,
  facts: PlanFacts,
  moment: Temporal.ZonedDateTime,
): Promise<void> {
  // What was shown and could not be remembered yet is remembered by the next look.
  const onScreen = (await listShownFor()).filter((one) => one !== plan.show?.shownFor);
  if (onScreen.length === 0) return;
  const triggers = triggersAround(facts, moment);
  const gone = new Set(facts.reminders.filter(({ removed }) => removed).map(({ id }) => id));
  for (const shownFor of onScreen) {
    const rows = facts.log.filter((one) => one.shownFor === shownFor && !one.answer);
    const isOpen = rows.some(({ reminderId, date, lead }) => {
      const trigger = triggers.find(
        (one) => sourceId(one) === reminderId && one.date === date && one.lead === lead,
      );
      return !gone.has(reminderId) && !(trigger && isSettled(trigger, facts));
    });
    if (!isOpen) await withdraw(shownFor);
  }
}

/** Does what a button of a notification says. What cannot be done opens the new tab instead of being lost. */
export async function pressButton(id: string, index: number): Promise<void> {
  const shownFor = readShownFor(id);
  if (shownFor === null) return;
  try {
    if (!(await answer(shownFor, index))) return await openFromNotification(id);
  } catch {
    return openFromNotification(id);
  }
  await browser.notifications.clear(id);
}

/** Whether there was something to do, and it was done. */
async function answer(shownFor: number, index: number): Promise<boolean> {
  const moment = now();
  const settings = await readSettings();
  const facts = await readPlanFacts(moment, settings);
  const rows = facts.log.filter((one) => one.shownFor === shownFor || one.showingFor === shownFor);
  const action = rows.length > 0 ? actionsFor(rows)[index] : 'open';
  if (action === 'done') {
    const today = dayAt(moment, settings.dayStartsAt);
    for (const row of rows) await sayDone([row], pledgeOf(row, facts), today, moment.epochMilliseconds);
    return true;
  }
  if (action !== 'later') return false;
  for (const row of rows) {
    const trigger = triggersAround(facts, moment).find(
      (one) => sourceId(one) === row.reminderId && one.date === row.date && one.lead === row.lead,
    );
    const again = trigger && againAt(trigger, 'hour', { ...facts, eveningFrom: settings.dotFrom }, moment);
    await postpone([row], again?.epochMilliseconds ?? null, moment.epochMilliseconds);
  }
  return true;
}

/** The promise that “Done” is about: what reminded is the promise itself, or a reminder linked to one. */
function pledgeOf({ reminderId }: DeliveryKey, { reminders }: PlanFacts): Parameters<typeof sayDone>[1] {
  const reminder = reminders.find(({ id }) => id === reminderId);
  if (!reminder) return { pledgeId: reminderId, isItself: true };
  return reminder.pledgeId ? { pledgeId: reminder.pledgeId, isItself: false } : null;
}
