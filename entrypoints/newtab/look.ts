import bowlPanel from '../../components/bowl/BowlPanel.module.css';
import coverButton from '../../components/cover/CoverButton.module.css';
import plainPage from '../../components/cover/PlainPage.module.css';
import gesturePanel from '../../components/gestures/GesturePanel.module.css';
import saveNotice from '../../components/page/SaveNotice.module.css';
import duePromises from '../../components/promises/DuePromises.module.css';
import markButtons from '../../components/promises/MarkButtons.module.css';
import weekMarks from '../../components/promises/WeekMarks.module.css';
import dueReminders from '../../components/reminders/DueReminders.module.css';
import checkInDoor from '../../components/today/CheckInDoor.module.css';
import foldedPromises from '../../components/today/FoldedPromises.module.css';
import footer from '../../components/today/Footer.module.css';
import newTabPage from '../../components/today/NewTabPage.module.css';
import plainClock from '../../components/today/PlainClock.module.css';
import stagePanel from '../../components/today/StagePanel.module.css';
import button from '../../components/ui/Button.module.css';
import card from '../../components/ui/Card.module.css';
import notice from '../../components/ui/Notice.module.css';
import glazes from '../../components/vessel/Glazes.module.css';
import parts from '../../components/vessel/Parts.module.css';
import vessel from '../../components/vessel/Vessel.module.css';

/**
 * The look of what is drawn ahead, which has to be there before the page that brings it along; what only shows after a touch
 * comes with the page. As values, because a rule whose names nobody uses is left out of the build.
 */
export const look: readonly object[] = [
  bowlPanel,
  coverButton,
  plainPage,
  gesturePanel,
  saveNotice,
  duePromises,
  markButtons,
  weekMarks,
  dueReminders,
  checkInDoor,
  foldedPromises,
  footer,
  newTabPage,
  plainClock,
  stagePanel,
  button,
  card,
  notice,
  glazes,
  parts,
  vessel,
];
