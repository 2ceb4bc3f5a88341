import type { ExerciseId } from '../../content/schema';
import { boundaryParts, transparencyParts } from '../agreements/bespoke';
import { GoalsTool } from '../goals/GoalsTool';
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
import { LetterToRead } from './LetterToRead';
import { LookEnd } from './look/LookEnd';
import { FinishedMirror } from './mirror/FinishedMirror';
import { MirrorAnswer } from './mirror/MirrorAnswer';
import { MirrorText } from './mirror/MirrorText';
import { QuestionTool } from './questions/QuestionTool';
import { SlipDoor } from './slip/SlipDoor';
import { TalkTool } from './talk/TalkTool';
import { AppointmentStep } from './therapist/AppointmentStep';
import { KindStep } from './therapist/KindStep';
import { NeedStep } from './therapist/NeedStep';
import { QuestionsStep } from './therapist/QuestionsStep';
import { VisitNotes } from './therapist/VisitNotes';
import { WhereStep } from './therapist/WhereStep';
import { TouchTool } from './touch/TouchTool';

/** What an exercise has beyond its content. */
export const bespoke: Readonly<Partial<Record<ExerciseId, Bespoke>>> = {
  apology: apologyBuilder,
  acknowledgement: { steps: { read: LetterToRead } },
  impact: { useEnding: useLetterEnding, End: LetterEnd },
  therapist: {
    steps: {
      need: NeedStep,
      kind: KindStep,
      where: WhereStep,
      questions: QuestionsStep,
      appointment: AppointmentStep,
    },
    Records: VisitNotes,
  },
  goals: { Tool: GoalsTool },
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
  'speaker-listener': { Tool: TalkTool },
  mirror: {
    steps: { heard: MirrorText, sense: MirrorText, need: MirrorText, answer: MirrorAnswer },
    Finished: FinishedMirror,
  },
  questions: { Tool: QuestionTool },
  'weekly-look': { End: LookEnd },
  'touch-menu': { Tool: TouchTool },
  transparency: transparencyParts,
  boundaries: boundaryParts,
};
