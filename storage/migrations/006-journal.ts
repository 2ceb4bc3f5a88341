import type { Migration } from './migration';

export const journal: Migration = {
  version: 6,
  why: 'journal: changes that wait to be written into it, and where the two stand',
  stores: {
    outbox: '++n',
    marks: 'id',
  },
};
