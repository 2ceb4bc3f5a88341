import { useMemo } from 'react';
import { type Day, toDay } from '../domain/day';
import { type OwningDraft, repairOf, revisionOf } from '../domain/owningDraft';
import { letPledgeGo, type Pledge, revisePledge } from '../domain/pledge';
import { type Slip, slipOn } from '../domain/slip';
import { readPledgeYear } from '../storage/pledgeLogs';
import { ownSlip } from '../storage/slips';
import { now } from './clock';
import { useLiveQuery } from './useLiveQuery';
import { type PledgeView, usePledges } from './usePledges';
import { useToday } from './useToday';

function dayFrom(text: string): Day | null {
  try {
    return toDay(text);
  } catch {
    return null;
  }
}

/** A slip of a promise, however long ago: null when there is none, undefined while it is being read. */
export function useSlip(
  pledgeId: string,
  dayText: string,
): { readonly view: PledgeView; readonly slip: Slip } | null | undefined {
  const { day: today } = useToday();
  const view = usePledges().find(({ pledge }) => pledge.id === pledgeId);
  const day = dayFrom(dayText);
  const isRecent = view?.outcomes.some((outcome) => outcome.day === day) ?? false;
  const year = day && Number(day.slice(0, 4));
  const earlier = useLiveQuery(
    async () => (isRecent || !year ? null : readPledgeYear(pledgeId, year)),
    [pledgeId, year, isRecent],
  );
  return useMemo(() => {
    if (!view || !day) return null;
    if (!isRecent && earlier === undefined) return undefined;
    const log = isRecent || !earlier ? view : { pledge: view.pledge, ...earlier };
    const slip = slipOn(log, day, today);
    return slip && { view, slip };
  }, [view, day, today, isRecent, earlier]);
}

/** Gives what owns a slip, with what becomes of the promise: to be written when the exercise is finished. */
export function useOwnSlip() {
  const { day: today } = useToday();
  return (view: PledgeView, slip: Slip, draft: OwningDraft) => {
    const revision = revisionOf(draft, view, today);
    const change = (pledge: Pledge) =>
      revision ? revisePledge(pledge, revision, today) : letPledgeGo(pledge, today);
    const isChanging = revision !== null || draft.change === 'end';
    const repair = repairOf(draft, { pledgeId: view.pledge.id, day: slip.day }, today);
    return () => ownSlip(repair, isChanging ? change : null, today, now().epochMilliseconds);
  };
}
