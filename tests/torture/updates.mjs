// Updates of the extension while a sentence is being typed, as in tests/e2e/updates.spec.ts, in the numbers of a release.
import { tortureEndToEnd } from './support/endToEnd.mjs';

tortureEndToEnd('updates', { UPDATES: process.env.UPDATES ?? '20' });
