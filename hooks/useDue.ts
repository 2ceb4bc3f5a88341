import { type Due, dueNow, againAt as momentOf, type Snooze } from '../domain/due';
import { planAt } from '../domain/plan';
import type { DeliveryAnswer } from '../domain/reminder';
import { sourceId } from '../domain/trigger';
import { sayDone } from '../storage/answering';
import { answerDeliveries, type DeliveryKey, postpone } from '../storage/reminders';
import { now } from './clock';
import { useLookAgain } from './useLookAgain';
import { useNotebook } from './useNotebook';
import { usePlanFacts } from './usePlanFacts';
import { useSave } from './useSave';
import { useToday } from './useToday';

const keysOf = ({ source, date, leads }: Due): readonly DeliveryKey[] =>
  leads.map((lead) => ({ reminderId: sourceId({ source }), date, lead }));

function pledgeOf({ source }: Due) {
  if (source.kind === 'pledge') return { pledgeId: source.pledge.id, isItself: true };
  const { pledgeId } = source.reminder;
  return pledgeId ? { pledgeId, isItself: false } : null;
}

/** What has come today and waits for a word, following the clock while the page is open, and how to answer it. */
export function useDue() {
  const facts = usePlanFacts();
  const { day: today } = useToday();
  const { save } = useSave();
  const changesAt = planAt(facts, now()).next?.epochMilliseconds ?? null;

  useLookAgain(changesAt);

  return {
    due: dueNow(facts, now()),
    answer: (due: Due, said: DeliveryAnswer) =>
      save(() => {
        const at = now().epochMilliseconds;
        if (said === 'done') return sayDone(keysOf(due), pledgeOf(due), today, at);
        return answerDeliveries(keysOf(due), said, at);
      }),
    snooze: (due: Due, choice: Snooze) =>
      save(async () => {
        const again = momentOf(due, choice, facts, now());
        await postpone(keysOf(due), again?.epochMilliseconds ?? null, now().epochMilliseconds);
      }),
  };
}

/** What comes weekly or more rarely and went by while the browser was closed, each reminder once. */
export function useAway() {
  const { reminders, dated, deliveries } = useNotebook();
  const { save } = useSave();
  const missed = deliveries.filter(({ missed, answer }) => missed && !answer);
  const away = [...reminders, ...dated].flatMap((reminder) => {
    const dates = missed.filter(({ reminderId }) => reminderId === reminder.id).map(({ date }) => date);
    const date = dates.sort().at(-1);
    return date ? [{ reminder, date }] : [];
  });
  return {
    away,
    closeAway: () => save(() => answerDeliveries(missed, 'not-this-time', now().epochMilliseconds)),
  };
}
