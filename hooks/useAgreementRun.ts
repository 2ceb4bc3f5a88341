import type { Exercise } from '../content/schema';
import {
  type Agreement,
  type AgreementTerms,
  isForTwo,
  statusOfAgreement,
  termsOf,
} from '../domain/agreement';
import { agreementDraftOf, yesIn } from '../domain/agreementAnswers';
import {
  type AgreementDraft,
  type BoundaryProblems,
  problemOfYes,
  problemsOfAgreement,
  problemsOfLighter,
  type TransparencyProblems,
} from '../domain/agreementDraft';
import { canBeReviewed } from '../domain/agreementSteps';
import { addAgreement, renewAgreement, rewordAgreement } from '../storage/agreements';
import { completeExercise } from '../storage/exerciseRuns';
import { now } from './clock';
import { useAgreements } from './useAgreements';
import type { RunHandle } from './useExerciseRun';
import { useIsAlone } from './useIsAlone';
import { useToday } from './useToday';
import { useWords } from './useWords';

/** What finishing the exercise makes: a new agreement, other words for an offer, or a lighter round of one. */
export type Making = 'new' | 'reword' | 'lighter';

export interface AgreementRun {
  readonly making: Making;
  readonly draft: AgreementDraft;
  readonly problems: TransparencyProblems & BoundaryProblems;
  readonly yesProblem: 'empty' | 'unreadable' | 'ahead' | 'needed' | null;
  /** What held before, when it is made lighter. */
  readonly before: AgreementTerms | null;
  readonly saidYesOn: string | undefined;
  readonly about: Agreement | null;
}

function makingOf(about: Agreement | null, today: Parameters<typeof canBeReviewed>[1]): Making {
  if (!about) return 'new';
  if (canBeReviewed(about, today)) return 'lighter';
  const isOffer =
    ['proposed', 'over'].includes(statusOfAgreement(about, today)) &&
    about.steps.every(({ did }) => did === 'proposed');
  return isOffer ? 'reword' : 'new';
}

/** What is being agreed in a run of one of the two exercises, and what is wrong with it yet. */
export function useAgreementRun(exercise: Exercise, { run, answers }: RunHandle): AgreementRun {
  const { day: today } = useToday();
  const isAlone = useIsAlone();
  const about = (useAgreements() ?? []).find(({ id }) => id === run.about) ?? null;
  const kind = exercise.id === 'transparency' ? 'transparency' : 'boundary';
  const draft = agreementDraftOf(kind, answers, { today, isAlone });
  const draftIsForTwo = draft.kind === 'transparency' || draft.isForTwo;
  // Limits that were for two and are now for one, or the other way round, are something new.
  const isOtherKind = about !== null && isForTwo(termsOf(about)) !== draftIsForTwo;
  const making = isOtherKind ? 'new' : makingOf(about, today);
  const before = making === 'lighter' && about ? termsOf(about) : null;
  const saidYesOn = draftIsForTwo ? yesIn(answers, today) : undefined;
  const needsYes = making === 'lighter' && draftIsForTwo && answers.yes === 'not-yet';
  return {
    making,
    about,
    draft,
    before,
    saidYesOn,
    problems: { ...problemsOfAgreement(draft, today), ...(before ? problemsOfLighter(draft, before) : {}) },
    yesProblem: needsYes ? 'needed' : saidYesOn === undefined ? null : problemOfYes(saidYesOn, today),
  };
}

/** Which field stands on which step. */
const stepsOfFields: Readonly<Record<keyof (TransparencyProblems & BoundaryProblems), string>> = {
  worry: 'worry',
  offeredBy: 'offered',
  rung: 'rung',
  haveBothRead: 'caution',
  covers: 'covers',
  staysPrivate: 'covers',
  opening: 'days',
  start: 'days',
  end: 'days',
  review: 'days',
  mine: 'off-limits',
  theirs: 'off-limits',
  lines: 'lines',
  ifCrossed: 'if-crossed',
};

/** What finishing one of the two exercises does, and what keeps it from being finished. */
export function useAgreementEnding(exercise: Exercise, handle: RunHandle) {
  const { agreements: words } = useWords();
  const { day: today } = useToday();
  const made = useAgreementRun(exercise, handle);
  const { making, draft, saidYesOn, problems, yesProblem, about } = made;
  const wrong = Object.keys(problems) as (keyof typeof problems)[];
  const blocked = [...wrong.map((field) => stepsOfFields[field]), ...(yesProblem ? ['yes'] : [])];
  const earlier = exercise.steps.find(({ id }) => blocked.includes(id) && id !== handle.run.step);

  async function create() {
    const at = now().epochMilliseconds;
    await completeExercise(exercise.id, today, at);
    if (making === 'new' || !about) return addAgreement({ draft, saidYesOn }, today, at);
    if (making === 'reword') return rewordAgreement(about.id, { draft, saidYesOn }, today, at);
    const review = { choice: 'lighter' as const, draft, ...(saidYesOn ? { saidYesOn } : {}) };
    return renewAgreement(about.id, review, today, at);
  }

  return {
    create,
    blocks: Object.fromEntries(blocked.map((step) => [step, true])),
    ...(earlier ? { problem: words.earlier(earlier.title) } : {}),
  };
}
