// Chromium and Firefox killed while they write, as in tests/e2e/kills.spec.ts and tests/firefox/kills.test.ts, in the numbers
// of a release. `KILLS=20` takes fewer. Needs `npm run build` and `npm run build:firefox` first.
import { tortureEndToEnd } from './support/endToEnd.mjs';
import { tortureInVitest } from './support/inVitest.mjs';

const numbers = { KILLS: process.env.KILLS ?? '200' };
tortureEndToEnd('kills', numbers);
tortureInVitest('firefox', ['tests/firefox/kills.test.ts'], numbers);
