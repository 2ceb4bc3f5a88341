import type { Exercise } from '../../schema';
import { acknowledgement } from './acknowledgement';
import { boundaries } from './boundaries';
import { brokenPromise } from './brokenPromise';
import { carrying } from './carrying';
import { forgiveness } from './forgiveness';
import { goodDays } from './goodDays';
import { grounding } from './grounding';
import { impact } from './impact';
import { mirror } from './mirror';
import { outsideView } from './outsideView';
import { ownSlip } from './ownSlip';
import { questionBox } from './questionBox';
import { setbackPlan } from './setbackPlan';
import { speakerListener } from './speakerListener';
import { touchMenu } from './touchMenu';
import { weeklyLook } from './weeklyLook';
import { transparency } from './transparency';

/** In the order in which a group lists them. */
export const exercises: readonly Exercise[] = [
  grounding,
  setbackPlan,
  brokenPromise,
  acknowledgement,
  impact,
  ownSlip,
  transparency,
  boundaries,
  carrying,
  forgiveness,
  outsideView,
  goodDays,
  speakerListener,
  mirror,
  questionBox,
  touchMenu,
  weeklyLook,
];
