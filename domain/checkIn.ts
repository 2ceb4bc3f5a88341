import type { Lens, ScaleQuestionId } from '../content/schema';
import { type Day, epochDay } from './day';
import type { Fact } from './fact';

/** One tap of the check-in: a place on a worded scale (1 first), or 0 for "rather not say". */
export interface Answer extends Fact {
  readonly day: Day;
  readonly question: ScaleQuestionId;
  readonly value: number;
}

/** One line worth remembering of a day. */
export interface Note extends Fact {
  readonly day: Day;
  readonly text: string;
}

export const longestNote = 140;

/** Questions that offer "rather not say". */
export const declinableQuestions: readonly ScaleQuestionId[] = ['safe'];

const rotatingByLens: Record<Lens, readonly ScaleQuestionId[]> = {
  hurt: ['heard', 'pace', 'hope', 'good-moment'],
  repairing: ['listened', 'guilt', 'hope', 'small-act'],
  both: ['heard', 'listened', 'hope', 'pace', 'good-moment', 'small-act'],
};

export interface CheckInRows {
  readonly core: readonly ScaleQuestionId[];
  readonly rotating: ScaleQuestionId;
}

/** Today's questions for a lens. Strength is asked every other day because it chooses the gesture. */
export function rowsFor(lens: Lens, day: Day): CheckInRows {
  const number = epochDay(day);
  const coreOfLens = { hurt: 'safe', repairing: 'open', both: number % 2 === 0 ? 'safe' : 'open' } as const;
  const others = rotatingByLens[lens];
  const rotating = others[Math.floor(number / 2) % others.length];
  return {
    core: ['mood', coreOfLens[lens], 'closeness'],
    rotating: number % 2 === 0 || !rotating ? 'energy' : rotating,
  };
}

/** Whether anything at all was answered: one tap is enough, skipping the rest is neutral. */
export function isAnswered(
  answers: readonly Fact[],
  outcomes: readonly Fact[] = [],
  notes: readonly Fact[] = [],
): boolean {
  return [...answers, ...outcomes, ...notes].some(({ removed }) => !removed);
}
