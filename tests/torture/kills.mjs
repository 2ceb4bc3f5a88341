// Chromium killed while it writes, as in tests/e2e/kills.spec.ts, in the numbers of a release. `KILLS=20` takes fewer.
import { tortureEndToEnd } from './support/endToEnd.mjs';

tortureEndToEnd('kills', { KILLS: process.env.KILLS ?? '200' });
