/**
 * An address of every page there is, with one for each kind of place in it. `tests/repository/pages.test.ts` holds it
 * against the routes: a new page is added here, and with it to every test that walks all of them.
 */
export const everyPage = [
  'newtab.html',
  'popup.html',
  'home.html#/welcome',
  'home.html#/path',
  'home.html#/path/1',
  'home.html#/path/2',
  'home.html#/path/8',
  'home.html#/about',
  'home.html#/own',
  'home.html#/look',
  'home.html#/promises',
  'home.html#/promises/from/own1',
  'home.html#/promises/p1',
  'home.html#/promises/p2',
  'home.html#/promises/p1/own/slip',
  'home.html#/promises/p1/own/owned',
  'home.html#/promises/to-me',
  'home.html#/promises/to-me/broken',
  'home.html#/shelf',
  'home.html#/reminders',
  'home.html#/journal',
  'home.html#/settings',
  'home.html#/support',
] as const;
