import {
  type AgreementTerms,
  type BoundaryTerms,
  type LimitAnswers,
  type LimitLine,
  limitQuestions,
  type Offerer,
  type Opening,
  openings,
  type Rung,
  type TransparencyTerms,
} from './agreement';
import {
  longestDaysOf,
  longestSpan,
  problemsOfSpan,
  readDay,
  type SpanDraft,
  type SpanProblems,
} from './agreementDates';
import type { Day } from './day';

/** The longest text of any one field. */
export const longestAgreementText = 20_000;

export type TextProblem = 'empty' | 'too-long';

const lengthOf = (text: string) => [...text.trim()].length;

const problemOfText = (text: string, mayBeEmpty: boolean): TextProblem | null => {
  const length = lengthOf(text);
  if (length === 0) return mayBeEmpty ? null : 'empty';
  return length > longestAgreementText ? 'too-long' : null;
};

/** An agreement about openness as it is being written. */
export interface TransparencyDraft extends SpanDraft {
  readonly kind: 'transparency';
  readonly worry: string;
  readonly offeredBy: Offerer | null;
  readonly rung: Rung | null;
  readonly covers: string;
  readonly staysPrivate: string;
  readonly opening: Opening | null;
  /** Whether both have read the caution of the last rung. */
  readonly haveBothRead: boolean;
}

export interface TransparencyProblems extends SpanProblems {
  readonly worry?: TextProblem;
  readonly offeredBy?: 'empty';
  readonly rung?: 'empty' | 'not-lighter' | 'heavier';
  readonly covers?: TextProblem;
  readonly staysPrivate?: TextProblem;
  readonly opening?: 'empty' | 'more-often';
  readonly haveBothRead?: 'not-read';
}

/** Leaves out what is not wrong. */
function found<Problems extends object>(
  problems: {
    readonly [Field in keyof Problems]: Problems[Field] | null | undefined;
  },
): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([, value]) => value)) as Problems;
}

function problemsOfTransparency(draft: TransparencyDraft, today: Day): TransparencyProblems {
  return found<TransparencyProblems>({
    worry: problemOfText(draft.worry, false),
    offeredBy: draft.offeredBy ? null : 'empty',
    rung: draft.rung ? null : 'empty',
    covers: problemOfText(draft.covers, false),
    staysPrivate: problemOfText(draft.staysPrivate, false),
    opening: draft.opening ? null : 'empty',
    haveBothRead: draft.rung === 7 && !draft.haveBothRead ? 'not-read' : null,
    ...problemsOfSpan(draft, today, longestDaysOf(draft.rung)),
  });
}

/** Limits as they are being written, for two or for one. */
export interface BoundaryDraft extends SpanDraft {
  readonly kind: 'boundary';
  readonly isForTwo: boolean;
  readonly mine: LimitAnswers;
  readonly theirs: LimitAnswers;
  readonly lines: readonly LimitLine[];
  /** A sentence that was typed and not added: it must not get lost on the way. */
  readonly lineNotAdded?: string;
  readonly ifCrossed: string;
}

export interface BoundaryProblems extends SpanProblems {
  /** Of the questions: nothing at all was written, or one answer is too long. */
  readonly mine?: TextProblem;
  readonly theirs?: TextProblem;
  readonly lines?: TextProblem | 'not-added';
  readonly ifCrossed?: TextProblem;
}

const isTooLong = (texts: readonly string[]) => texts.some((text) => lengthOf(text) > longestAgreementText);
const answersIn = (answers: LimitAnswers) => limitQuestions.map((question) => answers[question] ?? '');

function problemOfLines(draft: BoundaryDraft): BoundaryProblems['lines'] | null {
  if (draft.lineNotAdded?.trim()) return 'not-added';
  const lines = linesOf(draft);
  if (lines.length === 0) return 'empty';
  return isTooLong(lines.map(({ text }) => text)) ? 'too-long' : null;
}

function problemsOfBoundary(draft: BoundaryDraft, today: Day): BoundaryProblems {
  const { isForTwo } = draft;
  return found<BoundaryProblems>({
    mine: isTooLong(answersIn(draft.mine)) ? 'too-long' : null,
    theirs: isForTwo && isTooLong(answersIn(draft.theirs)) ? 'too-long' : null,
    lines: problemOfLines(draft),
    ifCrossed: problemOfText(draft.ifCrossed, false),
    ...problemsOfSpan(draft, today, isForTwo ? longestSpan : null),
  });
}

export type AgreementDraft = TransparencyDraft | BoundaryDraft;

export function problemsOfAgreement(
  draft: AgreementDraft,
  today: Day,
): TransparencyProblems & BoundaryProblems {
  return draft.kind === 'transparency'
    ? problemsOfTransparency(draft, today)
    : problemsOfBoundary(draft, today);
}

/** What is wrong with the day on which both said yes; it cannot lie ahead. */
export function problemOfYes(saidYesOn: string, today: Day): 'empty' | 'unreadable' | 'ahead' | null {
  if (saidYesOn.trim() === '') return 'empty';
  const day = readDay(saidYesOn);
  if (!day) return 'unreadable';
  return day > today ? 'ahead' : null;
}

/** What of the lines counts: someone alone keeps only what they will do themselves. */
function linesOf({ isForTwo, lines }: BoundaryDraft): readonly LimitLine[] {
  return lines.filter(({ of, text }) => text.trim() !== '' && (isForTwo || of === 'me'));
}

function keptAnswers(answers: LimitAnswers): LimitAnswers {
  const kept = limitQuestions
    .map((question) => [question, answers[question]?.trim()] as const)
    .filter(([, text]) => text);
  return Object.fromEntries(kept);
}

/**
 * What is agreed, from a draft without problems.
 * @throws RangeError when something is wrong with it.
 */
export function termsFrom(draft: AgreementDraft, today: Day): AgreementTerms {
  if (Object.keys(problemsOfAgreement(draft, today)).length > 0)
    throw new RangeError('This agreement cannot be kept as written');
  return draft.kind === 'transparency' ? transparencyFrom(draft) : boundaryFrom(draft);
}

function spanFrom({ start, end, review }: SpanDraft) {
  return { start: start as Day, end: end as Day, review: review as Day };
}

function transparencyFrom(draft: TransparencyDraft): TransparencyTerms {
  const { offeredBy, rung, opening } = draft;
  if (!offeredBy || !rung || !opening) throw new RangeError('This agreement cannot be kept as written');
  return {
    kind: 'transparency',
    worry: draft.worry.trim(),
    offeredBy,
    rung,
    covers: draft.covers.trim(),
    staysPrivate: draft.staysPrivate.trim(),
    opening,
    ...spanFrom(draft),
  };
}

function boundaryFrom(draft: BoundaryDraft): BoundaryTerms {
  const limits = {
    kind: 'boundary' as const,
    mine: keptAnswers(draft.mine),
    lines: linesOf(draft).map(({ of, text }) => ({ of, text: text.trim() })),
    ifCrossed: draft.ifCrossed.trim(),
  };
  const { start, end, review } = spanFrom(draft);
  return draft.isForTwo
    ? { ...limits, theirs: keptAnswers(draft.theirs), start, end, review }
    : { ...limits, start, review };
}

/** What stands in the form when something agreed before is taken up again, with other days. */
export function draftFrom(terms: AgreementTerms, span: SpanDraft): AgreementDraft {
  const { start, end, review } = span;
  if (terms.kind === 'transparency') return { ...terms, haveBothRead: false, start, end, review };
  const { mine, theirs, lines, ifCrossed } = terms;
  const words = { kind: 'boundary' as const, mine, lines, ifCrossed, start, end, review };
  return { ...words, isForTwo: theirs !== undefined, theirs: theirs ?? {} };
}

const places = (opening: Opening) => openings.indexOf(opening);

/**
 * Why a review’s “lighter” is not lighter than what was agreed: a higher rung, more often, or nothing that changed.
 * Limits may change in any way.
 */
export function problemsOfLighter(
  draft: AgreementDraft,
  before: AgreementTerms,
): Pick<TransparencyProblems, 'rung' | 'opening'> {
  if (draft.kind !== 'transparency' || before.kind !== 'transparency') return {};
  const { rung, opening, covers } = draft;
  if (!rung || !opening) return {};
  if (rung > before.rung) return { rung: 'heavier' };
  if (rung < before.rung) return {};
  if (places(opening) > places(before.opening)) return { opening: 'more-often' };
  const isSame = opening === before.opening && covers.trim() === before.covers;
  return isSame ? { rung: 'not-lighter' } : {};
}
