import { number, plural } from '../plural';
import { halves, range } from '../range';
import { rhythm } from '../rhythm';

export const shared = {
  saved: 'Tap to save, again to undo',
  saving: 'Saving',
  notSaved: 'That could not be saved. It is still here on the screen.',
  tryAgain: 'Try again',
  support: 'Support',
  newTab: 'New tab',
  hidden: 'hidden',
  covered: 'Something of your own is covered here.',
  coveredPage: 'This page is covered',
  showField: 'Show what you wrote',
  showChosen: 'Show what you chose',
  leave: 'Leave',
  leaveKey: 'Keys: Shift, three times',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  outcomes: { kept: 'Kept', partly: 'Partly', missed: 'Not today', rest: 'Rest' },
  pastOutcomes: { kept: 'Kept', partly: 'Partly', missed: 'Not that day', rest: 'Rest' },
  unanswered: 'not answered',
  ownedMark: 'not kept, owned',
  notDue: 'not due',
  allKept: 'All kept',
  justBegun: 'Just begun',
  promiseText: (text: string, when: string | undefined) =>
    when ? `${when.trim().replace(/,$/, '')}, ${text}` : text,
  keptInAll: (count: number) => `Kept ${number(count)} in all`,
  lately: (kept: number, of: number) => `lately ${halves(kept)} of ${of}`,
  latelyRange: (kept: number, of: number, low: number, high: number) =>
    `lately ${halves(kept)} of ${of}, ${range(low, high)}`,
  latelyTooEarly: (kept: number, of: number) => `lately ${halves(kept)} of ${of}, too early to say`,
  inARow: (count: number) => `${number(count)} in a row`,
  weeksInARow: (count: number) =>
    plural(count, { one: '1 week in a row', other: `${number(count)} weeks in a row` }),
  mended: (count: number) => `${count} mended`,
  openSlips: (count: number) => plural(count, { one: 'one slip open', other: `${count} slips open` }),
  longest: (count: number) => `longest ${number(count)}`,
  steadiness: {
    'just-begun': 'Just begun',
    'taking-hold': 'Taking hold',
    growing: 'Growing',
    steady: 'Steady',
    firm: 'Firm',
  },
  weekOutcomes: { kept: 'Kept today', partly: 'Partly', missed: 'Not this week', rest: 'Rest this week' },
  pastWeekOutcomes: { kept: 'Kept', partly: 'Partly', missed: 'Not that week', rest: 'Rest that week' },
  eventOutcomes: { kept: 'Kept', partly: 'Partly', missed: 'Not kept', rest: 'Rest' },
  thisWeek: (kept: number, due: number) => `${kept} of ${due} this week`,
  thatWeek: (kept: number, due: number) => `${kept} of ${due} that week`,
  promiseAndWeek: (text: string, week: string) => `${text} · ${week}`,
  markOf: (mark: string, promise: string) => `${mark}: ${promise}`,
  bowl: {
    label: (vessel: {
      shape: string;
      gold: number;
      part: number;
      waiting: number;
      slips: number;
      cracks: number;
      nodes: number;
      kept: number;
    }) =>
      [
        `${vessel.shape} with eight seams: ${vessel.gold} in gold, ${vessel.part} partly gold, ${vessel.waiting} waiting.`,
        vessel.slips > 0
          ? plural(vessel.slips, { one: 'One slip open.', other: `${vessel.slips} slips open.` })
          : '',
        vessel.cracks > 0
          ? plural(vessel.cracks, { one: 'One new crack.', other: `${vessel.cracks} new cracks.` })
          : '',
        vessel.nodes > 0
          ? plural(vessel.nodes, {
              one: 'One gold dot for a practice done.',
              other: `${vessel.nodes} gold dots for practices done.`,
            })
          : '',
        plural(vessel.kept, { one: '1 promise kept.', other: `${number(vessel.kept)} promises kept.` }),
      ]
        .filter(Boolean)
        .join(' '),
    /** With their article, as a sentence begins. */
    shapes: {
      bowl: 'A bowl',
      cup: 'A cup',
      plate: 'A plate',
      vase: 'A vase',
      jar: 'A jar',
      teapot: 'A teapot',
    },
  },
  week: (days: readonly string[]) =>
    days.length === 0 ? 'This week: nothing yet' : `This week: ${days.join(', ')}`,
  dayMark: (day: string, mark: string) => `${day} ${mark}`,
  rhythm,
};
