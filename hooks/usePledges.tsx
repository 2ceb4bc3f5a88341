import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Attention, attentionFor } from '../domain/attention';
import type { Day } from '../domain/day';
import { type Lately, latelyOf } from '../domain/lately';
import { markedOccasions } from '../domain/occasion';
import type { Outcome, OutcomeValue } from '../domain/outcome';
import { lastDayToOwn } from '../domain/owning';
import {
  canBeMarkedOn,
  currentTerm,
  finishPledge,
  goOnWithPledge,
  isDueOn,
  letPledgeGo,
  type Pledge,
  type PledgeStatus,
  restPledge,
  resumePledge,
  revisePledge,
  statusOf,
  type Term,
  termOn,
} from '../domain/pledge';
import type { PledgeDraft } from '../domain/pledgeDraft';
import { type PledgeLog, tallyOfLog } from '../domain/pledgeLog';
import { remindPledgeAt } from '../domain/pledgeReminder';
import { type Streak, streakIn } from '../domain/streak';
import type { Tally } from '../domain/tally';
import {
  addPledge,
  changePledge,
  type OutcomeDetails,
  restoreOutcome,
  saveOutcome,
  saveOutcomeNote,
} from '../storage/pledges';
import { now } from './clock';
import { useDailyWords } from './useDailyWords';
import { useNotebook } from './useNotebook';
import { usePending } from './usePending';
import { useSave } from './useSave';
import { useShelf } from './useShelf';
import { useToday } from './useToday';

/** A promise as the screens show it. */
export interface PledgeView extends PledgeLog {
  readonly text: string;
  readonly term: Term;
  readonly status: PledgeStatus;
  readonly tally: Tally;
  readonly streak: Streak;
  readonly lately: Lately;
  readonly attention: Attention | null;
}

const PledgesContext = createContext<readonly PledgeView[] | null>(null);

/** Counts every promise once for the whole page. */
export function PledgesProvider({ children }: { readonly children: ReactNode }) {
  const { logs } = useNotebook();
  const { starts } = useShelf();
  const { day } = useToday();
  const { shared } = useDailyWords();
  const views = useMemo(
    () =>
      logs.map((log) => {
        const tally = tallyOfLog(log, { today: day, vesselStarts: starts });
        const term = currentTerm(log.pledge);
        return {
          ...log,
          tally,
          term,
          text: shared.promiseText(term.text, term.when),
          status: statusOf(log.pledge, day),
          streak: streakIn(tally),
          lately: latelyOf(log, day),
          attention: attentionFor(log, day),
        };
      }),
    [logs, day, starts, shared],
  );
  return <PledgesContext value={views}>{children}</PledgesContext>;
}

/** All promises, in the order they were made. */
export function usePledges(): readonly PledgeView[] {
  const views = useContext(PledgesContext);
  if (!views) throw new Error('usePledges is used inside PledgesProvider');
  return views;
}

const isSaidOn = (day: Day) => (outcome: Outcome) => outcome.day === day && !outcome.removed;

const isForEvents = (pledge: Pledge, day: Day) => termOn(pledge, day).cadence.kind === 'when-it-happens';

/** Those due on a day, or answered for it before they were changed. */
export function useDuePledges(day: Day): readonly PledgeView[] {
  return usePledges().filter(
    ({ pledge, outcomes }) =>
      !isForEvents(pledge, day) &&
      ((isDueOn(pledge, day) && !pledge.finishedOn) || outcomes.some(isSaidOn(day))),
  );
}

/** Those kept when it happens, which are never due. */
export function useEventPledges(day: Day): readonly PledgeView[] {
  return usePledges().filter(
    ({ pledge }) => isForEvents(pledge, day) && canBeMarkedOn(pledge, day) && !pledge.finishedOn,
  );
}

/** The days of slips that nobody owned and that can still be owned in time. */
export function openSlipsOf({ pledge, outcomes, repairs }: PledgeLog, today: Day): readonly Day[] {
  return markedOccasions(pledge, outcomes, repairs, today)
    .filter(
      (slip) => slip.value === 'missed' && !slip.ownedOn && today <= lastDayToOwn(pledge, slip.day, slip),
    )
    .map(({ day }) => day);
}

/** What was said of a day's promises, and how to say it; of another day when it is named. */
export function useMarks(day: Day) {
  const { day: today } = useToday();
  const { save } = useSave();
  const { choose, latest } = usePending<OutcomeValue>();
  const storedOn = ({ outcomes }: PledgeLog, on: Day) => outcomes.find((one) => one.day === on);
  return {
    markOf(log: PledgeLog, on = day): OutcomeValue | null {
      const stored = storedOn(log, on);
      return latest(`${on} ${log.pledge.id}`, stored, stored?.value ?? null);
    },
    /** What was said, with its note, once it is stored. */
    outcomeOf({ outcomes }: PledgeLog, on = day): Outcome | undefined {
      return outcomes.find(isSaidOn(on));
    },
    mark(log: PledgeLog, value: OutcomeValue | null, details: OutcomeDetails = {}, on = day) {
      const { id } = log.pledge;
      const write = (at: number) => saveOutcome(id, on, value, today, at, details);
      return choose(`${on} ${id}`, value, storedOn(log, on), write);
    },
    /** Puts back what was said before it was just changed. */
    restore(log: PledgeLog, former: Outcome) {
      const write = (at: number) => restoreOutcome(former, today, at);
      return choose(`${day} ${log.pledge.id}`, former.value, storedOn(log, day), write);
    },
    /** Changes the note of what was said already; the value stays. */
    writeNote({ pledge }: PledgeLog, note: string, on = day) {
      return save(
        () => saveOutcomeNote(pledge.id, on, note, today, now().epochMilliseconds),
        `note of ${on} ${pledge.id}`,
      );
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
    letGo: (pledge: Pledge) => change(pledge, (latest) => letPledgeGo(latest, day)),
    goOn: (pledge: Pledge) => change(pledge, (latest) => goOnWithPledge(latest, day)),
    remindAt: (pledge: Pledge, time: string | null) =>
      change(pledge, (latest) => remindPledgeAt(latest, time)),
  };
}
