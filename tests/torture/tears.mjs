// Logs torn as in a crash, as in tests/e2e/tears.spec.ts, in the numbers of a release. `TEARS=10` takes fewer.
import { tortureEndToEnd } from './support/endToEnd.mjs';

tortureEndToEnd('tears', { TEARS: process.env.TEARS ?? '100' });
