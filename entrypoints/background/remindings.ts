import { browser } from 'wxt/browser';
import { mondayOf } from '../../domain/cadence';
import { addDays, dayAt } from '../../domain/day';
import { waitsForMark } from '../../domain/marking';
import {
  actionsFor,
  laterFrom,
  type Reminding,
  type RemindingFacts,
  remindingsNow,
} from '../../domain/pledgeReminder';
import { isHardStretch } from '../../domain/support';
import { listAnswers } from '../../storage/checkIns';
import { readJourney } from '../../storage/journey';
import { listOutcomesBetween } from '../../storage/pledgeLogs';
import { keepUnlessSaid } from '../../storage/pledges';
import { listDeliveries, postponeRemindings, recordRemindings } from '../../storage/reminders';
import { readSettings } from '../../storage/settings';
import { now } from './clock';
import { openFromNotification, readPause, type ShownPause, showPause } from './notifications';

const lookBackDays = 60;

/** Shows one notification for all promises whose moment has come; what needs no word any more passes in silence. */
export async function remindOfPledges(facts: RemindingFacts): Promise<void> {
  const due = remindingsNow(facts);
  if (due.length === 0) return;
  const today = dayAt(facts.now, facts.dayStartsAt);
  const { endedHardStretchOn } = await readJourney();
  const answers = await listAnswers(addDays(today, -lookBackDays), today);
  const isHard = isHardStretch({ today, answers, endedHardStretchOn });
  const wanted: Reminding[] = [];
  for (const one of due) {
    const outcomes = await listOutcomesBetween(one.pledge.id, mondayOf(today), addDays(mondayOf(today), 6));
    if (!isHard && waitsForMark({ pledge: one.pledge, outcomes }, today)) wanted.push(one);
  }
  const at = facts.now.epochMilliseconds;
  const passed = due.filter((one) => !wanted.includes(one));
  await recordRemindings(idsOf(passed), today, null, at);
  if (wanted.length === 0) return;
  // Shown first and remembered after, as every reminder is: shown once more, it replaces itself.
  const shownFor = Math.max(...wanted.map((one) => one.at.epochMilliseconds));
  await showPause(today, shownFor, actionsFor(wanted));
  await recordRemindings(idsOf(wanted), today, shownFor, at);
}

const idsOf = (all: readonly { readonly pledge: { readonly id: string } }[]) =>
  all.map(({ pledge }) => pledge.id);

/** Does what a button of a notification says. What cannot be done opens the new tab instead of being lost. */
export async function pressButton(id: string, index: number): Promise<void> {
  const pause = readPause(id);
  if (!pause) return;
  try {
    if (!(await answer(pause, index))) return await openFromNotification(id);
  } catch {
    return openFromNotification(id);
  }
  await browser.notifications.clear(id);
}

/** Whether there was something to do, and it was done. */
async function answer({ day, shownFor }: ShownPause, index: number): Promise<boolean> {
  const shown = (await listDeliveries(day)).filter((one) => one.shownFor === shownFor);
  const action = shown.length > 0 ? actionsFor(shown)[index] : 'open';
  const moment = now();
  const at = moment.epochMilliseconds;
  const { dayStartsAt } = await readSettings();
  if (action === 'done') {
    for (const { reminderId } of shown) await keepUnlessSaid(reminderId, day, dayAt(moment, dayStartsAt), at);
    return true;
  }
  if (action !== 'later') return false;
  const again = laterFrom(moment, day, dayStartsAt);
  await postponeRemindings(day, shownFor, again?.epochMilliseconds ?? null, at);
  return true;
}
