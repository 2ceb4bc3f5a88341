// Files broken in twelve ways, as in tests/e2e/faults.spec.ts, in the numbers of a release. `PLACES=1` takes fewer.
import { tortureEndToEnd } from './support/endToEnd.mjs';

tortureEndToEnd('faults', { PLACES: process.env.PLACES ?? '5' });
