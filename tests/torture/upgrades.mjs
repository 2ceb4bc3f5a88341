// Upgrades from every released version, ended and killed at twenty places each, and both versions open at once, as in
// tests/storage/upgrades.test.ts, opening.test.ts and tests/e2e/upgrades.spec.ts.
import { tortureEndToEnd } from './support/endToEnd.mjs';
import { tortureInVitest } from './support/inVitest.mjs';

const files = ['tests/storage/upgrades.test.ts', 'tests/storage/opening.test.ts'];
tortureInVitest('unit', files, { UPGRADE_POINTS: '20', UPGRADE_TIMES: '65', INTERLEAVINGS: '1000' });
tortureEndToEnd('upgrades', { UPGRADE_KILLS: process.env.UPGRADE_KILLS ?? '20' });
