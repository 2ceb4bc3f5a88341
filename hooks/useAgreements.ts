import {
  type Agreement,
  type AgreementKind,
  type AgreementTerms,
  isForTwo,
  isReviewDue,
  kindOf,
  suggestsTherapist,
  termsOf,
} from '../domain/agreement';
import { answersFrom, lighterAnswersFrom } from '../domain/agreementAnswers';
import type { AgreementDraft } from '../domain/agreementDraft';
import { exercisePath } from '../domain/exerciseRun';
import {
  agreeTo,
  endAgreement,
  eraseAgreement,
  listAgreements,
  renewAgreement,
  revokeAgreement,
} from '../storage/agreements';
import { beginRunWith } from '../storage/exerciseRuns';
import { now } from './clock';
import { useIsAlone } from './useIsAlone';
import { useLiveQuery } from './useLiveQuery';
import { useSave } from './useSave';
import { useToday } from './useToday';

/** Which exercise makes which kind. */
export const exerciseOf = { transparency: 'transparency', boundary: 'boundaries' } as const;

/** Addresses stay in the history, so they carry numbers and no names. */
export const agreementPath = (id: string, { kind }: Pick<AgreementTerms, 'kind'>) =>
  `${exercisePath(exerciseOf[kind])}/of/${id}`;

/**
 * All agreements, the latest changed first; undefined while they are being read. Someone who goes on alone sees limits
 * of their own only.
 */
export function useAgreements(kind?: AgreementKind): readonly Agreement[] | undefined {
  const isAlone = useIsAlone();
  const agreements = useLiveQuery(listAgreements);
  return agreements?.filter(
    (one) => !(isAlone && isForTwo(termsOf(one))) && (kind === undefined || kindOf(one) === kind),
  );
}

/** One of them: null when it is not here, undefined while it is being read. */
export function useAgreement(id: string): Agreement | null | undefined {
  const agreements = useAgreements();
  return agreements && (agreements.find((one) => one.id === id) ?? null);
}

/** Those whose day of looking at them again has come. */
export function useReviewsDue(): readonly Agreement[] {
  const { day: today } = useToday();
  return (useAgreements() ?? []).filter((one) => isReviewDue(one, today));
}

/** Whether openness of the heavy rungs was renewed so often that a therapist is worth a word. */
export function useSuggestsTherapist(): boolean {
  return suggestsTherapist(useAgreements() ?? []);
}

/** What can be done with one agreement. Each resolves to whether it was saved. */
export function useAgreementActions({ id }: Pick<Agreement, 'id'>) {
  const { day: today } = useToday();
  const { save, saveForm } = useSave();
  const at = () => now().epochMilliseconds;
  return {
    agree: (saidYesOn: string) => saveForm(() => agreeTo(id, saidYesOn, today, at())),
    renewSame: (draft: AgreementDraft, saidYesOn: string | undefined) => {
      const review = { choice: 'same' as const, draft, ...(saidYesOn ? { saidYesOn } : {}) };
      return saveForm(() => renewAgreement(id, review, today, at()));
    },
    end: () => save(() => endAgreement(id, today, at())),
    revoke: () => save(() => revokeAgreement(id, today, at())),
    erase: () => save(() => eraseAgreement(id, at())),
  };
}

/** Takes up the words of an agreement in its exercise. Resolves to the id of the run, or null. */
export function useTakeUp() {
  const { day: today } = useToday();
  const { saveForm } = useSave();
  return async (agreement: Agreement, how: 'reword' | 'lighter' | 'anew'): Promise<string | null> => {
    const terms = termsOf(agreement);
    const isLighter = how === 'lighter';
    const beginning = {
      exercise: exerciseOf[terms.kind],
      startedOn: today,
      step: terms.kind === 'transparency' ? 'worry' : isLighter ? 'lines' : 'acceptable',
      ...(how === 'anew' ? {} : { about: agreement.id }),
    };
    const step = terms.kind === 'transparency' && isLighter ? 'rung' : beginning.step;
    const answers = isLighter ? lighterAnswersFrom(terms) : answersFrom(terms);
    let id: string | null = null;
    await saveForm(async () => {
      id = await beginRunWith({ ...beginning, step }, answers, now().epochMilliseconds);
    });
    return id;
  };
}
