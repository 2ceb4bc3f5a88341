import { type TouchKind, touchKinds } from '../content/schema';
import type { Day } from '../domain/day';
import { earlierTouch, type TouchValue, touchListOf } from '../domain/touchMenu';
import { clearTouch, listTouchAnswers, repeatTouch, sayTouch } from '../storage/touchMenu';
import { now } from './clock';
import { useLiveQuery } from './useLiveQuery';
import { usePending } from './usePending';
import { useSave } from './useSave';
import { useToday } from './useToday';

export interface TouchMenu {
  readonly today: Day;
  readonly saidOf: (kind: TouchKind) => TouchValue | null;
  readonly isEmpty: boolean;
  /** The day of what was said last and could be said again; null when there is nothing. */
  readonly earlier: Day | null;
  readonly say: (kind: TouchKind, value: TouchValue | null) => void;
  readonly repeat: () => Promise<boolean>;
  readonly clear: () => Promise<boolean>;
}

/** The person’s own list for today; undefined while it is being read. */
export function useTouchMenu(): TouchMenu | undefined {
  const { day: today } = useToday();
  const { save } = useSave();
  const { choose, latest } = usePending<TouchValue>();
  const answers = useLiveQuery(listTouchAnswers);
  if (!answers) return undefined;
  const rowOf = (kind: TouchKind) => answers.find((one) => one.kind === kind);
  const keyOf = (kind: TouchKind) => `${today} ${kind}`;
  const list = touchListOf(answers, today);
  const saidOf = (kind: TouchKind) => latest(keyOf(kind), rowOf(kind), list[kind]?.value ?? null);
  return {
    today,
    saidOf,
    isEmpty: touchKinds.every((kind) => saidOf(kind) === null),
    earlier: earlierTouch(answers, today)?.day ?? null,
    say: (kind, value) =>
      void choose(keyOf(kind), value, rowOf(kind), (at) => sayTouch(kind, value, today, at)),
    repeat: () => save(() => repeatTouch(today, now().epochMilliseconds)),
    clear: () => save(() => clearTouch(today, now().epochMilliseconds)),
  };
}
