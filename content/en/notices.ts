import { dates } from './dates';
import { notifications } from './notifications';
import { reminderKinds } from './reminder-kinds';

/** What the background says, which shows no page. */
export const englishNotices = { language: 'en', notifications, reminderKinds, dates };
