import { type Cadence, problemOfCadence } from './cadence';
import type { Day } from './day';

/** For whom a promise is made. */
export const beneficiaries = ['partner', 'us', 'me', 'other'] as const;
export type Beneficiary = (typeof beneficiaries)[number];

/** How much a promise asks: 1 a small thing, 3 a large one. */
export const pledgeSizes = [1, 2, 3] as const;
export type PledgeSize = (typeof pledgeSizes)[number];

/** A promise as it is being written. */
export interface PledgeDraft {
  readonly text: string;
  readonly cadence: Cadence;
  /** The moment it hangs on, such as “After supper”. */
  readonly when?: string | undefined;
  readonly forWhom?: Beneficiary | undefined;
  readonly size?: PledgeSize | undefined;
  /** The first day; today when left out. */
  readonly from?: Day | undefined;
  /** The last day; open when left out. */
  readonly until?: Day | undefined;
}

export const longestPledgeText = 120;
export const longestWhen = 60;

/** What is wrong with a draft, per field; empty when it can be kept as it is. */
export interface DraftProblems {
  readonly text?: 'empty' | 'too-long';
  readonly when?: 'too-long';
  readonly cadence?: NonNullable<ReturnType<typeof problemOfCadence>>;
  readonly from?: 'unreadable' | 'past';
  readonly until?: 'unreadable' | 'before-start';
}

const lengthOf = (text: string) => [...text.trim()].length;

function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

export function problemsOf(draft: PledgeDraft, today: Day): DraftProblems {
  const from = draft.from ?? today;
  const cadence = problemOfCadence(draft.cadence);
  return {
    ...(lengthOf(draft.text) === 0 ? { text: 'empty' as const } : {}),
    ...(lengthOf(draft.text) > longestPledgeText ? { text: 'too-long' as const } : {}),
    ...(lengthOf(draft.when ?? '') > longestWhen ? { when: 'too-long' as const } : {}),
    ...(cadence ? { cadence } : {}),
    ...problemOfStart(from, today),
    ...problemOfEnd(draft.until, from),
  };
}

function problemOfStart(from: Day, today: Day): Pick<DraftProblems, 'from'> {
  if (!isDay(from)) return { from: 'unreadable' };
  return from < today ? { from: 'past' } : {};
}

function problemOfEnd(until: Day | undefined, from: Day): Pick<DraftProblems, 'until'> {
  if (until === undefined) return {};
  if (!isDay(until)) return { until: 'unreadable' };
  return until < from ? { until: 'before-start' } : {};
}

/** What to think over before saving; none of it forbids anything. */
export type DraftHint = 'many' | 'absolute' | 'big';

const fullPlate = 3;
const longForOneThing = 80;

/**
 * @param activeCount promises that go on beside this one
 * @param absoluteWords words, in the language of the person, that promise more than anybody can keep
 */
export function hintsOf(
  draft: PledgeDraft,
  activeCount: number,
  absoluteWords: readonly string[],
): readonly DraftHint[] {
  const words = draft.text.toLocaleLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  const spoken = ` ${words.join(' ')} `;
  return [
    ...(activeCount >= fullPlate ? ['many' as const] : []),
    ...(absoluteWords.some((word) => spoken.includes(` ${word} `)) ? ['absolute' as const] : []),
    ...(draft.size === 3 || lengthOf(draft.text) > longForOneThing ? ['big' as const] : []),
  ];
}

/** A lighter rhythm for the same promise, or null when there is none. */
export function lighterCadence(cadence: Cadence): Cadence | null {
  switch (cadence.kind) {
    case 'daily':
      return { kind: 'times-a-week', times: 3 };
    case 'weekdays':
      return cadence.days.length > 1
        ? { kind: 'times-a-week', times: Math.ceil(cadence.days.length / 2) }
        : null;
    case 'times-a-week':
      return cadence.times > 1 ? { kind: 'times-a-week', times: cadence.times - 1 } : null;
    case 'every-weeks':
      return cadence.weeks < 2 ? { ...cadence, weeks: 2 } : null;
    default:
      return null;
  }
}
