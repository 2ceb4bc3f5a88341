import type { DBCore, Middleware } from 'dexie';
import { forgetPictures } from './picture';

// Where the journal stands is drawn nowhere.
const unseen = new Set(['outbox', 'marks']);

/** Takes the picture of the new tab away before anything changes, and once more after: one may have been taken meanwhile. */
export const pictureEnds: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'picture',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      if (unseen.has(name)) return table;
      return {
        ...table,
        mutate(request) {
          forgetPictures();
          return table.mutate(request).finally(forgetPictures);
        },
      };
    },
  }),
};
