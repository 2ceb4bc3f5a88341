import type { ReminderKind, ReminderKindWords } from '../schema';

/** Titles are seen by anyone near a screen or a calendar: they say nothing about a couple in trouble. */
export const reminderKinds: Readonly<Record<ReminderKind, ReminderKindWords>> = {
  'check-in': { name: 'Daily check-in', title: 'A small pause' },
  talk: { name: 'Ten minutes of talk', title: 'Ten minutes' },
  parting: { name: 'A proper goodbye', title: 'Before you go' },
  reunion: { name: 'A proper hello', title: 'Back home' },
  appreciation: { name: 'Saying one good thing', title: 'One good thing' },
  together: {
    name: 'Time together',
    title: 'Time together',
    titleAlone: 'Time set aside',
    nameAlone: 'Time for you',
  },
  'weekly-look': { name: 'Looking back on the week', title: 'Weekly look' },
  money: { name: 'Money time', title: 'Desk time' },
  'look-together': { name: 'Looking together at what was agreed', title: 'Ten minutes together' },
  appointment: { name: 'An appointment', title: 'Appointment' },
  plan: { name: 'What I do for my recovery', title: 'Your plan' },
  project: {
    name: 'A goal we share',
    title: 'Our project',
    nameAlone: 'A goal of mine',
    titleAlone: 'My project',
  },
  review: { name: 'Looking again at an agreement', title: 'Review day' },
  'gentle-day': { name: 'A date that may be hard', title: 'Go gently today', titleAhead: 'Go gently soon' },
  'look-back': { name: 'Looking back on the month', title: 'Look back' },
  'new-thing': { name: 'Something new', title: 'Something new' },
  rest: { name: 'Rest, a friend, or movement', title: 'For you' },
  own: { name: 'In your own words', title: 'A reminder' },
};
