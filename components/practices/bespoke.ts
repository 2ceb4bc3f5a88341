import type { ExerciseId } from '../../content/schema';
import { apologyBuilder } from './apology/apologyBuilder';
import { BrokenNeeds } from './broken/BrokenNeeds';
import { BrokenUnsafe } from './broken/BrokenUnsafe';
import { ChooseWay, useBrokenEnding } from './broken/ChooseWay';
import { WayText } from './broken/WayText';
import type { Bespoke } from './exerciseParts';
import { ForgiveGate } from './forgiveness/ForgiveGate';
import { NotNow } from './forgiveness/NotNow';
import { GoodDaysTool } from './goodDays/GoodDaysTool';
import { SteadyTool } from './grounding/SteadyTool';
import { LetterEnd } from './impact/LetterEnd';
import { useLetterEnding } from './impact/useLetterEnding';
import { SlipDoor } from './slip/SlipDoor';

/** What an exercise has beyond its content. */
export const bespoke: Readonly<Partial<Record<ExerciseId, Bespoke>>> = {
  apology: apologyBuilder,
  impact: { useEnding: useLetterEnding, End: LetterEnd },
  forgiveness: { steps: { gate: ForgiveGate, 'not-now': NotNow } },
  'own-slip': { Tool: SlipDoor },
  'broken-promise': {
    steps: {
      unsafe: BrokenUnsafe,
      choose: ChooseWay,
      'way-say': WayText,
      'way-limit': WayText,
      'way-pause': WayText,
      'way-person': WayText,
      'way-nothing': WayText,
    },
    useEnding: useBrokenEnding,
    End: BrokenNeeds,
  },
  grounding: { Tool: SteadyTool },
  'good-days': { Tool: GoodDaysTool },
};
