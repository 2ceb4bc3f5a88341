import type {
  Cause,
  Encouragement,
  Energy,
  Gesture,
  GestureKind,
  Lens,
  PromiseTemplate,
  StageId,
} from '../content/schema';
import { neighboursOf } from './stage';

export interface Eligibility {
  readonly lens: Lens;
  readonly stage: StageId;
  /** Stages tended beside it, whose gestures come in turn with its own. */
  readonly tended?: readonly StageId[];
  readonly energy: Energy;
  readonly touch: boolean;
  readonly causes?: readonly Cause[];
  /** Whether nothing may need a partner. */
  readonly isAlone?: boolean;
  /** Whether these are hard days, or this one is: only rest, room and care for oneself. */
  readonly isGentle?: boolean;
  readonly hidden: ReadonlySet<string>;
}

const gentleKinds: readonly GestureKind[] = ['self', 'room'];

function fitsLens(lens: Gesture['lens'], person: Lens): boolean {
  return lens === 'any' || person === 'both' || lens === person;
}

/** Whether an item is for this person at all: by lens, by touch, and by whether a partner takes part. */
export function suits(
  item: { readonly lens: Gesture['lens']; readonly touch?: true; readonly needsPartner?: true },
  { lens, touch, isAlone = false }: Pick<Eligibility, 'lens' | 'touch' | 'isAlone'>,
): boolean {
  return (
    fitsLens(item.lens, lens) && (touch || !item.touch) && !(isAlone && (item.needsPartner || item.touch))
  );
}

function circlesByStage<Item extends { readonly stages: 'all' | readonly StageId[] }>(
  items: readonly Item[],
  here: readonly StageId[],
): readonly (readonly Item[])[] {
  const near = here.flatMap((stage) => [stage, ...neighboursOf(stage)]);
  const fits = (wanted: readonly StageId[]) =>
    items.filter(({ stages }) => stages === 'all' || wanted.some((id) => stages.includes(id)));
  return [fits(here), fits(near), items];
}

/**
 * The gestures a person could be offered today, in widening circles: this stage and those tended, their neighbours, all.
 * Lens, touch, strength, mode, causes and what was put away are never widened.
 */
export function eligibleGestures(
  gestures: readonly Gesture[],
  { lens, stage, tended = [], energy, touch, causes, isAlone = false, isGentle, hidden }: Eligibility,
): readonly (readonly Gesture[])[] {
  const fitting = gestures.filter(
    (gesture) =>
      suits(gesture, { lens, touch, isAlone }) &&
      gesture.energy <= (isGentle ? 1 : energy) &&
      !(isGentle && !gentleKinds.includes(gesture.kind)) &&
      !gesture.avoidCauses?.some((cause) => causes?.includes(cause)) &&
      !hidden.has(gesture.id),
  );
  return circlesByStage(fitting, [stage, ...tended]);
}

export interface LineEligibility {
  readonly lens: Lens;
  readonly stage: StageId;
  /** An ordinary day, a hard one, or the late evening of either. */
  readonly hours: 'day' | 'hard' | 'late';
  readonly isAlone?: boolean;
}

const moodsOf: Readonly<Record<LineEligibility['hours'], readonly Encouragement['mood'][]>> = {
  day: ['steady'],
  hard: ['rest'],
  late: ['rest', 'night'],
};

/** The lines a person could be shown, in widening circles. Late in the evening they put the day down. */
export function eligibleLines(
  lines: readonly Encouragement[],
  { lens, stage, hours, isAlone = false }: LineEligibility,
): readonly (readonly Encouragement[])[] {
  const moods = moodsOf[hours];
  const fitting = lines.filter(
    (line) => fitsLens(line.lens, lens) && moods.includes(line.mood) && !(isAlone && line.needsPartner),
  );
  return circlesByStage(fitting, [stage]);
}

export interface TemplateEligibility {
  readonly lens: Lens;
  readonly causes: readonly Cause[];
  readonly isAlone: boolean;
}

/** The templates a person could begin with: those for what it was about, those for anything, then all others. */
export function eligibleTemplates(
  templates: readonly PromiseTemplate[],
  { lens, causes, isAlone }: TemplateEligibility,
): readonly PromiseTemplate[] {
  const fitting = templates.filter(
    (template) => fitsLens(template.lens, lens) && !(isAlone && template.needsPartner),
  );
  const nearness = (template: PromiseTemplate) => {
    if (template.causes === 'all') return 1;
    return template.causes.some((cause) => causes.includes(cause)) ? 0 : 2;
  };
  return [...fitting].sort((a, b) => nearness(a) - nearness(b));
}
