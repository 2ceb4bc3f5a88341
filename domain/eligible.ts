import type { Encouragement, Energy, Gesture, Lens, StageId } from '../content/schema';
import { neighboursOf } from './stage';

export interface Eligibility {
  readonly lens: Lens;
  readonly stage: StageId;
  readonly energy: Energy;
  readonly touch: boolean;
  readonly hidden: ReadonlySet<string>;
}

function fitsLens(lens: Gesture['lens'], person: Lens): boolean {
  return lens === 'any' || person === 'both' || lens === person;
}

function circlesByStage<Item extends { readonly stages: 'all' | readonly StageId[] }>(
  items: readonly Item[],
  stage: StageId,
): readonly (readonly Item[])[] {
  const near = [stage, ...neighboursOf(stage)];
  const fits = (wanted: readonly StageId[]) =>
    items.filter(({ stages }) => stages === 'all' || wanted.some((id) => stages.includes(id)));
  return [fits([stage]), fits(near), items];
}

/**
 * The gestures a person could be offered today, in widening circles: this stage, its neighbours, all stages.
 * Lens, touch, strength and what was put away are never widened.
 */
export function eligibleGestures(
  gestures: readonly Gesture[],
  { lens, stage, energy, touch, hidden }: Eligibility,
): readonly (readonly Gesture[])[] {
  const fitting = gestures.filter(
    (gesture) =>
      fitsLens(gesture.lens, lens) &&
      gesture.energy <= energy &&
      (touch || !gesture.touch) &&
      !hidden.has(gesture.id),
  );
  return circlesByStage(fitting, stage);
}

/**
 * The lines a person could be shown, in widening circles: those that let one rest late in the evening, when a day
 * should be put down, and the others until then.
 */
export function eligibleLines(
  lines: readonly Encouragement[],
  { lens, stage, isLate }: { readonly lens: Lens; readonly stage: StageId; readonly isLate: boolean },
): readonly (readonly Encouragement[])[] {
  const fitting = lines.filter((line) => fitsLens(line.lens, lens) && (line.mood === 'rest') === isLate);
  return circlesByStage(fitting, stage);
}
