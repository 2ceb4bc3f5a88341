import { sources } from '../sources';
import { activities } from './activities';
import { causes } from './causes';
import { englishDaily } from './daily';
import { shortWeekdayNames, weekdayNames } from './dates';
import { evidenceCards } from './evidence';
import { exercises } from './exercises';
import { directories } from './helplines';
import { agreements } from './interface/agreements';
import { apology } from './interface/apology';
import { backup } from './interface/backup';
import { causePage } from './interface/causePage';
import { goals } from './interface/goals';
import { goodDays } from './interface/goodDays';
import { helper } from './interface/helper';
import { home } from './interface/home';
import { innerEvents } from './interface/innerEvents';
import { letter } from './interface/letter';
import { mirror } from './interface/mirror';
import { path } from './interface/path';
import { practices } from './interface/practices';
import { promisePage } from './interface/promisePage';
import { promises } from './interface/promises';
import { questionBox } from './interface/question-box';
import { reflection } from './interface/reflection';
import { remind } from './interface/remind';
import { slip } from './interface/slip';
import { slipDoor } from './interface/slipDoor';
import { steady } from './interface/steady';
import { talk } from './interface/talk';
import { toMe } from './interface/toMe';
import { touchMenu } from './interface/touch-menu';
import { limitWords } from './limitWords';
import { listeningChecks } from './listening-checks';
import { patience, patienceAlone, patienceLines } from './patience';
import { perspectives } from './perspectives';
import { promiseTemplates } from './promise-templates';
import { prompts } from './prompts';
import { setbackMessages } from './setbacks';
import { stageTexts } from './stage-texts';
import { talkTopics } from './talk-topics';
import { therapistDirectories } from './therapistDirectories';

/** Everything the product says in English. */
export const english = {
  ...englishDaily,
  home,
  promises,
  weekdayNames,
  shortWeekdayNames,
  promiseTemplates,
  path,
  reflection,
  remind,
  backup,
  causePage,
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
  innerEvents,
  apology,
  slip,
  toMe,
  promisePage,
  agreements,
  limitWords,
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
  directories,
  therapistDirectories,
};
