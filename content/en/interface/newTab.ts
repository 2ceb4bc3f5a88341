import { number } from '../plural';

export const newTab = {
  stage: (number: number, name: string) => `Stage ${number} of 9 · ${name}`,
  gesture: 'One small gesture for today',
  did: 'Did it',
  didDone: 'Done today',
  another: 'Another',
  keep: 'Keep',
  kept: 'Kept for later',
  notForUs: 'Not for us',
  notForMe: 'Not for me',
  makeItAPromise: 'Make it a promise',
  putAway: 'It will not come again.',
  noGesture: 'No gesture today. Resting counts too.',
  due: 'Promises due today',
  dueCount: (count: number) => (count === 1 ? '1 promise due today' : `${count} promises due today`),
  /** Names the promise where its own words may not be seen. */
  quietPromise: 'the promise due today',
  other: 'Other',
  markedCount: (marked: number, due: number) => `${marked} of ${due} marked`,
  oneByOne: 'One by one',
  nothingDue: 'Nothing due. That is fine.',
  onHold: (day: string) => `Everything is paused until ${day}.`,
  changeHold: 'Change that',
  makePromise: 'Make a first promise',
  checkIn: 'How was today?',
  checkInDone: 'Today’s check-in',
  together: (title: string, when: string) => `${title}: ${when}`,
  inDays: (weekday: string, time: string, days: number) =>
    days === 0 ? `today ${time}` : days === 1 ? `tomorrow ${time}` : `${weekday} ${time}, in ${days} days`,
  quietWhen: (weekday: string, time: string) => `${weekday} ${time}`,
  caption: (kept: number) =>
    kept === 0
      ? 'Every crack is waiting. Gold comes with the first promise kept.'
      : `${kept === 1 ? '1 promise' : `${number(kept)} promises`} kept, set in gold. Nothing you kept is taken away.`,
  quietCaption: (kept: number) => `${number(kept)} kept`,
  path: 'Path',
  promises: 'Promises',
  practices: 'Practices',
  reminders: 'Reminders',
  journal: 'Journal',
  settings: 'Settings',
  cover: 'Cover',
  uncover: 'Show',
  coverKey: 'Key: full stop',
  navigation: 'Pages',
  begin: 'Set it up in a minute',
  paused: 'The new-tab page is paused.',
  pausedHow:
    'To see your browser’s own page, open its settings, choose Home, and set New tabs to the browser’s own. Or use this page again.',
  resume: 'Use this page again',
};
