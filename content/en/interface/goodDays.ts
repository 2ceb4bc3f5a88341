import { number, plural } from '../plural';

/** One line about something good. */
export const goodDays = {
  field: 'One line about something good',
  hint: 'As small as it was. It need not be about anyone.',
  day: 'On which day',
  save: 'Keep it',
  saved: 'Kept.',
  empty: 'None yet. There is no hurry, and nothing counts them.',
  count: (count: number) => plural(count, { one: 'One line', other: `${number(count)} lines` }),
  earlier: 'One of yours',
  another: 'Another one',
  all: 'All of them',
  remove: (day: string) => `Take away: ${day}`,
  removed: 'It is gone.',
  problems: {
    empty: 'Write a few words first.',
    'too-long': 'At most 300 characters.',
    day: 'Choose a day up to today.',
  },
};
