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
import { apology } from './interface/apology';
import { causePage } from './interface/causePage';
import { goodDays } from './interface/goodDays';
import { home } from './interface/home';
import { letter } from './interface/letter';
import { newTab } from './interface/newTab';
import { ownPage } from './interface/ownPage';
import { path } from './interface/path';
import { popup } from './interface/popup';
import { practices } from './interface/practices';
import { promisePage } from './interface/promisePage';
import { promises } from './interface/promises';
import { reflection } from './interface/reflection';
import { remind } from './interface/remind';
import { shared } from './interface/shared';
import { shelf } from './interface/shelf';
import { slip } from './interface/slip';
import { slipDoor } from './interface/slipDoor';
import { steady } from './interface/steady';
import { supportCues } from './interface/support';
import { toMe } from './interface/toMe';
import { notifications } from './notifications';
import { patience, patienceAlone, patienceLines } from './patience';
import { perspectives } from './perspectives';
import { promiseTemplates } from './promise-templates';
import { prompts } from './prompts';
import { setbackMessages } from './setbacks';
import { stageTexts } from './stage-texts';
import { stages } from './stages';

/** Everything the product says in English. */
export const english = {
  language: 'en',
  shared,
  popup,
  newTab,
  home,
  promises,
  notifications,
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
  causePage,
  ownPage,
  practices,
  letter,
  steady,
  goodDays,
  slipDoor,
  exercises,
  apology,
  slip,
  toMe,
  promisePage,
  supportCues,
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
};
