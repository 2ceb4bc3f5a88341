/** The nine stages in the order of the seed article. `help` is open from every other stage. */
export const stageIds = [
  'understand',
  'acknowledge',
  'apologise',
  'transparency',
  'boundaries',
  'help',
  'reconnect',
  'forgive',
  'strengthen',
] as const;
export type StageId = (typeof stageIds)[number];

/** Whose eyes the words are written for. */
export const lenses = ['hurt', 'repairing', 'both'] as const;
export type Lens = (typeof lenses)[number];

/** What broke trust; `many-small` is the seed's "series of smaller actions over time". */
export const causes = ['infidelity', 'dishonesty', 'money', 'addiction', 'neglect', 'many-small'] as const;
export type Cause = (typeof causes)[number];

/** Kinds of caring, used for variety only; nobody is typed by them. */
export const gestureKinds = [
  'words',
  'time',
  'help',
  'listening',
  'thought',
  'touch',
  'reliability',
  'play',
  'room',
  'self',
] as const;
export type GestureKind = (typeof gestureKinds)[number];

/** How much strength something asks for: 1 a little, 2 some, 3 a good day's worth. */
export type Energy = 1 | 2 | 3;

/** One small thing to do today. */
export interface Gesture {
  /** Stable for ever: days already lived refer to it. */
  readonly id: string;
  /** At most 140 characters. */
  readonly text: string;
  /** Who can do it; `any` suits every lens. */
  readonly lens: 'any' | 'hurt' | 'repairing';
  /** Where it fits; `all` suits every stage. */
  readonly stages: 'all' | readonly StageId[];
  readonly energy: Energy;
  readonly minutes: number;
  readonly kind: GestureKind;
  /** Whether it asks for touch; shown only to those who chose to see touch. */
  readonly touch?: true;
  /** Whether it needs a partner who goes along. */
  readonly needsPartner?: true;
  /** Causes for which it would sting. */
  readonly avoidCauses?: readonly Cause[];
  /** For whoever translates it, where the meaning could slip. */
  readonly note?: string;
}

/** One line of encouragement. It never states progress that the data do not show. */
export interface Encouragement {
  readonly id: string;
  /** At most 140 characters. */
  readonly text: string;
  readonly lens: 'any' | 'hurt' | 'repairing';
  readonly stages: 'all' | readonly StageId[];
  /** `rest` lines are the only ones shown late in the evening. */
  readonly mood: 'steady' | 'rest';
  readonly note?: string;
}

/** A promise offered ready-made; the person may change every word. */
export interface PromiseTemplate {
  readonly id: string;
  readonly text: string;
  readonly lens: 'any' | 'hurt' | 'repairing';
  readonly causes: 'all' | readonly Cause[];
  /** ISO weekdays, 1 Monday to 7 Sunday; `daily` for every day. */
  readonly days: 'daily' | readonly number[];
}

export interface StageCopy {
  /** The seed's name, shown in Open only. */
  readonly name: string;
  /** Says nothing about a couple; shown in Quiet. */
  readonly quietName: string;
  /** What this stage is about, in one or two plain sentences. */
  readonly about: string;
}

/** The rows of the daily check-in that are answered on a scale. */
export const scaleQuestionIds = [
  'mood',
  'safe',
  'open',
  'closeness',
  'energy',
  'heard',
  'pace',
  'hope',
  'listened',
  'guilt',
  'small-act',
  'good-moment',
] as const;
export type ScaleQuestionId = (typeof scaleQuestionIds)[number];

export interface ScaleQuestion {
  readonly question: string;
  /** From the first answer (1) to the last (2 to 5 of them). */
  readonly answers: readonly string[];
}
