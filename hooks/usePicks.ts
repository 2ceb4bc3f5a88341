import { useEffect, useMemo } from 'react';
import type { Energy, Gesture } from '../content/schema';
import { energyOf } from '../domain/checkIn';
import type { Day } from '../domain/day';
import { eligibleGestures, eligibleLines } from '../domain/eligible';
import { gestureFrom, lineFrom } from '../domain/ownItem';
import { type Pickable, pickForDay } from '../domain/pick';
import { mostAnother, type Shown } from '../domain/shown';
import { markItem, recordDid, recordShown } from '../storage/shown';
import { now } from './clock';
import { useDailyWords } from './useDailyWords';
import { useIsAlone } from './useIsAlone';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';
import { useStretch } from './useStretch';
import { useToday } from './useToday';

interface Choice<Item> {
  readonly item: Item | null;
  readonly shown: Shown | undefined;
}

/**
 * The choice of a kind for a day: the stored one, or the one that the rules give, which is then stored. Every
 * tab works it out from the same seed and log, so all show the same before it is stored. A stored one that may
 * not be shown any more, because it was put away or no longer suits the person, gives way to another.
 */
function useChoice<Item extends Pickable>(
  kind: Shown['kind'],
  day: Day,
  circles: readonly (readonly Item[])[],
  allowed: readonly Item[],
): Choice<Item> {
  const { shown, itemMarks, profile } = useNotebook();
  const { save } = useSave();
  const ofKind = useMemo(() => shown.filter((one) => one.kind === kind && !one.removed), [shown, kind]);
  const stored = ofKind
    .filter((one) => one.day === day)
    .reduce<Shown | undefined>((last, one) => (last && last.position > one.position ? last : one), undefined);
  const storedItem = stored && allowed.find(({ id }) => id === stored.itemId);
  const favourites = new Set(
    itemMarks.filter(({ mark }) => mark === 'favourite').map(({ itemId }) => itemId),
  );
  const seed = profile?.installSeed ?? '';
  const item = storedItem ?? pickForDay({ circles, shown: ofKind, favourites, seed, day });

  const missingId = profile && !storedItem ? item?.id : undefined;
  const position = stored ? stored.position + 1 : 0;
  useEffect(() => {
    if (missingId)
      void save(() => recordShown({ day, kind, itemId: missingId, position }, now().epochMilliseconds));
  }, [missingId, position, day, kind, save]);

  return { item, shown: storedItem && stored };
}

const mostEnergy: Energy = 3;

/** The gestures that may be shown today, as circles to choose from and as all that are allowed. */
function useEligibleGestures(): {
  readonly circles: readonly (readonly Gesture[])[];
  readonly allowed: readonly Gesture[];
} {
  const { day } = useToday();
  const { gestures } = useDailyWords();
  const { profile, focus, answers, itemMarks, ownItems } = useNotebook();
  const { isGentle, tended } = useStretch();
  const isAlone = useIsAlone();
  const own = ownItems.filter(({ kind }) => kind === 'gesture').map(gestureFrom);
  const all = [...gestures, ...own];
  const person = {
    lens: profile?.lens ?? 'both',
    stage: focus,
    tended,
    touch: profile?.touch ?? false,
    causes: profile?.causes ?? [],
    isAlone,
    isGentle,
    hidden: new Set(itemMarks.filter(({ mark }) => mark === 'hidden').map(({ itemId }) => itemId)),
  };
  const energy = energyOf(answers, day);
  return {
    circles: eligibleGestures(all, { ...person, energy }),
    // A stronger or weaker day does not change what the morning chose.
    allowed: eligibleGestures(all, { ...person, energy: mostEnergy }).at(-1) ?? [],
  };
}

/** Today's gesture and what can be said of it. */
export function useGesture() {
  const { day } = useToday();
  const { profile, itemMarks, ownItems, shown: log } = useNotebook();
  const { save } = useSave();
  const { circles, allowed } = useEligibleGestures();
  const { item: gesture, shown } = useChoice('gesture', day, circles, allowed);
  const at = () => now().epochMilliseconds;

  function another() {
    const next = pickForDay({
      circles: circles.map((circle) => circle.filter(({ id }) => id !== gesture?.id)),
      shown: log.filter(({ kind }) => kind === 'gesture'),
      favourites: new Set<string>(),
      seed: profile?.installSeed ?? '',
      day,
    });
    const position = (shown?.position ?? 0) + 1;
    return save(async () => {
      if (next) await recordShown({ day, kind: 'gesture', itemId: next.id, position }, at());
    });
  }

  return {
    gesture,
    isOwn: ownItems.some(({ id }) => id === gesture?.id),
    did: shown?.did ?? false,
    isKept: itemMarks.some(({ itemId, mark }) => itemId === gesture?.id && mark === 'favourite'),
    canAsk: (shown?.position ?? 0) < mostAnother,
    another,
    setDid: (did: boolean) =>
      save(async () => {
        const position = shown?.position ?? 0;
        if (gesture) await recordDid({ day, kind: 'gesture', itemId: gesture.id, position }, did, at());
      }),
    setKept: (isKept: boolean) =>
      save(async () => gesture && markItem(gesture.id, isKept ? 'favourite' : null, at())),
    /** Puts the gesture away for good; another takes its place. */
    putAway: () => save(async () => gesture && markItem(gesture.id, 'hidden', at())),
    /** Undoes putting away: the gesture is back at once. */
    restore: (itemId: string) =>
      save(async () => {
        await markItem(itemId, null, at());
        await recordShown({ day, kind: 'gesture', itemId, position: (shown?.position ?? 0) + 1 }, at());
      }),
  };
}

const lineKinds = { day: 'line', hard: 'hard-line', late: 'rest-line' } as const;

/** Today's line of encouragement; late in the evening and on hard days one that lets the day rest. */
export function useLine(): { readonly text: string; readonly isOwn: boolean } {
  const { day, isLate } = useToday();
  const { encouragements } = useDailyWords();
  const { profile, focus, ownItems } = useNotebook();
  const { isGentle } = useStretch();
  const isAlone = useIsAlone();
  const hours = isLate ? 'late' : isGentle ? 'hard' : 'day';
  const own = ownItems.filter(({ kind }) => kind === 'line').map(lineFrom);
  const circles = eligibleLines([...encouragements, ...own], {
    lens: profile?.lens ?? 'both',
    stage: focus,
    hours,
    isAlone,
  });
  const { item } = useChoice(lineKinds[hours], day, circles, circles.at(-1) ?? []);
  return { text: item?.text ?? '', isOwn: ownItems.some(({ id }) => id === item?.id) };
}
