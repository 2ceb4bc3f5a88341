import type { Migration } from './migration';

export const promises: Migration = {
  version: 3,
  why: 'promises: vessels on the shelf, exercises done, promises made to the person, and counts kept up to a day',
  stores: {
    repairs: 'id, &[pledgeId+day], pledgeId, day',
    vessels: 'id',
    completions: 'id',
    promisesToMe: 'id',
    noticings: 'id, &[promiseId+week]',
    goodThings: 'id, &week',
    tallies: 'pledgeId',
    yearTallies: '[pledgeId+upTo]',
  },
};
