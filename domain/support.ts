import type { Lens, ScaleQuestionId } from '../content/schema';
import { restOf } from './card';
import type { Answer } from './checkIn';
import { addDays, type Day, daysBetween } from './day';
import type { Shown } from './shown';
import type { WeeklyHope } from './weeklyLook';

/** What the person's own taps can call for. Everything they lead to is gentle; nothing is sent or blocked. */
export const supportCues = [
  /** Feels not safe: asks once whether it is fear or heartache. */
  'fear-or-heartache',
  /** Many hard days: a quieter time. */
  'hard-stretch',
  /** Much lower than usual two days running: slow down or go back a stage. */
  'sudden-drop',
  /** No hope in the weekly look, two weeks running: someone trained could help. */
  'little-hope',
  /** Hid something twice in a week: owning it. */
  'hid-something',
  /** Worst mood three times and guilt that drags: value, act, kindness. */
  'heavy-guilt',
  /** Back after a week or more. */
  'welcome-back',
] as const;
export type SupportCue = (typeof supportCues)[number];

export interface SupportFacts {
  readonly lens: Lens;
  readonly today: Day;
  /** Of at least the last sixty days. */
  readonly answers: readonly Answer[];
  /** What weekly looks of at least the last two weeks say of hope. */
  readonly weeklyHopes: readonly WeeklyHope[];
  /** The last day before today with any answer, however long ago. */
  readonly lastAnsweredBefore: Day | null;
  /** The days on which the person ended a hard stretch. */
  readonly endedHardStretchOn: readonly Day[];
  /** Among it which cards were put away. */
  readonly shown: readonly Shown[];
}

interface Point {
  readonly day: Day;
  readonly value: number;
}

const declined = 0;

/** Answers to one question up to a day, oldest first; "rather not say" is no answer here. */
function pointsOf(answers: readonly Answer[], question: ScaleQuestionId, until: Day): readonly Point[] {
  return answers
    .filter((one) => one.question === question && !one.removed && one.day <= until && one.value !== declined)
    .map(({ day, value }) => ({ day, value }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

const daysBetweenAsking = 3;

/** Asked on a day that feels not safe, at most every third day. */
function asksFearOrHeartache({ lens, today, answers }: SupportFacts): boolean {
  if (lens === 'repairing') return false;
  let lastAsked: Day | null = null;
  for (const { day, value } of pointsOf(answers, 'safe', today)) {
    if (value === 1 && (!lastAsked || daysBetween(lastAsked, day) >= daysBetweenAsking)) lastAsked = day;
  }
  return lastAsked === today;
}

/** Whether the mood answered on `day` begins or renews a hard stretch. */
function isHardOn(day: Day, answers: readonly Answer[]): boolean {
  const moods = pointsOf(answers, 'mood', day);
  if (moods.at(-1)?.day !== day) return false;
  const worst = moods.slice(-5).filter(({ value }) => value === 1).length;
  const hard = moods.slice(-8).filter(({ value }) => value <= 2).length;
  return worst >= 3 || hard >= 6;
}

const stretchDays = 3;

/** A quieter time of three days after moods worst on three of five answered days, or hard on six of eight. */
export function isHardStretch({
  today,
  answers,
  endedHardStretchOn,
}: Pick<SupportFacts, 'today' | 'answers' | 'endedHardStretchOn'>): boolean {
  const days = Array.from({ length: stretchDays }, (_, back) => addDays(today, -back));
  return days.some((day) => isHardOn(day, answers) && !endedHardStretchOn.some((ended) => ended >= day));
}

/**
 * Whether today was called really hard, or not safe: a day on which nothing should joke or ask for much, unless the
 * person ended a quieter time today.
 */
export function isHardToday({
  today,
  answers,
  endedHardStretchOn,
}: Pick<SupportFacts, 'today' | 'answers' | 'endedHardStretchOn'>): boolean {
  if (endedHardStretchOn.includes(today)) return false;
  const questions: readonly ScaleQuestionId[] = ['mood', 'safe'];
  return questions.some((question) =>
    pointsOf(answers, question, today).some(({ day, value }) => day === today && value === 1),
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The core answer two below its own median of the fourteen days before, on the last two answered days. */
function droppedSuddenly({ lens, today, answers }: SupportFacts): boolean {
  const points = pointsOf(answers, lens === 'repairing' ? 'open' : 'safe', today);
  const [previous, last] = points.slice(-2);
  if (!previous || last?.day !== today) return false;
  const before = points.filter(({ day }) => day < previous.day && day >= addDays(previous.day, -14));
  if (before.length === 0) return false;
  const low = medianOf(before.map(({ value }) => value)) - 2;
  return previous.value <= low && last.value <= low;
}

/** Hope lowest in every weekly look of each of the last two weeks. */
function hasLittleHope({ today, weeklyHopes }: SupportFacts): boolean {
  const weeks = [0, 7].map((back) =>
    weeklyHopes.filter(({ day }) => day <= addDays(today, -back) && day > addDays(today, -back - 7)),
  );
  return weeks.every((week) => week.length > 0 && week.every(({ value }) => value === 1));
}

function hidSomethingTwice({ lens, today, answers }: SupportFacts): boolean {
  if (lens === 'hurt') return false;
  const hid = pointsOf(answers, 'open', today).filter(
    ({ day, value }) => value === 1 && day > addDays(today, -7),
  );
  return hid.length >= 2 && hid.at(-1)?.day === today;
}

function isGuiltHeavy({ lens, today, answers }: SupportFacts): boolean {
  if (lens === 'hurt') return false;
  const moods = pointsOf(answers, 'mood', today).slice(-3);
  const guilt = pointsOf(answers, 'guilt', today).at(-1);
  const drags = guilt !== undefined && guilt.value <= 2 && guilt.day > addDays(today, -14);
  return (
    moods.length === 3 && moods.every(({ value }) => value === 1) && moods.at(-1)?.day === today && drags
  );
}

const gapDays = 7;

function isBack({ today, lastAnsweredBefore }: SupportFacts): boolean {
  return lastAnsweredBefore !== null && daysBetween(lastAnsweredBefore, today) >= gapDays;
}

/** Said on the first day of a stretch only; the calmer pages say the rest. */
function beginsHardStretch(facts: SupportFacts): boolean {
  const yesterday = addDays(facts.today, -1);
  return isHardStretch(facts) && !isHardStretch({ ...facts, today: yesterday });
}

/** Everything that today's taps call for and that was not put away, in the order in which it matters. */
export function cuesOf(facts: SupportFacts): readonly SupportCue[] {
  const holds: Readonly<Record<SupportCue, boolean>> = {
    'fear-or-heartache': asksFearOrHeartache(facts),
    'hard-stretch': beginsHardStretch(facts),
    'sudden-drop': droppedSuddenly(facts),
    'little-hope': hasLittleHope(facts),
    'hid-something': hidSomethingTwice(facts),
    'heavy-guilt': isGuiltHeavy(facts),
    'welcome-back': isBack(facts),
  };
  return supportCues.filter((cue) => holds[cue] && !restOf(cue, facts.shown, facts.today));
}
