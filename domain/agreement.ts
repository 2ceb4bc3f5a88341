import { addDays, type Day } from './day';
import type { Fact } from './fact';

export const agreementKinds = ['transparency', 'boundary'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/**
 * The ladder of openness: 1 I tell you first, 2 set check-ins, 3 open calendar, 4 look together, 5 a view-only window,
 * 6 a shared view for a while, 7 a passcode for a while. The lowest that answers the worry wins.
 */
export const rungs = [1, 2, 3, 4, 5, 6, 7] as const;
export type Rung = (typeof rungs)[number];

/** From here on a rung opens what is otherwise one’s own. */
export const firstHeavyRung: Rung = 5;

export const offerers = ['me', 'partner', 'both'] as const;
export type Offerer = (typeof offerers)[number];

/** How often an agreed openness happens, the lightest first. */
export const openings = [
  'once',
  'monthly',
  'every-two-weeks',
  'weekly',
  'some-days',
  'daily',
  'as-it-comes',
] as const;
export type Opening = (typeof openings)[number];

/** From the first day up to the day before the end; one looks at it again on the review day. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
  readonly review: Day;
}

export interface TransparencyTerms extends Span {
  readonly kind: 'transparency';
  /** The worry it answers. */
  readonly worry: string;
  readonly offeredBy: Offerer;
  readonly rung: Rung;
  /** Exactly what is open; nothing else is. */
  readonly covers: string;
  readonly staysPrivate: string;
  readonly opening: Opening;
}

/** The seed's four questions about limits. */
export const limitQuestions = ['acceptable', 'secure', 'tolerate', 'off-limits'] as const;
export type LimitQuestion = (typeof limitQuestions)[number];

/** One person's answers; a question that was left open is not there. */
export type LimitAnswers = Readonly<Partial<Record<LimitQuestion, string>>>;

export const lineOwners = ['me', 'partner', 'both'] as const;
export type LineOwner = (typeof lineOwners)[number];

/** One limit or agreement, in one sentence. */
export interface LimitLine {
  /** Whose limit it is, or that both agree on it. */
  readonly of: LineOwner;
  readonly text: string;
}

interface Limits {
  readonly kind: 'boundary';
  readonly mine: LimitAnswers;
  readonly lines: readonly LimitLine[];
  /** What the person does if one is crossed. */
  readonly ifCrossed: string;
}

/** Limits of two people, side by side; like everything between two it ends by itself. */
export interface SharedLimits extends Limits, Span {
  readonly theirs: LimitAnswers;
}

/** The person's own limits: nobody else has to agree, and they do not end by themselves. */
export interface OwnLimits extends Limits, Omit<Span, 'end'> {
  readonly theirs?: never;
  readonly end?: never;
}

export type BoundaryTerms = SharedLimits | OwnLimits;
export type AgreementTerms = TransparencyTerms | BoundaryTerms;

/** What happened to an agreement, and on which day it was said here. */
export type AgreementStep =
  | { readonly did: 'proposed'; readonly day: Day; readonly terms: AgreementTerms }
  /** Both said yes out loud; this device knows it only from whoever holds it. */
  | { readonly did: 'agreed'; readonly day: Day; readonly saidYesOn: Day }
  | {
      readonly did: 'renewed';
      readonly day: Day;
      readonly choice: 'lighter' | 'same';
      readonly terms: AgreementTerms;
      readonly saidYesOn?: Day;
    }
  /** A review let it end. */
  | { readonly did: 'ended'; readonly day: Day }
  /** Someone took it back; no reason is asked or kept. */
  | { readonly did: 'revoked'; readonly day: Day };

/** Something agreed, as all that happened to it, in order. The first step proposes it. */
export interface Agreement extends Fact {
  readonly steps: readonly AgreementStep[];
}

/** What holds now, or held last. */
export function termsOf({ steps }: Agreement): AgreementTerms {
  const step = steps.findLast((one) => one.did === 'proposed' || one.did === 'renewed');
  if (!step || !('terms' in step)) throw new RangeError('An agreement begins with what it says');
  return step.terms;
}

export function kindOf(agreement: Agreement): AgreementKind {
  return termsOf(agreement).kind;
}

/** Whether it takes two: both have to say yes. */
export function isForTwo(terms: AgreementTerms): boolean {
  return terms.kind === 'transparency' || terms.theirs !== undefined;
}

interface Columns {
  readonly isForTwo: boolean;
  readonly mine: LimitAnswers;
  readonly theirs: LimitAnswers;
  readonly lines: readonly LimitLine[];
}

/** Whether only one of two has said anything of limits. */
export function isOneSided({ isForTwo, mine, theirs, lines }: Columns): boolean {
  if (!isForTwo) return false;
  const says = (of: LineOwner, answers: LimitAnswers) =>
    lines.some((line) => line.of === of && line.text.trim() !== '') ||
    Object.values(answers).some((text) => text.trim() !== '');
  return says('me', mine) !== says('partner', theirs);
}

export const agreementStatuses = ['proposed', 'in-force', 'waiting', 'over', 'ended', 'revoked'] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

const hasYes = ({ steps }: Agreement) => steps.some(({ did }) => did === 'agreed');

/**
 * Proposed until both said yes, waiting until its first day, in force up to the day before its end, then over by
 * itself; ended by a review, or revoked.
 */
export function statusOfAgreement(agreement: Agreement, today: Day): AgreementStatus {
  const last = agreement.steps.at(-1);
  if (last?.did === 'ended' || last?.did === 'revoked') return last.did;
  const terms = termsOf(agreement);
  if (terms.end !== undefined && terms.end <= today) return 'over';
  if (isForTwo(terms) && !hasYes(agreement)) return 'proposed';
  return today < terms.start ? 'waiting' : 'in-force';
}

/** The day on which both last said yes out loud, if they did. */
export function yesOf({ steps }: Agreement): Day | null {
  const step = steps.findLast((one) => 'saidYesOn' in one && one.saidYesOn !== undefined);
  return step && 'saidYesOn' in step ? (step.saidYesOn ?? null) : null;
}

/** The first day on which it does not hold any more, or null while no such day is known. */
export function endOf(agreement: Agreement): Day | null {
  const last = agreement.steps.at(-1);
  const { end } = termsOf(agreement);
  if (last?.did !== 'ended' && last?.did !== 'revoked') return end ?? null;
  return end !== undefined && end < last.day ? end : last.day;
}

const daysToLookBack = 7;

/** Whether the agreed day of looking at it again has come, and nobody has looked. */
export function isReviewDue(agreement: Agreement, today: Day): boolean {
  const status = statusOfAgreement(agreement, today);
  const { review, end } = termsOf(agreement);
  if (status === 'in-force') return review <= today;
  // One that ended unlooked-at is spoken of for a week, and then let be.
  return (
    status === 'over' && end !== undefined && today < addDays(end, daysToLookBack) && wasInForce(agreement)
  );
}

/** Whether both had said yes to it, where two are needed. */
export function wasInForce(agreement: Agreement): boolean {
  return !isForTwo(termsOf(agreement)) || hasYes(agreement);
}

export interface ReviewDay {
  /** Of the agreement. */
  readonly id: string;
  readonly day: Day;
  readonly kind: AgreementKind;
}

/**
 * The day on which each agreement that holds, or will hold, is to be looked at again. To someone who goes on alone
 * only limits of their own are named.
 */
export function reviewsDue(agreements: readonly Agreement[], isAlone = false): readonly ReviewDay[] {
  return agreements
    .filter((agreement) => {
      if (agreement.removed) return false;
      const last = agreement.steps.at(-1);
      if (last?.did === 'ended' || last?.did === 'revoked') return false;
      return wasInForce(agreement) && !(isAlone && isForTwo(termsOf(agreement)));
    })
    .map((agreement) => ({
      id: agreement.id,
      day: termsOf(agreement).review,
      kind: kindOf(agreement),
    }));
}

const isHeavy = (terms: AgreementTerms) => terms.kind === 'transparency' && terms.rung >= firstHeavyRung;

const daysThatCountAsGoingOn = 30;
const renewalsBeforeAdvice = 2;

/**
 * How often openness of the heavy rungs was renewed: by a review, or by a new agreement within thirty days of the end of
 * the one before.
 */
export function heavyRenewals(agreements: readonly Agreement[]): number {
  const heavy = agreements
    .filter((one) => !one.removed && wasInForce(one) && one.steps.some(hasHeavyTerms))
    .map((one) => ({
      start: startOf(one),
      end: endOf(one),
      renewals: one.steps.filter((step) => step.did === 'renewed' && isHeavy(step.terms)).length,
    }))
    .toSorted((a, b) => a.start.localeCompare(b.start));
  return heavy.reduce((count, { start, renewals }, index) => {
    const goesOn = heavy
      .slice(0, index)
      .some(({ end }) => end !== null && end <= start && start < addDays(end, daysThatCountAsGoingOn));
    return count + renewals + (goesOn ? 1 : 0);
  }, 0);
}

const hasHeavyTerms = (step: AgreementStep) => 'terms' in step && isHeavy(step.terms);

function startOf({ steps }: Agreement): Day {
  const [first] = steps;
  if (!first || !('terms' in first)) throw new RangeError('An agreement begins with what it says');
  return first.terms.start;
}

/** Whether to say that a therapist can help with what openness alone does not settle. */
export function suggestsTherapist(agreements: readonly Agreement[]): boolean {
  return heavyRenewals(agreements) >= renewalsBeforeAdvice;
}
