import type { Exercise } from '../../schema';
import { acknowledgement } from './acknowledgement';
import { brokenPromise } from './brokenPromise';
import { carrying } from './carrying';
import { forgiveness } from './forgiveness';
import { goalsBoard } from './goals';
import { goodDays } from './goodDays';
import { grounding } from './grounding';
import { impact } from './impact';
import { outsideView } from './outsideView';
import { ownSlip } from './ownSlip';
import { setbackPlan } from './setbackPlan';
import { therapist } from './therapist';

/** In the order in which a group lists them. */
export const exercises: readonly Exercise[] = [
  grounding,
  setbackPlan,
  brokenPromise,
  therapist,
  acknowledgement,
  impact,
  ownSlip,
  carrying,
  forgiveness,
  goalsBoard,
  outsideView,
  goodDays,
];
