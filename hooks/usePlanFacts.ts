import { isAnswered } from '../domain/checkIn';
import type { SnoozeFacts } from '../domain/due';
import type { PlanFacts } from '../domain/plan';
import { quietOf } from '../domain/settings';
import { isHardStretch } from '../domain/support';
import { useNotebook } from './useNotebook';
import { useSettings } from './useSettings';
import { useToday } from './useToday';

/** Everything the plan of reminders follows from, as the page read it. */
export function usePlanFacts(): PlanFacts & SnoozeFacts {
  const { reminders, dated, deliveries, logs, journey, answers, notes } = useNotebook();
  const settings = useSettings();
  const { day: today } = useToday();
  const outcomes = logs.flatMap((log) => log.outcomes);
  const isOfToday = ({ day }: { readonly day: string }) => day === today;
  const { holds, endedHardStretchOn } = journey;
  return {
    reminders: [...reminders, ...dated],
    pledges: logs.map(({ pledge }) => pledge),
    log: deliveries,
    outcomes,
    holds,
    dayStartsAt: settings.dayStartsAt,
    quiet: quietOf(settings),
    isAnsweredToday: isAnswered(
      answers.filter(isOfToday),
      outcomes.filter(isOfToday),
      notes.filter(isOfToday),
    ),
    isHardStretch: isHardStretch({ today, answers, endedHardStretchOn }),
    lookedAt: null,
    eveningFrom: settings.dotFrom,
  };
}
