import type { TemplateCadence } from '../../schema';
import { number, plural } from '../plural';
import { rhythm } from '../rhythm';
import { smallerWords } from '../smaller';
import { shared } from './shared';

interface Sentence {
  readonly text: string;
  readonly when?: string | undefined;
  /** Left out while it cannot be kept. */
  readonly cadence?: TemplateCadence | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const withoutEnd = (text: string) => text.trim().replace(/[\s.,;:]+$/, '');

/** Everything about making, changing and looking over promises. */
export const promises = {
  title: 'Promises',
  lead: 'Small, clear, and yours. A few that are kept.',
  empty: 'No promises yet. The first can be very small.',
  make: 'Make a promise',
  made: (text: string) => `Your promise is made: ${text}`,

  templates: 'Begin with one of these, or with your own words',
  moreTemplates: 'Show more',
  templatesCovered: 'Some promises to begin with are covered here.',
  otherTemplates: 'Begin with other words',
  when: 'When',
  whenHint: 'Such as “After supper”. You may leave it out.',
  text: 'I promise',
  textHint: 'Small enough to say yes or no to.',
  rhythm: 'How often',
  kinds: {
    daily: 'Every day',
    weekdays: 'On chosen days',
    'times-a-week': 'A few times a week',
    weekly: 'Once a week',
    'every-weeks': 'Every few weeks',
    monthly: 'Once a month',
    'when-it-happens': 'When it happens',
  },
  days: 'Days',
  times: 'Times a week',
  timesHint: 'From 1 to 6, on any days.',
  weeks: 'Weeks from one to the next',
  weekday: 'Day of the week',
  date: 'Day of the month',
  dateHint: 'In a shorter month it falls on the last day.',
  eventHint: 'Nothing is ever due. You note it when it happens.',
  more: 'For whom, how big, how long',
  forWhom: 'For whom',
  whom: { partner: 'My partner', us: 'Us', me: 'Myself', other: 'Someone else' },
  size: 'How much it asks',
  sizes: { 1: 'A little', 2: 'Some', 3: 'A lot' },
  leftOpen: 'Left open',
  from: 'First day',
  fromHint: 'Empty means today.',
  until: 'Last day',
  untilHint: 'Empty means it goes on.',
  save: 'Save the promise',
  changing: 'Change this promise',
  saveChange: 'Save the change',
  changeFromToday: 'The change counts from today. Days already lived stay as they were.',
  problems: {
    text: {
      empty: 'Write a few words first.',
      'too-long': 'A promise has at most 120 characters. Shorter is easier to keep.',
    },
    when: { 'too-long': 'A moment has at most 60 characters.' },
    cadence: {
      none: 'Choose at least one day.',
      times: 'Write a number from 1 to 6.',
      weeks: 'Write a number from 1 to 8.',
      date: 'Write a number from 1 to 31.',
    },
    from: {
      unreadable: 'Choose a whole date, or leave it empty.',
      past: 'A promise begins today or later.',
    },
    until: {
      unreadable: 'Choose a whole date, or leave it empty.',
      'before-start': 'The last day comes before the first.',
      over: 'This day is over. Choose today or later.',
    },
  },

  reads: 'So it reads',
  sentence: ({ text, when, cadence, from, until }: Sentence) => {
    // What hangs on a moment says itself when that is.
    const isSaid = cadence?.kind === 'when-it-happens' && Boolean(when?.trim());
    const parts = [
      withoutEnd(shared.promiseText(text.trim(), when?.trim())),
      cadence && !isSaid ? rhythm(cadence) : '',
      from ? `from ${from}` : '',
      until ? `until ${until}` : '',
    ];
    return `${parts.filter(Boolean).join(', ')}.`;
  },
  hints: {
    many: (others: number) =>
      `${plural(others, { one: 'One promise goes', other: `${number(others)} promises go` })} on already. A few that are kept mend more than many.`,
    absolute: 'Never and always are more than anybody can keep. One thing you can do is enough.',
    big: 'This asks a lot. Something smaller is easier to keep.',
  },
  absoluteWords: [
    ...['never', 'always', 'forever', 'ever again', 'for ever', 'every time', 'every single'],
    ...['no matter what', 'whatever happens', 'without exception', 'at all times', 'under no circumstances'],
  ],
  smaller: 'Make it smaller',
  smallerWays: {
    fewer: (cadence: TemplateCadence) => `Less often: ${rhythm(cadence)}`,
    'two-weeks': (until: string) => `For two weeks only, until ${until}`,
    words: (text: string) => `A smaller first step: ${text}`,
    own: 'A smaller first step in your own words',
  },
  smallerWords,
  smallerDone: (sentence: string) => `Made smaller. ${sentence}`,

  filter: 'Show',
  filters: {
    all: 'All',
    active: 'Going on',
    waiting: 'Waiting',
    resting: 'Resting',
    finished: 'Finished',
    'let-go': 'Let go',
  },
  option: (name: string, count: number) => `${name} ${number(count)}`,
  noneHere: 'None here now. That is fine.',
  finishedLead: 'Kept for as long as they were meant. Nothing of it is lost.',
  letGoLead: 'Put down openly. What was kept stays kept.',

  see: 'See this promise',
  edit: 'Change',
  rest: 'Rest it',
  resume: 'Take it up again',
  finish: 'Finish',
  finishQuestion: 'Finish this promise? Everything you kept stays in the bowl.',
  finishYes: 'Finish it',
  letGo: 'Let it go',
  letGoQuestion:
    'Let this promise go? Saying so openly is honourable. What you kept stays, in the counts and in the bowl.',
  letGoYes: 'Yes, let it go',
  forWhomShort: { partner: 'for my partner', us: 'for us', me: 'for myself', other: 'for someone else' },
  began: (day: string) => `since ${day}`,
  begins: (day: string) => `begins on ${day}`,
  ends: (day: string) => `until ${day}`,
  restsSince: (day: string) => `resting since ${day}`,
  restsUntil: (day: string) => `resting until ${day}`,
  span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  keptTimes: (count: number) => plural(count, { one: 'kept once', other: `kept ${number(count)} times` }),

  lastWeek: 'The last seven days',
  weekProgress: (kept: number, due: number) => `${number(kept)} of ${number(due)} this week`,
  happened: 'If it happened today',
  own: 'Own this slip',
  slip: (day: string) => `Not kept on ${day}.`,
  owned: (day: string, makeGood: string) => `Owned, ${day}: ${makeGood}`,

  attention: {
    quiet: {
      title: 'Nothing has been said about this one for a while.',
      text: 'That breaks nothing. Rest it, change it, or go on?',
    },
    strained: {
      title: 'This promise may be too big, or it may be the wrong one.',
      text: 'Slips came close together. What would help?',
    },
    'resting-often': {
      title: 'Is this too often?',
      text: 'It rests more than one time in four. Fewer times may fit better.',
    },
  },
  goOn: 'Go on with it',
  fineAsItIs: 'It is fine as it is',
  changeIt: 'Change it',
  otherCue: 'Tie it to another moment',
  talk: 'Talk it over with someone',
};
