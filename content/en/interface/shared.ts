import { number, plural } from '../plural';

export const shared = {
  saved: 'Saved as you tap',
  saving: 'Saving',
  notSaved: 'That could not be saved. It is still here on the screen.',
  tryAgain: 'Try again',
  support: 'Support',
  newTab: 'New tab',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  broken: 'Something went wrong on this page. What you saved is still kept.',
  reload: 'Open it again',
  outcomes: { kept: 'Kept', partly: 'Partly', missed: 'Not today', rest: 'Rest' },
  unanswered: 'not answered',
  ownedMark: 'not kept, owned',
  notDue: 'not due',
  allKept: 'All kept',
  justBegun: 'Just begun',
  keptInAll: (count: number) => `${number(count)} in all`,
  inARow: (count: number) => `${number(count)} in a row`,
  mended: (count: number) => `${count} mended`,
  openSlips: (count: number) => plural(count, { one: 'one slip open', other: `${count} slips open` }),
  longest: (count: number) => `longest ${number(count)}`,
  bowl: {
    label: (seams: { gold: number; part: number; waiting: number; slips: number; kept: number }) =>
      [
        `A bowl with eight seams: ${seams.gold} in gold, ${seams.part} partly gold, ${seams.waiting} waiting.`,
        seams.slips > 0
          ? plural(seams.slips, { one: 'One slip open.', other: `${seams.slips} slips open.` })
          : '',
        plural(seams.kept, { one: '1 promise kept.', other: `${number(seams.kept)} promises kept.` }),
      ]
        .filter(Boolean)
        .join(' '),
    plainLabel: 'A bowl',
  },
  week: (days: readonly string[]) => `This week: ${days.join(', ')}`,
  dayMark: (day: string, mark: string) => `${day} ${mark}`,
  daily: 'every day',
  everyWeekday: (days: readonly string[]) => days.join(', '),
};
