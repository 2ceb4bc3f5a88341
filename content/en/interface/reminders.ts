import { plural } from '../plural';
import { monthNames, nthWords, repeatAt } from '../repeat';

const minutesInHour = 60;
const minutesInDay = 24 * minutesInHour;

/** A length in words: “2 hours”, “1 hour 30 minutes”, “3 days”. */
function lasting(minutes: number): string {
  const days = Math.floor(minutes / minutesInDay);
  const hours = Math.floor((minutes % minutesInDay) / minutesInHour);
  const rest = minutes % minutesInHour;
  const parts = [
    days > 0 && plural(days, { one: '1 day', other: `${days} days` }),
    hours > 0 && plural(hours, { one: '1 hour', other: `${hours} hours` }),
    rest > 0 && plural(rest, { one: '1 minute', other: `${rest} minutes` }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : 'no time';
}

export const reminders = {
  title: 'Reminders',
  lead: 'Time that is already agreed is easier to keep: an evening, a walk, ten minutes of talk.',
  leadAlone: 'Time for you, already set aside: a walk, a friend, an hour of quiet.',
  empty: 'Nothing is planned yet. One time a week is enough to begin with.',
  needsBrowser:
    'A reminder comes only while the browser is running. A calendar file brings it to your phone or calendar as well.',
  repeatAt,
  monthNames,
  nths: nthWords,
  lasting,

  week: {
    title: 'The next seven days',
    today: 'Today',
    tomorrow: 'Tomorrow',
    nothing: 'Nothing',
    ends: 'Quiet hours are shaded.',
    entry: (time: string, title: string) => `${time} ${title}`,
    promise: 'A small pause',
    moved: (time: string) => `notification at ${time}, after quiet hours`,
    earlier: (time: string) => `notification at ${time}, before quiet hours`,
    silent: 'in quiet hours, no notification',
    paused: 'paused',
  },

  dated: {
    title: 'Days you wrote down',
    text: 'These remind you by themselves on their day: looking again at an agreement, the next step of a goal, a first visit to a helper.',
    textAlone:
      'These remind you by themselves on their day: looking again at a limit of yours, the next step of a goal, a first visit to a helper.',
    line: (title: string, day: string, time: string) => `${title}: ${day}, ${time}`,
    change: 'See it',
    see: (line: string) => `See it: ${line}`,
  },

  add: 'Add a reminder',
  choose: 'What is it for?',
  more: 'Show more',
  list: 'Your reminders',
  next: (when: string) => `Next: ${when}`,
  over: 'No more times are left.',
  resting: (day: string) => `Rests until ${day}.`,
  skipping: (days: string) => `Left out: ${days}.`,
  change: 'Change',
  remove: 'Remove',
  removed: 'The reminder is gone.',
  skip: 'Skip the next',
  skipped: (when: string) => `Left out: ${when}.`,
  pause: 'Pause',
  pauseUntil: 'It begins again on',
  pauseHint: 'Until then it stays silent. Everything else goes on.',
  pauseSave: 'Pause it',
  pauseProblem: 'Choose a day after today.',
  resume: 'Begin again now',
  others: 'Try it, calendar file',
  toCalendar: 'Calendar file',
  fromCalendar: 'File that takes it out again',
  pauseAll: 'Pause everything for a while',

  form: {
    name: 'Words on the notification',
    nameHint: (usual: string) =>
      `Others may see these, so neutral words are best. Empty, and while the screen is covered, it says “${usual}”.`,
    nameHintHard: (usual: string) =>
      `Only you see these, here. The notification and the calendar always say “${usual}”.`,
    repeat: 'How often',
    repeats: {
      once: 'Once',
      daily: 'Every day',
      weekdays: 'On days of the week',
      'every-weeks': 'Every few weeks',
      monthly: 'On a date of the month',
      'monthly-weekday': 'On a weekday of the month',
      yearly: 'Once a year',
    },
    date: 'On',
    weeks: 'Every how many weeks',
    dateOfMonth: 'Date of the month',
    dateOfMonthHint: 'Where a month is too short, it comes on its last day.',
    nth: 'Which',
    month: 'Month',
    months: 'How often',
    monthsBetween: (months: number) =>
      months === 1 ? 'Every month' : months === 12 ? 'Every year' : `Every ${months} months`,
    time: 'At',
    more: 'More: length, ahead of time, first and last day',
    minutes: 'How long, in minutes',
    leads: 'The notification comes',
    lead: (minutes: number) => (minutes === 0 ? 'at its time' : `${lasting(minutes)} before`),
    from: 'First day',
    fromHint: 'Every second week or month counts from here.',
    until: 'Last day',
    untilHint: 'Empty: it goes on.',
    always: 'Comes in any case, even when there were three that day',
    alwaysHint: 'For appointments. In quiet hours it comes before they begin.',
    promise: '“Done” also marks this promise as kept',
    noPromise: 'None',
    save: 'Save the reminder',
    effects: {
      moved: 'This falls into your quiet hours: the notification waits until they end.',
      earlier: 'This falls into your quiet hours: the notification comes just before they begin.',
      silent:
        'This falls into your quiet hours: no notification will come. Choose another time, or change the hours below.',
    },
    problems: {
      repeat: {
        none: 'Choose at least one day.',
        weeks: 'A whole number from 1 to 52.',
        months: 'Choose how often.',
        date: 'This date does not exist.',
      },
      time: 'Write a time such as 19:00.',
      date: 'Choose a day.',
      past: 'This time has passed. Choose one that is still to come.',
      until: {
        unreadable: 'This is not a day of the calendar.',
        'before-first': 'This is before the first day.',
      },
      title: 'At most 40 characters.',
      minutes: 'A whole number from 1 to 1440.',
      leads: { none: 'Choose at least one.', 'out-of-range': 'At most three.' },
    },
  },

  trial: {
    title: 'Try it now',
    text: 'See what a notification looks like on this computer.',
    show: 'Show me one',
    asked: 'Did a notification appear?',
    yes: 'Yes',
    no: 'No',
    good: 'Good. Reminders get through.',
  },

  blocked: {
    title: 'Notifications do not get through',
    text: 'Until they do, what is due is shown on the new tab, with a mark on the toolbar button.',
    how: 'To allow them, look in these places:',
    steps: [
      'The settings of the computer, under notifications: the browser has to be allowed there.',
      'Do not disturb, focus or presentation mode: it holds notifications back while it is on.',
      'The settings of the browser, under notifications.',
    ],
    again: 'Show me one now',
    seen: 'It appeared',
  },

  quiet: {
    title: 'Quiet hours',
    text: 'No notification comes in these hours. At most three come on a day, appointments aside.',
    from: 'From',
    until: 'Until',
    none: 'No quiet hours',
    problem: 'Write two different times, such as 22:00 and 08:00.',
    save: 'Save the hours',
    saved: 'Saved.',
  },

  calendar: {
    title: 'In your calendar',
    text: 'One file with all reminders. It opens in any calendar, and whoever you give it to can open it too. The words in it are the neutral ones.',
    textAlone: 'One file with all reminders. It opens in any calendar. The words in it are the neutral ones.',
    caution:
      'A calendar does not follow later changes here. After a change, delete the old entries there first, then open a new file. A calendar may show what is in it to others.',
    save: 'Save the calendar file',
    saved: 'The file is in your downloads.',
  },

  due: {
    title: 'Due today',
    done: 'Done',
    not: 'Not this time',
    later: 'Later',
    snoozes: {
      minutes: 'In ten minutes',
      hour: 'In an hour',
      evening: 'This evening',
      tomorrow: 'Tomorrow',
    },
    at: (title: string, time: string) => `${title}, ${time}`,
    answer: (word: string, title: string) => `${word}: ${title}`,
    away: (titles: string) => `While you were away: ${titles}.`,
    close: 'All right',
  },
};
