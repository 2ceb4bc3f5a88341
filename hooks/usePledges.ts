import { useMemo } from 'react';
import type { PledgeLog } from '../domain/bowl';
import type { Day } from '../domain/day';
import type { OutcomeValue } from '../domain/outcome';
import {
  currentTerm,
  finishPledge,
  isDueOn,
  type Pledge,
  type PledgeDraft,
  type PledgeStatus,
  restPledge,
  resumePledge,
  revisePledge,
  statusOf,
} from '../domain/pledge';
import { type Streak, streakOf } from '../domain/streak';
import { addPledge, changePledge, saveOutcome, saveRepair } from '../storage/pledges';
import { now } from './clock';
import { useNotebook } from './useNotebook';
import { usePending } from './usePending';
import { useSave } from './useSave';
import { useToday } from './useToday';

/** A promise as the screens show it. */
export interface PledgeView extends PledgeLog {
  readonly text: string;
  readonly status: PledgeStatus;
  readonly streak: Streak;
}

/** All promises, in the order they were made. */
export function usePledges(): readonly PledgeView[] {
  const { logs } = useNotebook();
  const { day } = useToday();
  return useMemo(
    () =>
      logs.map((log) => ({
        ...log,
        text: currentTerm(log.pledge).text,
        status: statusOf(log.pledge, day),
        streak: streakOf(log.pledge, log.outcomes, log.repairs, day),
      })),
    [logs, day],
  );
}

/** Those due on a day, or answered for it before they were changed. */
export function useDuePledges(day: Day): readonly PledgeView[] {
  return usePledges().filter(
    ({ pledge, outcomes }) =>
      (isDueOn(pledge, day) && !pledge.finishedOn) ||
      outcomes.some((outcome) => outcome.day === day && !outcome.removed),
  );
}

/** What was said of a day's promises, and how to say it. */
export function useMarks(day: Day) {
  const { day: today } = useToday();
  const { choose, latest } = usePending<OutcomeValue>();
  const storedOutcome = (outcomes: PledgeLog['outcomes']) => outcomes.find((one) => one.day === day);
  return {
    markOf({ pledge, outcomes }: PledgeLog): OutcomeValue | null {
      const stored = storedOutcome(outcomes);
      return latest(`${day} ${pledge.id}`, stored, stored?.value ?? null);
    },
    mark({ pledge, outcomes }: PledgeLog, value: OutcomeValue | null) {
      const write = (at: number) => saveOutcome(pledge.id, day, value, today, at);
      return choose(`${day} ${pledge.id}`, value, storedOutcome(outcomes), write);
    },
  };
}

/** How promises are made and changed. Each resolves to whether it was saved. */
export function usePledgeActions() {
  const { save, saveForm } = useSave();
  const { day } = useToday();
  const change = (pledge: Pledge, how: (latest: Pledge) => Pledge) =>
    save(() => changePledge(pledge.id, how, now().epochMilliseconds));
  return {
    make: (draft: PledgeDraft) => saveForm(() => addPledge(draft, day, now().epochMilliseconds)),
    revise: (pledge: Pledge, draft: PledgeDraft) =>
      change(pledge, (latest) => revisePledge(latest, draft, day)),
    rest: (pledge: Pledge) => change(pledge, (latest) => restPledge(latest, day)),
    resume: (pledge: Pledge) => change(pledge, (latest) => resumePledge(latest, day)),
    finish: (pledge: Pledge) => change(pledge, (latest) => finishPledge(latest, day)),
    own: (pledge: Pledge, slip: Day, makeGood: string) =>
      saveForm(() =>
        saveRepair({ pledgeId: pledge.id, day: slip, ownedOn: day, makeGood }, now().epochMilliseconds),
      ),
  };
}
