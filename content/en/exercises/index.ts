import type { Exercise } from '../../schema';
import { acknowledgement } from './acknowledgement';
import { apology } from './apology';
import { boundaries } from './boundaries';
import { brokenPromise } from './brokenPromise';
import { carrying } from './carrying';
import { forgiveness } from './forgiveness';
import { goalsBoard } from './goals';
import { goodDays } from './goodDays';
import { grounding } from './grounding';
import { impact } from './impact';
import { mirror } from './mirror';
import { outsideView } from './outsideView';
import { ownSlip } from './ownSlip';
import { questionBox } from './questionBox';
import { setbackPlan } from './setbackPlan';
import { speakerListener } from './speakerListener';
import { therapist } from './therapist';
import { touchMenu } from './touchMenu';
import { transparency } from './transparency';
import { weeklyLook } from './weeklyLook';

/** In the order in which a group lists them. */
export const exercises: readonly Exercise[] = [
  grounding,
  setbackPlan,
  brokenPromise,
  therapist,
  apology,
  acknowledgement,
  impact,
  ownSlip,
  transparency,
  boundaries,
  carrying,
  forgiveness,
  goalsBoard,
  outsideView,
  goodDays,
  speakerListener,
  mirror,
  questionBox,
  touchMenu,
  weeklyLook,
];
