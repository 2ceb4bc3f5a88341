import { useEffect, useMemo } from 'react';
import type { Energy } from '../content/schema';
import type { Day } from '../domain/day';
import { eligibleGestures, eligibleLines } from '../domain/eligible';
import { type Pickable, pickForDay } from '../domain/pick';
import { mostAnother, type Shown } from '../domain/shown';
import { markItem, recordDid, recordShown } from '../storage/shown';
import { now } from './clock';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';
import { useToday } from './useToday';
import { useWords } from './useWords';

/**
 * The choice of a kind for a day: the stored one, or the one that the rules give, which is then stored. Every
 * tab works it out from the same seed and log, so all show the same before it is stored.
 */
function useChoice<Item extends Pickable>(
  kind: Shown['kind'],
  day: Day,
  items: readonly Item[],
  circles: readonly (readonly Item[])[],
): { readonly item: Item | null; readonly shown: Shown | undefined } {
  const { shown, itemMarks, profile } = useNotebook();
  const { save } = useSave();
  const ofKind = useMemo(() => shown.filter((one) => one.kind === kind && !one.removed), [shown, kind]);
  const stored = ofKind
    .filter((one) => one.day === day)
    .reduce<Shown | undefined>((last, one) => (last && last.position > one.position ? last : one), undefined);
  const storedItem = stored && items.find(({ id }) => id === stored.itemId);
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

  return { item, shown: stored };
}

const ordinaryEnergy: Energy = 2;

/** Today's gesture and what can be said of it. */
export function useGesture() {
  const { day } = useToday();
  const { gestures } = useWords();
  const { profile, focus, answers, itemMarks, shown: log } = useNotebook();
  const { save } = useSave();
  const hidden = new Set(itemMarks.filter(({ mark }) => mark === 'hidden').map(({ itemId }) => itemId));
  const energy = answers.find((one) => one.day === day && one.question === 'energy' && !one.removed)?.value;
  const circles = eligibleGestures(gestures, {
    lens: profile?.lens ?? 'both',
    stage: focus,
    energy: energy === 1 || energy === 3 ? energy : ordinaryEnergy,
    touch: profile?.touch ?? false,
    hidden,
  });
  const { item: gesture, shown } = useChoice('gesture', day, gestures, circles);
  const at = () => now().epochMilliseconds;

  function another() {
    const favourites = new Set<string>();
    const shownGestures = log.filter(({ kind }) => kind === 'gesture');
    const others = circles.map((circle) => circle.filter(({ id }) => id !== gesture?.id));
    const next = pickForDay({
      circles: others,
      shown: shownGestures,
      favourites,
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
    did: shown?.did ?? false,
    isKept: itemMarks.some(({ itemId, mark }) => itemId === gesture?.id && mark === 'favourite'),
    canAsk: (shown?.position ?? 0) < mostAnother,
    another,
    setDid: (did: boolean) => save(async () => shown && recordDid(shown.id, did, at())),
    setKept: (isKept: boolean) =>
      save(async () => gesture && markItem(gesture.id, isKept ? 'favourite' : null, at())),
    /** Puts the gesture away for good and asks for another. */
    async putAway() {
      if (!gesture) return;
      await save(() => markItem(gesture.id, 'hidden', at()));
      await another();
    },
    takeBack: (itemId: string) => save(() => markItem(itemId, null, at())),
  };
}

/** Today's line of encouragement; late in the evening one that lets the day rest. */
export function useLine(): string {
  const { day, isLate } = useToday();
  const { encouragements } = useWords();
  const { profile, focus } = useNotebook();
  const circles = eligibleLines(encouragements, { lens: profile?.lens ?? 'both', stage: focus, isLate });
  const { item } = useChoice(isLate ? 'rest-line' : 'line', day, encouragements, circles);
  return item?.text ?? '';
}
