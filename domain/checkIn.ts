import type { Energy, Lens, ScaleQuestionId } from '../content/schema';
import { addDays, type Day, epochDay } from './day';
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

/**
 * Today's questions for a lens. Strength is asked every other day because it chooses the
 * gesture; nearness is not asked of someone who goes on alone.
 */
export function rowsFor(lens: Lens, day: Day, isAlone = false): CheckInRows {
  const number = epochDay(day);
  const coreOfLens = { hurt: 'safe', repairing: 'open', both: number % 2 === 0 ? 'safe' : 'open' } as const;
  const others = rotatingByLens[lens].filter((id) => !(isAlone && id === 'pace'));
  const rotating = others[Math.floor(number / 2) % others.length];
  return {
    core: ['mood', coreOfLens[lens], ...(isAlone ? [] : (['closeness'] as const))],
    rotating: number % 2 === 0 || !rotating ? 'energy' : rotating,
  };
}

/** Whether a question is asked whatever the lens, so that reading it over a shoulder tells none. */
export function isAskedOfAll(question: ScaleQuestionId): boolean {
  const always: readonly ScaleQuestionId[] = ['mood', 'closeness', 'energy'];
  return always.includes(question) || Object.values(rotatingByLens).every((ids) => ids.includes(question));
}

/** Whether anything at all was answered: one tap is enough, skipping the rest is neutral. */
export function isAnswered(
  answers: readonly Fact[],
  outcomes: readonly Fact[] = [],
  notes: readonly Fact[] = [],
): boolean {
  return [...answers, ...outcomes, ...notes].some(({ removed }) => !removed);
}

const strengthHolds = 3;
const ordinary: Energy = 2;

/**
 * How much a gesture may ask for today: a little after a mood at its lowest, else the strength last answered within
 * three days, else an ordinary day's.
 */
export function energyOf(answers: readonly Answer[], today: Day): Energy {
  const latest = (question: ScaleQuestionId) =>
    answers
      .filter((one) => one.question === question && !one.removed && one.day <= today)
      .reduce<Answer | null>((last, one) => (last && last.day > one.day ? last : one), null);
  const mood = latest('mood');
  if (mood?.value === 1 && mood.day > addDays(today, -strengthHolds)) return 1;
  const strength = latest('energy');
  if (!strength || strength.day <= addDays(today, -strengthHolds)) return ordinary;
  return strength.value === 1 || strength.value === 3 ? strength.value : ordinary;
}

const fairMood = 4;

/** How deep a question may go today: light in hard days, deepest only when the latest mood was fair. */
export function promptDepth(answers: readonly Answer[], today: Day, isHardStretch: boolean): 1 | 2 | 3 {
  if (isHardStretch) return 1;
  const mood = answers
    .filter(({ question, removed, day }) => question === 'mood' && !removed && day <= today)
    .reduce<Answer | null>((last, one) => (last && last.day > one.day ? last : one), null);
  return mood && mood.value >= fairMood ? 3 : 2;
}
