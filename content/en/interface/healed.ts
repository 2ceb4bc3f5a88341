import { number, plural } from '../plural';

/** Said when the browser had damaged its database. */
export const healed = {
  restored: (records: number) =>
    plural(records, {
      one: 'The browser had damaged its database. One entry was put back.',
      other: `The browser had damaged its database. ${number(records)} entries were put back.`,
    }),
  allThere: 'Nothing is missing.',
  lost: (changes: number) =>
    plural(changes, {
      one: 'The last change could not be found any more.',
      other: `The last ${number(changes)} changes could not be found any more.`,
    }),
  understood: 'All right',
};
