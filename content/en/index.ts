import { scaleQuestions } from './check-in';
import { dates, shortWeekdayNames, weekdayNames } from './dates';
import { encouragements } from './encouragements';
import { gestures } from './gestures';
import { home } from './interface/home';
import { newTab } from './interface/newTab';
import { popup } from './interface/popup';
import { shared } from './interface/shared';
import { notifications } from './notifications';
import { promiseTemplates } from './promise-templates';
import { stages } from './stages';

/** Everything the product says in English. */
export const english = {
  language: 'en',
  shared,
  popup,
  newTab,
  home,
  notifications,
  dates,
  weekdayNames,
  shortWeekdayNames,
  scaleQuestions,
  stages,
  gestures,
  encouragements,
  promiseTemplates,
};
