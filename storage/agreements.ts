import { type Agreement, type AgreementStep, isForTwo, termsOf } from '../domain/agreement';
import type { AgreementDraft } from '../domain/agreementDraft';
import { agree, endAtReview, propose, proposeAgain, renew, revoke } from '../domain/agreementSteps';
import type { Day } from '../domain/day';
import { database } from './database';
import { newFact } from './newFact';
import { changeProfile } from './profile';

/** All that were not erased, the latest changed first. */
export async function listAgreements(): Promise<Agreement[]> {
  const rows = await database.agreements.toArray();
  return rows.filter(({ removed }) => !removed).sort((a, b) => b.changedAt - a.changedAt);
}

async function findAgreement(id: string): Promise<Agreement> {
  const agreement = await database.agreements.get(id);
  if (!agreement || agreement.removed) throw new RangeError('This agreement is not here any more');
  return agreement;
}

type Change = (agreement: Agreement) => readonly AgreementStep[];

/** Adds to what happened to an agreement. Nothing is written when nothing happened, or when `change` throws. */
async function changeAgreement(id: string, change: Change, at: number): Promise<void> {
  await database.transaction('rw', database.agreements, async () => {
    const before = await findAgreement(id);
    const steps = change(before);
    if (steps === before.steps) return;
    await database.agreements.put({ ...newFact(at, before), steps });
  });
}

interface Proposal {
  readonly draft: AgreementDraft;
  /** When both have said yes already: on which day. */
  readonly saidYesOn?: string | undefined;
}

const withYes = (agreement: Agreement, saidYesOn: string | undefined, today: Day) =>
  saidYesOn === undefined ? agreement.steps : agree(agreement, saidYesOn, today);

/**
 * Writes down a new agreement. Resolves to its id.
 * @throws RangeError when something is wrong with it; nothing is saved then.
 */
export async function addAgreement(
  { draft, saidYesOn }: Proposal,
  today: Day,
  at: number,
): Promise<{ readonly id: string }> {
  const proposed: Agreement = { ...newFact(at), steps: propose(draft, today) };
  const agreement = { ...proposed, steps: withYes(proposed, saidYesOn, today) };
  await database.transaction('rw', database.agreements, () => database.agreements.add(agreement));
  return { id: agreement.id };
}

/**
 * Other words for one that nobody said yes to yet.
 * @throws RangeError when it was agreed or closed, or something is wrong; nothing is changed then.
 */
export async function rewordAgreement(
  id: string,
  { draft, saidYesOn }: Proposal,
  today: Day,
  at: number,
): Promise<void> {
  const reword: Change = (before) => {
    const reworded = { ...before, steps: proposeAgain(before, draft, today) };
    return withYes(reworded, saidYesOn, today);
  };
  await changeAgreement(id, reword, at);
}

/** @throws RangeError when it does not wait for a yes, or the day lies ahead; nothing is changed then. */
export async function agreeTo(id: string, saidYesOn: string, today: Day, at: number): Promise<void> {
  await changeAgreement(id, (before) => agree(before, saidYesOn, today), at);
}

/** @throws RangeError when it cannot be reviewed, or something is wrong; nothing is changed then. */
export async function renewAgreement(
  id: string,
  review: Parameters<typeof renew>[1],
  today: Day,
  at: number,
): Promise<void> {
  await changeAgreement(id, (before) => renew(before, review, today), at);
}

/** @throws RangeError when it cannot be reviewed; nothing is changed then. */
export async function endAgreement(id: string, today: Day, at: number): Promise<void> {
  await changeAgreement(id, (before) => endAtReview(before, today), at);
}

/** Takes it back from today on. What is closed already stays as it is. */
export async function revokeAgreement(id: string, today: Day, at: number): Promise<void> {
  await changeAgreement(id, (before) => revoke(before, today), at);
}

/**
 * The two are parting: what was between them ends from today on, and the person’s own limits stay. Both are kept
 * together, or nothing is.
 */
export async function partWays(today: Day, at: number): Promise<void> {
  await database.transaction('rw', database.profile, database.agreements, async () => {
    await changeProfile({ isParting: true }, at);
    for (const agreement of await listAgreements())
      if (isForTwo(termsOf(agreement))) await revokeAgreement(agreement.id, today, at);
  });
}

/** Erases every word of it and leaves a mark. */
export async function eraseAgreement(id: string, at: number): Promise<void> {
  await database.transaction('rw', database.agreements, async () => {
    const before = await database.agreements.get(id);
    if (!before || before.removed) return;
    await database.agreements.put({ ...newFact(at, before), steps: [], removed: true });
  });
}
