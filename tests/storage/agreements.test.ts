import { beforeEach, describe, expect, it } from 'vitest';
import { statusOfAgreement, termsOf } from '../../domain/agreement';
import { sameAgain } from '../../domain/agreementSteps';
import { addDays } from '../../domain/day';
import {
  addAgreement,
  agreeTo,
  endAgreement,
  eraseAgreement,
  listAgreements,
  partWays,
  renewAgreement,
  revokeAgreement,
  rewordAgreement,
} from '../../storage/agreements';
import { database } from '../../storage/database';
import { anOpenness, ownLimits, someLimits, firstOfMarch as today } from '../support/agreements';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

beginWithEmptyTables();

const openness = anOpenness();
const later = addDays(today, 13);

async function expectNothingChanged(work: () => Promise<unknown>) {
  const before = await readTables();
  await expect(work()).rejects.toThrow(RangeError);
  expect(await readTables()).toEqual(before);
}

const only = async () => {
  const [one] = await listAgreements();
  if (!one) throw new Error('There is one');
  return one;
};

describe('an agreement that is written down', () => {
  it('is kept as an offer, with all its words', async () => {
    const worry = 'أن تكتب لهم 💬';
    const { id } = await addAgreement({ draft: anOpenness({ worry }) }, today, 1000);
    const kept = await only();
    expect(kept).toMatchObject({ id, changedAt: 1000, steps: [{ did: 'proposed', terms: { worry } }] });
    expect(statusOfAgreement(kept, today)).toBe('proposed');
    expect(kept).toStrictEqual(JSON.parse(JSON.stringify(kept)));
  });

  it('is kept with the yes of both in one go', async () => {
    await addAgreement({ draft: openness, saidYesOn: today }, today, 1000);
    expect(statusOfAgreement(await only(), today)).toBe('in-force');
  });

  it.each([
    ['without a worry', { draft: anOpenness({ worry: ' ' }) }],
    ['that ends before it begins', { draft: anOpenness({ end: '2026-02-20' }) }],
    ['that never holds', { draft: anOpenness({ end: today }) }],
    ['that goes on too long', { draft: anOpenness({ end: addDays(today, 91) }) }],
    [
      'of the last rung for too long',
      { draft: anOpenness({ rung: 7, haveBothRead: true, end: addDays(today, 15) }) },
    ],
    ['that is looked at after its end', { draft: anOpenness({ review: addDays(today, 15) }) }],
    ['of 20,001 characters', { draft: anOpenness({ covers: 'x'.repeat(20_001) }) }],
    ['with a yes to come', { draft: openness, saidYesOn: later }],
    ['with a yes to one’s own limits', { draft: ownLimits(), saidYesOn: today }],
    ['without a sentence', { draft: someLimits({ lines: [] }) }],
  ])('%s is refused, and nothing is saved', async (_what, proposal) => {
    await expectNothingChanged(() => addAgreement(proposal, today, 1000));
  });
});

describe('what happens to it', () => {
  beforeEach(async () => {
    await addAgreement({ draft: openness }, today, 1000);
  });

  it('is added, and what was before stays', async () => {
    const { id } = await only();
    await rewordAgreement(id, { draft: anOpenness({ worry: 'Another' }) }, today, 2000);
    await agreeTo(id, today, today, 3000);
    await renewAgreement(
      id,
      { choice: 'same', draft: sameAgain(await only(), later), saidYesOn: later },
      later,
      4000,
    );
    await revokeAgreement(id, later, 5000);
    const { steps, changedAt } = await only();
    expect(steps.map(({ did }) => did)).toEqual(['proposed', 'proposed', 'agreed', 'renewed', 'revoked']);
    expect(changedAt).toBe(5000);
  });

  it('is refused where it does not fit, and nothing is changed', async () => {
    const { id } = await only();
    await expectNothingChanged(() => agreeTo(id, later, today, 2000));
    await expectNothingChanged(() => endAgreement(id, today, 2000));
    await expectNothingChanged(() => agreeTo('gone', today, today, 2000));
    const heavier = anOpenness({ rung: 6 }, later);
    await agreeTo(id, today, today, 2000);
    await expectNothingChanged(() =>
      renewAgreement(id, { choice: 'lighter', draft: heavier, saidYesOn: later }, later, 3000),
    );
    await expectNothingChanged(() => rewordAgreement(id, { draft: openness }, today, 3000));
  });

  it('happens once when two pages do it at once', async () => {
    const { id } = await only();
    await Promise.all([revokeAgreement(id, today, 2000), revokeAgreement(id, today, 2001)]);
    await revokeAgreement(id, later, 3000);
    const { steps, changedAt } = await only();
    expect(steps.map(({ did }) => did)).toEqual(['proposed', 'revoked']);
    expect(changedAt).toBe(2000);
    expect((await Promise.allSettled([agreeTo(id, today, today, 4000)]))[0]?.status).toBe('rejected');
  });

  it('can be let end by a review', async () => {
    const { id } = await only();
    await agreeTo(id, today, today, 2000);
    await endAgreement(id, later, 3000);
    expect(statusOfAgreement(await only(), later)).toBe('ended');
  });

  it('leaves a mark without its words when it is erased', async () => {
    const { id } = await only();
    await eraseAgreement(id, 2000);
    await eraseAgreement(id, 3000);
    expect(await listAgreements()).toEqual([]);
    expect(await database.agreements.toArray()).toEqual([{ id, changedAt: 2000, steps: [], removed: true }]);
    await expectNothingChanged(() => revokeAgreement(id, today, 4000));
  });
});

it('what is between two ends when they part, and limits of one’s own stay', async () => {
  await addAgreement({ draft: openness, saidYesOn: today }, today, 1000);
  await addAgreement({ draft: someLimits() }, today, 2000);
  await addAgreement({ draft: ownLimits() }, today, 3000);
  await partWays(later, 4000);
  const statuses = (await listAgreements()).map((one) => statusOfAgreement(one, later));
  expect(statuses.sort()).toEqual(['in-force', 'revoked', 'revoked']);
  expect(await database.profile.toArray()).toMatchObject([{ isParting: true }]);
});

it('the latest changed stands first', async () => {
  await addAgreement({ draft: openness }, today, 3000);
  await addAgreement({ draft: someLimits() }, today, 1000);
  await addAgreement({ draft: ownLimits() }, today, 2000);
  const kinds = (await listAgreements()).map((one) => termsOf(one).kind);
  expect(kinds).toEqual(['transparency', 'boundary', 'boundary']);
});
