import { number, plural } from '../plural';
import { halves, range } from '../range';

const zone = 'UTC';
const month = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
  return (day: string) => formatter.format(new Date(`${day}T12:00:00Z`));
};

const smallNumbers = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const small = (count: number) => smallNumbers[count] ?? number(count);

const times = (count: number) => plural(count, { one: 'once', other: `${number(count)} times` });

const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const marks = {
  kept: 'kept',
  partly: 'partly',
  missed: 'not kept',
  owned: 'not kept, owned',
  rest: 'rest',
  resting: 'the promise rested',
  unanswered: 'not answered',
  waiting: 'can still be answered',
  ahead: 'to come',
  'not-due': 'not due',
};

/** The page of one promise. */
export const promisePage = {
  back: 'All promises',
  goneTitle: 'This promise is not here',
  gone: 'It may have been taken away, or the address is not quite right. Nothing else is lost.',
  month: month({ month: 'long' }),
  shortMonth: month({ month: 'short' }),
  monthAndYear: month({ month: 'long', year: 'numeric' }),
  times,

  lead: {
    active: (rhythm: string, began: string) => `${upper(rhythm)}, since ${began}.`,
    waiting: (rhythm: string, began: string) => `${upper(rhythm)}. Begins on ${began}.`,
    resting: (rhythm: string, began: string) => `${upper(rhythm)}, since ${began}. Resting now.`,
    finished: (rhythm: string, began: string) => `${upper(rhythm)}, from ${began}.`,
    'let-go': (rhythm: string, began: string) => `${upper(rhythm)}, from ${began}.`,
  },
  honour: {
    finished: (day: string) => `Finished on ${day}.`,
    'let-go': (day: string) => `Let go openly on ${day}.`,
    kept: (count: number) =>
      plural(count, {
        one: 'It was kept once, and that stays in the bowl.',
        other: `It was kept ${number(count)} times, and all of that stays in the bowl.`,
      }),
    openly: 'Saying so openly is a way of keeping one’s word.',
  },

  year: {
    title: (year: number) => `The year ${year}`,
    lead: 'One tile for each day. Choose a tile to see its day or to change it.',
    other: (year: number) => `${year}`,
    before: (year: number) => `The year before, ${year}`,
    after: (year: number) => `The year after, ${year}`,
    legend: 'What the tiles mean',
    today: 'today',
    edited: 'changed later',
    weekMarks: {
      kept: 'the week was kept',
      partly: 'the week was partly kept',
      missed: 'the week was not kept',
      owned: 'not kept, and owned',
      rest: 'the week rested',
    },
    marks,
    /** Of a day on which something can be said, but need not be. */
    nothingSaid: 'nothing noted',
    keptTimes: (count: number) => `kept ${times(count)}`,
    weekSoFar: (kept: number, due: number) =>
      kept > due
        ? `${number(kept)} this week, where ${number(due)} would do`
        : `${number(kept)} of ${number(due)} this week`,
    said: (parts: readonly string[]) => parts.join(', '),
    tile: (day: string, said: string) => `${day}: ${said}`,
  },

  day: {
    notKept: 'Not kept',
    thisWeek: 'Not this week',
    restWeek: 'Rest this week',
    note: 'A note, if you like',
    noteTooLong: 'A note has at most 140 characters.',
    times: 'How many times',
    timesProblem: 'A whole number from 1 to 99.',
    leavesMark: 'This day is more than a week ago. A change leaves a small mark that is only for you.',
    changedOn: (day: string) => `Changed on ${day}.`,
    clear: 'Take the answer back',
    undo: 'Undo',
    close: 'Close this day',
    own: 'Own this slip',
    owned: (makeGood: string) => `Owned: ${makeGood}`,
    nothing: {
      before: 'The promise had not begun.',
      after: 'The promise was over by then.',
      ahead: 'This day is still to come.',
      resting: 'The promise rested on this day.',
      'not-due': 'Nothing was due on this day.',
    },
  },

  strength: {
    title: 'How steadily it was kept',
    explain: 'This is how steadily this promise was kept. It is not a measure of a person or of trust.',
    band: 'The soft band is the share of it that was probably kept, from the last fourteen answers.',
    early: 'Too early to draw. A line begins with seven answers.',
    none: 'Nothing was answered in this year.',
    words: {
      'just-begun': 'just begun',
      'taking-hold': 'taking hold',
      growing: 'growing',
      steady: 'steady',
      firm: 'firm',
    },
    picture: (fromDay: string, from: string, toDay: string, to: string) =>
      `A line through the year, from “${from}” on ${fromDay} to “${to}” on ${toDay}.`,
  },

  counts: {
    title: 'In words',
    kept: 'Kept in all',
    lately: 'Lately',
    latelyOf: (weeks: number, kept: number, of: number) =>
      `${halves(kept)} of ${number(of)} in the last ${weeks === 52 ? 'year' : `${small(weeks)} weeks`}`,
    range,
    early: 'too early to say',
    inARow: 'In a row',
    occasions: (count: number) => number(count),
    weeks: (count: number) => plural(count, { one: 'one week', other: `${number(count)} weeks` }),
    longest: 'Longest',
    steadiness: 'How steadily',
    notYet: 'not yet',
    none: 'none',
    ofHundred: (share: number) => `${number(share)} of 100`,
    partly: 'Partly',
    rests: 'Rests',
    slips: 'Slips owned',
    slipsOf: (owned: number, slips: number) => `${small(owned)} of ${small(slips)}`,
  },

  slips: {
    title: (year: number) => `Slips in ${year}`,
    none: 'None in this year.',
    told: (day: string) => `Told on ${day}.`,
    toTell: (when: string) => `To be told: ${when}`,
    open: 'Not owned yet. It can be at any time.',
    own: 'Own it',
    ownOf: (day: string) => `Own it: ${day}`,
    earlier: (count: number) => plural(count, { one: 'One earlier', other: `${number(count)} earlier` }),
  },

  changes: {
    title: 'Changes',
    began: (day: string) => `Began on ${day}`,
    from: (day: string) => `From ${day}`,
    restedOn: (day: string) => `Rested on ${day}`,
    rested: (first: string, last: string) => `Rested from ${first} to ${last}`,
    resting: (day: string) => `Resting since ${day}`,
    'went-on': (day: string) => `Taken up again after a quiet while, on ${day}`,
    ended: (day: string) => `Came to its last day on ${day}`,
    finished: (day: string) => `Finished on ${day}`,
    'let-go': (day: string) => `Let go on ${day}`,
    earlier: (count: number) => plural(count, { one: 'One earlier', other: `${number(count)} earlier` }),
  },

  table: {
    show: 'Show as a table',
    monthsOf: (year: number) => `The months of ${year}`,
    weeksByMonth: (year: number) => `The weeks of ${year}, by the month in which they end`,
    daysOf: (name: string) => `The days of ${name}`,
    chooseMonth: 'Days of',
    month: 'Month',
    day: 'Day',
    said: 'What was said',
    note: 'Note',
    keptTimes: 'Times kept',
    columns: {
      kept: 'Kept',
      partly: 'Partly',
      missed: 'Not kept',
      owned: 'Not kept, owned',
      rest: 'Rest',
      unanswered: 'Not answered',
    },
    strength: (year: number) => `How steadily it was kept at the end of each month of ${year}`,
    word: 'In a word',
    share: 'Of 100',
    nothingYet: 'nothing answered yet',
  },
};
