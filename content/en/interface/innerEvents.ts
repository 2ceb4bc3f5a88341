import { number, plural } from '../plural';

/** What happened inside, for whoever asks. */
export const innerEvents = {
  title: 'What happened inside',
  lead: 'What went wrong inside, and when. It stays in this browser and has nothing that you wrote. You can copy it if someone helps you.',
  none: 'Nothing happened.',
  show: (count: number) => plural(count, { one: 'Show one entry', other: `Show ${number(count)} entries` }),
  copy: 'Copy',
  copied: 'It is copied.',
  notCopied: 'The browser did not allow copying.',
  clear: 'Clear the list',
  cleared: 'The list is empty.',
  line: (when: string, surface: string, what: string, count: number) =>
    count === 1 ? `${when}, ${surface}: ${what}` : `${when}, ${surface}: ${what}, ${number(count)} times`,
  surfaces: { popup: 'small window', newtab: 'new tab', home: 'full page', background: 'background' },
  codes: {
    'page-broke': 'a page could not be drawn',
    'page-failed': 'something failed in a page',
    'not-read': 'something could not be read',
    'not-saved': 'something could not be saved',
    'no-room': 'there was no room to save',
    waited: 'an older page was in the way',
    'newer-version': 'a newer version was found',
    'gave-way': 'a page gave way to a newer version',
    'background-failed': 'the background could not read',
  },
};
