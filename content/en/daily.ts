import { scaleQuestions } from './check-in';
import { encouragements } from './encouragements';
import { gestures } from './gestures';
import { groundings } from './grounding';
import { healed } from './interface/healed';
import { newTab } from './interface/newTab';
import { ownPage } from './interface/ownPage';
import { popup } from './interface/popup';
import { reminders } from './interface/reminders';
import { shared } from './interface/shared';
import { shelf } from './interface/shelf';
import { supportCues } from './interface/support';
import { trouble } from './interface/trouble';
import { englishNotices } from './notices';
import { stages } from './stages';

/** What the pages say that open many times a day, the new tab and the popup; they load nothing else. */
export const englishDaily = {
  ...englishNotices,
  shared,
  trouble,
  healed,
  popup,
  newTab,
  reminders,
  scaleQuestions,
  stages,
  gestures,
  encouragements,
  ownPage,
  supportCues,
  shelf,
  groundings,
};
