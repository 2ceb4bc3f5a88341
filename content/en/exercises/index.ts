import type { Exercise } from '../../schema';
import { acknowledgement } from './acknowledgement';
import { apology } from './apology';
import { brokenPromise } from './brokenPromise';
import { carrying } from './carrying';
import { forgiveness } from './forgiveness';
import { goodDays } from './goodDays';
import { grounding } from './grounding';
import { impact } from './impact';
import { outsideView } from './outsideView';
import { ownSlip } from './ownSlip';
import { setbackPlan } from './setbackPlan';

/** In the order in which a group lists them. */
export const exercises: readonly Exercise[] = [
  grounding,
  setbackPlan,
  brokenPromise,
  apology,
  acknowledgement,
  impact,
  ownSlip,
  carrying,
  forgiveness,
  outsideView,
  goodDays,
];
