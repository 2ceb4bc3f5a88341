// Edits from several windows and the background at once, as in tests/e2e/two-windows.spec.ts, in the numbers of a release.
import { tortureEndToEnd } from './support/endToEnd.mjs';

tortureEndToEnd('two-windows', { EDITS: process.env.EDITS ?? '1000' });
