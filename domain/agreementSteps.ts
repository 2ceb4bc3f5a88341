import {
  type Agreement,
  type AgreementStep,
  type AgreementTerms,
  isForTwo,
  statusOfAgreement,
  termsOf,
} from './agreement';
import { daysOf, readDay, usualDaysOf, usualSpan } from './agreementDates';
import { type AgreementDraft, draftFrom, problemOfYes, problemsOfLighter, termsFrom } from './agreementDraft';
import type { Day } from './day';

/** The changeable part of an agreement: what a step makes of it. Ids and times are the memory’s. */
type Steps = readonly AgreementStep[];

function readYes(saidYesOn: string, today: Day): Day {
  const day = readDay(saidYesOn);
  if (!day || problemOfYes(saidYesOn, today)) throw new RangeError('Both say yes on a day that has come');
  return day;
}

/**
 * Writes down what is to be agreed. Between two it holds only once both said yes.
 * @throws RangeError when something is wrong with the draft.
 */
export function propose(draft: AgreementDraft, today: Day): Steps {
  return [{ did: 'proposed', day: today, terms: termsFrom(draft, today) }];
}

/**
 * Puts other words in the place of what nobody said yes to yet; the earlier ones stay in its history.
 * @throws RangeError when it was agreed or closed already, or something is wrong with the draft.
 */
export function proposeAgain(agreement: Agreement, draft: AgreementDraft, today: Day): Steps {
  const isOpen = !agreement.steps.some(({ did }) => did !== 'proposed');
  if (!isOpen) throw new RangeError('What was agreed is changed by a review');
  return [...agreement.steps, ...propose(draft, today)];
}

/**
 * Keeps that both said yes out loud, as far as this device can know.
 * @throws RangeError when it does not wait for a yes, or its end has come.
 */
export function agree(agreement: Agreement, saidYesOn: string, today: Day): Steps {
  if (statusOfAgreement(agreement, today) !== 'proposed')
    throw new RangeError('This does not wait for a yes');
  return [...agreement.steps, { did: 'agreed', day: today, saidYesOn: readYes(saidYesOn, today) }];
}

/** Whether a review can be kept: it holds, or held and ended by itself. */
export function canBeReviewed(agreement: Agreement, today: Day): boolean {
  const status = statusOfAgreement(agreement, today);
  if (status === 'in-force') return true;
  const { steps } = agreement;
  return status === 'over' && (!isForTwo(termsOf(agreement)) || steps.some(({ did }) => did === 'agreed'));
}

/** What a review answers, the lightest first. */
export const reviewChoices = ['lighter', 'same', 'end'] as const;
export type ReviewChoice = (typeof reviewChoices)[number];

/** The same words from today on, for as long as before: what stands in the form of a review that goes on. */
export function sameAgain(agreement: Agreement, today: Day): AgreementDraft {
  const before = termsOf(agreement);
  const days = daysOf(before) ?? usualDaysOf(null);
  const { start, end, review } = usualSpan(today, days);
  // Who renews the last rung has read its caution when it was agreed.
  const draft = draftFrom(before, { start, end: before.end === undefined ? '' : end, review });
  return draft.kind === 'transparency' ? { ...draft, haveBothRead: true } : draft;
}

/** Whether nothing but the days differs. */
function saysTheSame(one: AgreementTerms, other: AgreementTerms): boolean {
  const words = (terms: AgreementTerms) => JSON.stringify({ ...terms, start: '', end: '', review: '' });
  return words(one) === words(other);
}

/**
 * A review that goes on, lighter or the same, with new days. Between two both say yes anew.
 * @throws RangeError when it cannot be reviewed, something is wrong with the draft, `lighter` is heavier, or `same` is not.
 */
export function renew(
  agreement: Agreement,
  review: {
    readonly choice: 'lighter' | 'same';
    readonly draft: AgreementDraft;
    readonly saidYesOn?: string;
  },
  today: Day,
): Steps {
  const { choice, draft, saidYesOn = '' } = review;
  if (!canBeReviewed(agreement, today)) throw new RangeError('This is not to be looked at again');
  const before = termsOf(agreement);
  const terms = termsFrom(draft, today);
  if (terms.kind !== before.kind || isForTwo(terms) !== isForTwo(before))
    throw new RangeError('A review keeps what kind of agreement it is');
  if (choice === 'lighter' && Object.keys(problemsOfLighter(draft, before)).length > 0)
    throw new RangeError('This is not lighter');
  if (choice === 'same' && !saysTheSame(terms, before)) throw new RangeError('This is not the same');
  const yes = isForTwo(terms) ? { saidYesOn: readYes(saidYesOn, today) } : {};
  return [...agreement.steps, { did: 'renewed', day: today, choice, terms, ...yes }];
}

/**
 * A review that lets it end.
 * @throws RangeError when it cannot be reviewed.
 */
export function endAtReview(agreement: Agreement, today: Day): Steps {
  if (!canBeReviewed(agreement, today)) throw new RangeError('This is not to be looked at again');
  return [...agreement.steps, { did: 'ended', day: today }];
}

/** Whether there is anything left to take back. */
export function canBeRevoked(agreement: Agreement, today: Day): boolean {
  return ['proposed', 'waiting', 'in-force'].includes(statusOfAgreement(agreement, today));
}

/** Takes it back from today on, at any time and without a reason. What is closed already stays as it is. */
export function revoke(agreement: Agreement, today: Day): Steps {
  if (!canBeRevoked(agreement, today)) return agreement.steps;
  return [...agreement.steps, { did: 'revoked', day: today }];
}
