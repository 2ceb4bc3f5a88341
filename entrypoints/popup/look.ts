import checkInPanel from '../../components/checkIn/CheckInPanel.module.css';
import dayChooser from '../../components/checkIn/DayChooser.module.css';
import noteField from '../../components/checkIn/NoteField.module.css';
import promiseRows from '../../components/checkIn/PromiseRows.module.css';
import coverButton from '../../components/cover/CoverButton.module.css';
import gesturePanel from '../../components/gestures/GesturePanel.module.css';
import saveNotice from '../../components/page/SaveNotice.module.css';
import supportCues from '../../components/support/SupportCues.module.css';
import plainClock from '../../components/today/PlainClock.module.css';
import popupPage from '../../components/today/PopupPage.module.css';
import todayPanel from '../../components/today/TodayPanel.module.css';
import button from '../../components/ui/Button.module.css';
import card from '../../components/ui/Card.module.css';
import choiceRow from '../../components/ui/ChoiceRow.module.css';
import hiddenField from '../../components/ui/HiddenField.module.css';
import notice from '../../components/ui/Notice.module.css';

/** The look of what is drawn ahead: see that of the new tab. */
export const look: readonly object[] = [
  checkInPanel,
  dayChooser,
  noteField,
  promiseRows,
  coverButton,
  gesturePanel,
  saveNotice,
  supportCues,
  plainClock,
  popupPage,
  todayPanel,
  button,
  card,
  choiceRow,
  hiddenField,
  notice,
];
