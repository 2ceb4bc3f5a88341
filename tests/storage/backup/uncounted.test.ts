import { expect, it, vi } from 'vitest';
import { database } from '../../../storage/database';
import { aBackup, fixtureRows, latestVersion, restoreText } from '../../support/backups';
import { beginWithEmptyTables } from '../../support/freshDatabase';

vi.mock('../../../storage/tallies', async (original) => ({
  ...(await original<object>()),
  keepAllCounts: () => Promise.reject(new RangeError('This cannot be counted')),
}));

beginWithEmptyTables();

it('facts that cannot be counted are restored all the same', async () => {
  const { pledges = [], outcomes = [] } = fixtureRows(latestVersion);
  await restoreText(aBackup({ pledges, outcomes }));
  expect(await database.outcomes.count()).toBe(outcomes.length);
  expect(await database.tallies.count()).toBe(0);
});
