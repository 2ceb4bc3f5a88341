import { sources } from '../sources';
import { activities } from './activities';
import { causes } from './causes';
import { scaleQuestions } from './check-in';
import { dates, shortWeekdayNames, weekdayNames } from './dates';
import { encouragements } from './encouragements';
import { evidenceCards } from './evidence';
import { exercises } from './exercises';
import { gestures } from './gestures';
import { groundings } from './grounding';
import { directories } from './helplines';
import { agreements } from './interface/agreements';
import { apology } from './interface/apology';
import { backup } from './interface/backup';
import { causePage } from './interface/causePage';
import { goals } from './interface/goals';
import { goodDays } from './interface/goodDays';
import { helper } from './interface/helper';
import { home } from './interface/home';
import { letter } from './interface/letter';
import { mirror } from './interface/mirror';
import { newTab } from './interface/newTab';
import { ownPage } from './interface/ownPage';
import { path } from './interface/path';
import { popup } from './interface/popup';
import { practices } from './interface/practices';
import { promisePage } from './interface/promisePage';
import { promises } from './interface/promises';
import { questionBox } from './interface/question-box';
import { reflection } from './interface/reflection';
import { remind } from './interface/remind';
import { reminders } from './interface/reminders';
import { shared } from './interface/shared';
import { shelf } from './interface/shelf';
import { slip } from './interface/slip';
import { slipDoor } from './interface/slipDoor';
import { steady } from './interface/steady';
import { supportCues } from './interface/support';
import { talk } from './interface/talk';
import { toMe } from './interface/toMe';
import { touchMenu } from './interface/touch-menu';
import { innerEvents, trouble } from './interface/trouble';
import { limitWords } from './limitWords';
import { listeningChecks } from './listening-checks';
import { notifications } from './notifications';
import { patience, patienceAlone, patienceLines } from './patience';
import { perspectives } from './perspectives';
import { promiseTemplates } from './promise-templates';
import { prompts } from './prompts';
import { reminderKinds } from './reminder-kinds';
import { setbackMessages } from './setbacks';
import { stageTexts } from './stage-texts';
import { stages } from './stages';
import { talkTopics } from './talk-topics';
import { therapistDirectories } from './therapistDirectories';

/** Everything the product says in English. */
export const english = {
  language: 'en',
  shared,
  popup,
  newTab,
  home,
  promises,
  notifications,
  reminderKinds,
  dates,
  weekdayNames,
  shortWeekdayNames,
  scaleQuestions,
  stages,
  gestures,
  encouragements,
  promiseTemplates,
  path,
  reflection,
  remind,
  reminders,
  backup,
  causePage,
  ownPage,
  practices,
  letter,
  steady,
  goodDays,
  slipDoor,
  goals,
  helper,
  exercises,
  talk,
  talkTopics,
  mirror,
  listeningChecks,
  questionBox,
  touchMenu,
  trouble,
  innerEvents,
  apology,
  slip,
  toMe,
  promisePage,
  supportCues,
  agreements,
  limitWords,
  shelf,
  stageTexts,
  patience,
  patienceAlone,
  patienceLines,
  causes,
  perspectives,
  prompts,
  setbackMessages,
  sources,
  evidenceCards,
  activities,
  groundings,
  directories,
  therapistDirectories,
};
