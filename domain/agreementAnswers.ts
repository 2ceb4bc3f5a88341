import {
  type AgreementTerms,
  type LimitAnswers,
  type LimitLine,
  type LimitQuestion,
  type LineOwner,
  limitQuestions,
  lineOwners,
  type Offerer,
  type Opening,
  offerers,
  openings,
  type Rung,
  rungs,
} from './agreement';
import { readDay, type SpanDraft, usualDaysOf, usualReviewOf } from './agreementDates';
import type { AgreementDraft, BoundaryDraft, TransparencyDraft } from './agreementDraft';
import { addDays, type Day } from './day';
import type { Answers } from './exerciseRun';

/** What a date field holds that was emptied or holds part of a date. It is no day, so the rules find it. */
export const noDay = 'none';

const textOf = (answers: Answers, field: string) => [answers[field] ?? ''].flat()[0] ?? '';
const oneOf = <Value extends string>(values: readonly Value[], text: string) =>
  values.find((value) => value === text) ?? null;

/** The days as far as they were chosen; those left alone follow from today, the rung and each other. */
function spanOf(answers: Answers, today: Day, days: number): SpanDraft {
  const start = textOf(answers, 'start') || today;
  const from = readDay(start) ?? today;
  const end = textOf(answers, 'end') || addDays(from, days);
  const to = readDay(end);
  const review = textOf(answers, 'review') || usualReviewOf(from, to && to > from ? to : addDays(from, days));
  return { start, end, review };
}

const rungOf = (answers: Answers): Rung | null =>
  rungs.find((rung) => `${rung}` === textOf(answers, 'rung')) ?? null;

/** What was written in the exercise, as the draft of an agreement about openness. */
function transparencyDraftOf(answers: Answers, today: Day): TransparencyDraft {
  const rung = rungOf(answers);
  return {
    kind: 'transparency',
    worry: textOf(answers, 'worry'),
    offeredBy: oneOf<Offerer>(offerers, textOf(answers, 'offered-by')),
    rung,
    covers: textOf(answers, 'covers'),
    staysPrivate: textOf(answers, 'private'),
    opening: oneOf<Opening>(openings, textOf(answers, 'opening')),
    haveBothRead: textOf(answers, 'read') === 'read',
    ...spanOf(answers, today, usualDaysOf(rung)),
  };
}

const answerField = (question: LimitQuestion, of: 'me' | 'partner') => `${question}-${of}`;
const lineField = (of: LimitLine['of']) => `lines-${of}`;

const answersIn = (answers: Answers, of: 'me' | 'partner'): LimitAnswers =>
  Object.fromEntries(
    limitQuestions.map((question) => [question, textOf(answers, answerField(question, of))]),
  );

/** Whether limits are being written for two: never by someone who goes on alone. */
function isWrittenForTwo(answers: Answers, isAlone: boolean): boolean {
  return !isAlone && textOf(answers, 'whose') === 'both';
}

/** What was written in the exercise, as the draft of a boundary agreement. */
function boundaryDraftOf(answers: Answers, today: Day, isAlone: boolean): BoundaryDraft {
  return {
    kind: 'boundary',
    isForTwo: isWrittenForTwo(answers, isAlone),
    mine: answersIn(answers, 'me'),
    theirs: answersIn(answers, 'partner'),
    lines: lineOwners.flatMap((of) => [answers[lineField(of)] ?? []].flat().map((text) => ({ of, text }))),
    lineNotAdded: lineTyped(answers),
    ifCrossed: textOf(answers, 'if-crossed'),
    ...spanOf(answers, today, usualDaysOf(null)),
  };
}

/** A sentence that is being written and was not added yet. */
export const lineTyped = (answers: Answers) => textOf(answers, 'line');

/** Under whose name it would be added. */
export function lineOwnerIn(answers: Answers): LineOwner {
  return oneOf<LineOwner>(lineOwners, textOf(answers, 'line-of')) ?? 'me';
}

/** The day on which both said yes, as written; undefined while it waits for a yes. */
export function yesIn(answers: Answers, today: Day): string | undefined {
  if (textOf(answers, 'yes') !== 'yes') return undefined;
  return textOf(answers, 'said-on') || today;
}

/** What the exercise holds when an agreement is taken up again: its words, and days to choose anew. */
export function answersFrom(terms: AgreementTerms): Answers {
  if (terms.kind === 'transparency') {
    const { worry, offeredBy, rung, covers, staysPrivate, opening } = terms;
    return { worry, 'offered-by': offeredBy, rung: `${rung}`, covers, private: staysPrivate, opening };
  }
  const said = (of: 'me' | 'partner', answers: LimitAnswers) =>
    limitQuestions.map((question) => [answerField(question, of), answers[question] ?? ''] as const);
  const lines = lineOwners.map((of) => {
    const texts = terms.lines.filter((line) => line.of === of).map(({ text }) => text);
    return [lineField(of), texts] as const;
  });
  const whose = terms.theirs === undefined ? 'me' : 'both';
  const entries = [
    ['whose', whose] as const,
    ...said('me', terms.mine),
    ...said('partner', terms.theirs ?? {}),
    ...lines,
    ['if-crossed', terms.ifCrossed] as const,
  ];
  return Object.fromEntries(entries.filter(([, written]) => written.length > 0));
}

/** The same for a review that makes it lighter: the rung below, where there is one. */
export function lighterAnswersFrom(terms: AgreementTerms): Answers {
  const answers = answersFrom(terms);
  if (terms.kind !== 'transparency' || terms.rung === 1) return answers;
  return { ...answers, rung: `${terms.rung - 1}` };
}

/** The draft of either kind. */
export function agreementDraftOf(
  kind: AgreementTerms['kind'],
  answers: Answers,
  person: { readonly today: Day; readonly isAlone: boolean },
): AgreementDraft {
  const { today, isAlone } = person;
  return kind === 'transparency'
    ? transparencyDraftOf(answers, today)
    : boundaryDraftOf(answers, today, isAlone);
}
