import { mondayOf } from '../domain/cadence';
import { isAnswered } from '../domain/checkIn';
import { addDays, type Day, dayAt } from '../domain/day';
import { type PlanFacts, rememberedDays } from '../domain/plan';
import { quietOf, type Settings } from '../domain/settings';
import { isHardStretch } from '../domain/support';
import { listAnswers, listNotes } from './checkIns';
import { database } from './database';
import { listDatedReminders } from './datedReminders';
import { readJourney } from './journey';
import { readLooked } from './looked';
import { listOutcomesBetween, listOutcomesOf } from './pledgeLogs';
import { listAllReminders, listDeliveriesFrom, listReminders } from './reminders';

const lookBackDays = 60;

/** The promises that remind by themselves or through a reminder. */
async function listRemindedPledges(linked: ReadonlySet<string>) {
  return database.pledges
    .filter(({ id, remindAt, removed }) => !removed && (remindAt !== undefined || linked.has(id)))
    .toArray();
}

/** Everything the plan of reminders follows from, as it is now. */
export async function readPlanFacts(now: Temporal.ZonedDateTime, settings: Settings): Promise<PlanFacts> {
  const { dayStartsAt } = settings;
  const today = dayAt(now, dayStartsAt);
  const reminders = [...(await listAllReminders()), ...(await listDatedReminders(today))];
  const linked = new Set(reminders.flatMap(({ pledgeId }) => pledgeId ?? []));
  const pledges = await listRemindedPledges(linked);
  const monday = mondayOf(today);
  const said = await Promise.all(
    pledges.map(({ id }) => listOutcomesBetween(id, addDays(monday, -7), addDays(monday, 13))),
  );
  const { holds, endedHardStretchOn } = await readJourney();
  const answers = await listAnswers(addDays(today, -lookBackDays), today);
  const firstDate = addDays(now.toPlainDate().toString() as Day, -rememberedDays - 14);
  return {
    reminders,
    pledges,
    log: await listDeliveriesFrom(firstDate),
    outcomes: said.flat(),
    holds,
    dayStartsAt,
    quiet: quietOf(settings),
    isAnsweredToday: isAnswered(
      answers.filter(({ day }) => day === today),
      await listOutcomesOf(today),
      await listNotes(today, today),
    ),
    isHardStretch: isHardStretch({ today, answers, endedHardStretchOn }),
    lookedAt: (await readLooked())?.at ?? null,
  };
}

/** The wall-clock times, `HH:MM`, at which anything reminds. */
export async function listTimes(): Promise<readonly string[]> {
  const reminders = await listReminders();
  const pledges = await listRemindedPledges(new Set());
  return [
    ...reminders.map(({ schedule }) => schedule.time),
    ...pledges.flatMap(({ remindAt }) => remindAt ?? []),
  ];
}
