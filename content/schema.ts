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
  /**
   * `steady` for the day; `rest` for hard days at any hour, and for the late evening; `night` for the late evening
   * only, because it puts the day to bed.
   */
  readonly mood: 'steady' | 'rest' | 'night';
  /** Whether it speaks of two who take part. */
  readonly needsPartner?: true;
  readonly note?: string;
}

/** ISO weekday: 1 Monday to 7 Sunday. */
type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What a reminder can be for. The last is the person's own. */
export const reminderKinds = [
  'check-in',
  'talk',
  'parting',
  'reunion',
  'appreciation',
  'together',
  'weekly-look',
  'money',
  'look-together',
  'appointment',
  'plan',
  'project',
  'review',
  'gentle-day',
  'look-back',
  'new-thing',
  'rest',
  'own',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** What is said of one kind of reminder. */
export interface ReminderKindWords {
  /** What the page calls it, to choose from. */
  readonly name: string;
  /** The same for someone alone, where the other speaks of two. */
  readonly nameAlone?: string;
  /** Seen by anyone near the screen or the calendar: at most 40 characters, and neutral. */
  readonly title: string;
  /** The neutral title for someone alone, where the other speaks of two. */
  readonly titleAlone?: string;
  /** The neutral title of a notification that comes days before it. */
  readonly titleAhead?: string;
}

/** How often something promised is to be done, as templates and sentences know it. */
export type TemplateCadence =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekdays'; readonly days: readonly IsoWeekday[] }
  | { readonly kind: 'times-a-week'; readonly times: number }
  | { readonly kind: 'every-weeks'; readonly weeks: number; readonly day: IsoWeekday }
  | { readonly kind: 'monthly'; readonly date: number }
  | { readonly kind: 'when-it-happens' };

/** A promise offered ready-made; the person may change every word. */
export interface PromiseTemplate {
  readonly id: string;
  /** At most 120 characters. */
  readonly text: string;
  /** The moment it hangs on, at most 60 characters, without a comma at its end. */
  readonly when?: string;
  readonly cadence: TemplateCadence;
  /** The same with a smaller first step. */
  readonly smaller?: string;
  readonly forWhom?: 'partner' | 'us' | 'me' | 'other';
  /** How much it asks: 1 a small thing, 3 a large one. */
  readonly size?: 1 | 2 | 3;
  readonly lens: 'any' | 'hurt' | 'repairing';
  readonly causes: 'all' | readonly Cause[];
  /** Whether it needs a partner who goes along. */
  readonly needsPartner?: true;
}

export interface StageCopy {
  /** The seed's name, shown in Open only. */
  readonly name: string;
  /** The same for someone who goes on alone, where the seed's name needs two. */
  readonly nameAlone?: string;
  /** Says nothing about a couple; shown in Quiet. */
  readonly quietName: string;
  /** What this stage is about, in one or two plain sentences. */
  readonly about: string;
  /** The same for someone who goes on alone. */
  readonly aboutAlone: string;
  /** For whoever translates the names and the sentences. */
  readonly note?: string;
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
  /** What is said in another way of a day that is over. */
  readonly past?: { readonly question: string; readonly answers?: readonly string[] };
}

/** One way a person can tell that a stage is under way; answered not yet, sometimes or mostly. */
export interface Sign {
  readonly id: string;
  readonly text: string;
}

/** A small thing to do again and again within a stage. */
export interface Practice {
  readonly id: string;
  readonly text: string;
  readonly minutes: number;
  readonly lens: 'any' | 'hurt' | 'repairing';
  /** Whether it is about touch; shown only to those who chose to see touch. */
  readonly touch?: true;
  readonly needsPartner?: true;
}

/** What a stage says to one lens. */
export interface StageReading {
  /** What this stage is, in plain words. */
  readonly what: string;
  /** Why it helps. No claim about research: those are cards. */
  readonly why: string;
  /** Exactly four. */
  readonly signs: readonly Sign[];
}

/** A stage opened to its whole text. */
export interface StageText {
  readonly readings: Readonly<Record<Lens, StageReading>>;
  /** For someone who goes on alone. A lens that is missing here has a reading that needs nobody else. */
  readonly alone: Readonly<Partial<Record<Lens, StageReading>> & Record<'both', StageReading>>;
  /** At least six for every lens. */
  readonly practices: readonly Practice[];
}

/** A question to think or write about. */
export interface Prompt {
  readonly id: string;
  /** At most 140 characters. */
  readonly text: string;
  readonly lens: 'any' | 'hurt' | 'repairing';
  readonly stages: 'all' | readonly StageId[];
  /** 1 light, 2 deeper, 3 only on a steady day. */
  readonly depth: 1 | 2 | 3;
  readonly needsPartner?: true;
  readonly note?: string;
}

/** Something to do together. */
export interface Activity {
  readonly id: string;
  readonly text: string;
  readonly minutes: number;
  readonly energy: Energy;
  /** 0 costs nothing, 1 may cost a little. */
  readonly cost: 0 | 1;
  readonly setting: 'in' | 'out' | 'apart';
  readonly touch?: true;
  readonly avoidCauses?: readonly Cause[];
}

/** Where a finding comes from. */
export interface Source {
  readonly id: string;
  /** Authors, year, journal or publisher, volume and pages. */
  readonly citation: string;
}

/** One finding that explains why something helps, and what it does not show. */
export interface EvidenceCard {
  readonly id: string;
  readonly finding: string;
  readonly sources: readonly string[];
  /** What is not known, or for whom it was not tested. */
  readonly unknown: string;
  readonly stages: 'all' | readonly StageId[];
  readonly lens: 'any' | 'hurt' | 'repairing';
  readonly causes?: readonly Cause[];
  readonly needsPartner?: true;
}

/** A few quiet steps for a hard moment. */
export interface Grounding {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  readonly steps: readonly string[];
}

/** What is said on a day that went wrong. */
export interface SetbackMessage {
  readonly id: string;
  readonly text: string;
  readonly lens: 'any' | 'hurt' | 'repairing';
  readonly note?: string;
}

/** A card with a plain thought or caution; claims nothing about research. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Whether it speaks to two who take part. */
  readonly joint?: true;
}

/** What nobody should be cut off from. */
export const isolationTopics = ['family', 'friends', 'work', 'doctor', 'money', 'leaving'] as const;
export type IsolationTopic = (typeof isolationTopics)[number];

/**
 * How a language tells a limit from a rule for somebody else. Patterns meet text in small letters with straight
 * apostrophes.
 */
export interface LimitPatterns {
  /** Begins a condition at the start of a sentence. */
  readonly condition: RegExp;
  /** Divides a condition from what follows from it; matches what stands between. */
  readonly mainClause: RegExp;
  /** A condition at the end of a sentence. */
  readonly lateCondition: RegExp;
  /** What the speaker does. */
  readonly limit: RegExp;
  /** What both do. */
  readonly agreement: RegExp;
  /** Each is enough to make a main clause a rule. */
  readonly rules: readonly RegExp[];
  /** Speaks of the other person. */
  readonly other: RegExp;
  readonly isolation: Readonly<Record<IsolationTopic, RegExp>>;
}

/** What one cause of broken trust brings with it. */
export interface CausePack {
  /** As a person would say it of their own life; shown only on pages opened on purpose. */
  readonly name: string;
  readonly cards: readonly Card[];
  readonly cautions: readonly string[];
}

/** A place to get help. A number is shown only when a person has verified it. */
export interface Helpline {
  readonly country: string;
  readonly kind: 'partner-abuse' | 'crisis' | 'addiction' | 'stop-hurting' | 'men' | 'lgbtq';
  readonly name: string;
  readonly number?: string;
  /** The operator's own address, or its page for this line; without anything after a question mark. */
  readonly url: `https://${string}`;
  /** Where the number, the name or the address was met: an address or a name, or `unverified`. */
  readonly source: string;
  /** `YYYY-MM-DD`, or empty when nobody has checked it yet. */
  readonly checkedOn: string;
  readonly verified: boolean;
}

/**
 * The guided exercises, in the order of their numbers: an address carries the place in this list, from 1. Append
 * only, because addresses and what was written refer to it.
 */
export const exerciseIds = [
  'apology',
  'acknowledgement',
  'impact',
  'transparency',
  'boundaries',
  'therapist',
  'speaker-listener',
  'mirror',
  'questions',
  'goals',
  'forgiveness',
  'carrying',
  'setback-plan',
  'own-slip',
  'broken-promise',
  'weekly-look',
  'outside-view',
  'grounding',
  'touch-menu',
  'good-days',
] as const;
export type ExerciseId = (typeof exerciseIds)[number];

/** Where an exercise stands on the page that lists them all. */
export const exerciseGroups = ['steady', 'say', 'listen', 'agree', 'carry', 'look'] as const;
export type ExerciseGroup = (typeof exerciseGroups)[number];

export interface ExerciseOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One thing to write or choose. Its id is unique within the exercise and stable for ever. */
export type ExerciseField = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Going on needs it; without this a field may stay empty. */
  readonly isNeeded?: true;
  /** Left out of what is printed and exported. */
  readonly isAside?: true;
} & (
  | {
      /** Several lines, one line, several lines that are a list, or a day. */
      readonly kind: 'text' | 'line' | 'list' | 'date';
    }
  | {
      /** One of a few, or as many as fit. */
      readonly kind: 'one' | 'some';
      readonly options: readonly ExerciseOption[];
    }
);

/** A step is there only while a field has one of the values (a list: at least one of them). */
export interface StepCondition {
  readonly field: string;
  readonly is: readonly string[];
}

export interface ExerciseStep {
  /** Unique within the exercise and stable for ever. */
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** Said between hint and fields. */
  readonly lines?: readonly string[];
  readonly fields: readonly ExerciseField[];
  /** All must hold. */
  readonly when?: readonly StepCondition[];
  /** The step is left out while all of these hold. */
  readonly unless?: readonly StepCondition[];
}

/** One guided exercise: what stands before it, its steps and its end. The frame around it is the same for all. */
export interface Exercise {
  readonly id: ExerciseId;
  readonly name: string;
  /** Says nothing about a couple or what happened; shown in Quiet. */
  readonly quietName: string;
  /** What it is, in one or two sentences. */
  readonly about: string;
  readonly group: ExerciseGroup;
  readonly minutes: number;
  /** Who it is for. */
  readonly lens: 'any' | 'hurt' | 'repairing';
  /** Where it is offered. */
  readonly stages: readonly StageId[];
  readonly needsPartner?: true;
  /** Whether it is about touch; shown only to those who chose to see touch. */
  readonly touch?: true;
  /** Ids of evidence cards: why it helps. The first is shown, the others unfold. */
  readonly cards: readonly string[];
  /** Read before beginning. */
  readonly before: readonly string[];
  /** When it is not safe to do it together. */
  readonly jointCaution?: string;
  /** Words by which it can be found besides those of its name and description. */
  readonly search: readonly string[];
  /** What is asked before beginning: whether it is calm enough, whether nobody reads along. Never stored. */
  readonly asks: readonly ('calm' | 'private')[];
  readonly steps: readonly ExerciseStep[];
  /** Whether its steps can be gone to in any order. */
  readonly anyOrder?: true;
  /** Takes the place of the steps when it is begun in a hard stretch. */
  readonly gentle?: { readonly lead: string; readonly steps: readonly ExerciseStep[] };
  /** Around the breath: what was done, and the next small thing. A tool without steps has none. */
  readonly closing?: { readonly text: string; readonly next: string };
  /** How what was written reads on paper: prose, or each answer below its label; absent: it is not printed. */
  readonly paper?: 'letter' | 'list';
  /**
   * Of what is kept only for a time: a draft until it is finished, because its words live on in another record, or
   * until it is left, because nothing of it is to be found. Absent: the words are kept until they are erased.
   */
  readonly keeps?: 'until-finished' | 'until-left';
  /** What is said otherwise to one lens. */
  readonly byLens?: Readonly<Partial<Record<Lens, ExerciseWording>>>;
  /** What is said otherwise to someone alone, whatever the lens. */
  readonly alone?: ExerciseWording;
  /** What is said instead, where it is about touch, to someone who did not choose to see touch. */
  readonly withoutTouch?: ExerciseWording;
}

/** The parts of an exercise that may be worded for one person. Ids of steps and fields stay. */
export type ExerciseWording = Partial<
  Pick<
    Exercise,
    'name' | 'quietName' | 'minutes' | 'about' | 'before' | 'cards' | 'jointCaution' | 'steps' | 'closing'
  >
>;

/** Something in a text that is better said otherwise: how it is found, and why it is worth a thought. */
export interface WordCheck {
  readonly id: string;
  /** Regular expressions, read without regard to case, at any place in the text. */
  readonly patterns: readonly string[];
  /** Where one of these matches too, it is meant otherwise and nothing is found. */
  readonly unless?: readonly string[];
  readonly reason: string;
}

/** Kinds of touch on the touch menu, from light to near. Append only: what was answered refers to them. */
export const touchKinds = [
  'hello',
  'shoulder',
  'hands',
  'sitting-close',
  'short-hug',
  'long-hug',
  'head-on-shoulder',
  'hair',
  'neck-rub',
  'cheek',
  'kiss',
  'held',
  'side-by-side',
  'more',
] as const;
export type TouchKind = (typeof touchKinds)[number];

/** How near a topic of a talk is: from outside, an ordinary thing, or what happened. */
export const talkLevels = ['outside', 'ordinary', 'deep'] as const;
export type TalkLevel = (typeof talkLevels)[number];

/** Topics of one level, to choose one from. */
export interface TalkTopics {
  readonly level: TalkLevel;
  readonly name: string;
  readonly hint: string;
  readonly topics: readonly { readonly id: string; readonly text: string }[];
}

/** The parts of an apology, in the order in which they are written. The last two can be left out. */
export const apologyParts = ['did', 'effect', 'sorry', 'repair', 'change', 'how', 'forgiveness'] as const;
export type ApologyPart = (typeof apologyParts)[number];

/** What can slip into an apology and turn it round, the gravest first. */
export const apologyChecks = [
  'pressure',
  'conditional',
  'your-feelings',
  'blame-back',
  'demand',
  'but',
  'minimise',
  'passive',
  'over-promise',
  'me-centred',
  'vague',
] as const;
export type ApologyCheck = (typeof apologyChecks)[number];

/** Ways of saying one thing, in the patterns of domain/phrase.ts. */
export interface ApologyRule {
  readonly check: ApologyCheck;
  readonly phrases: readonly string[];
  /** Whether somebody who tells what they once said (“I told you that …”) may use the words. */
  readonly mayBeReported?: true;
  /** Parts of an apology in which the words are in place. */
  readonly notIn?: readonly ApologyPart[];
}

/** How one language turns an apology round. */
export interface ApologyLanguage {
  /** Written together, meant as several words; by the end of a word, and as whole words. */
  readonly endings: Readonly<Record<string, string>>;
  readonly contractions: Readonly<Record<string, string>>;
  /** Patterns that others name in braces. */
  readonly names: Readonly<Record<string, string>>;
  readonly rules: readonly ApologyRule[];
  /** What comes before words that are only told again. */
  readonly reported: string;
  /** A past act of the writer. */
  readonly ownAct: string;
  /** An act so general that nobody could say what it was. */
  readonly generalAct: string;
  /** A feeling of the writer, and one that asks to be comforted. */
  readonly ownFeeling: string;
  readonly ownPain: string;
  /** A word about the other. */
  readonly aboutOther: string;
}
