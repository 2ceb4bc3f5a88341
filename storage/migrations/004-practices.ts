import type { Migration } from './migration';

export const practices: Migration = {
  version: 4,
  why: 'practices: what is written in guided exercises',
  stores: {
    exerciseRuns: 'id, exercise',
    lateAnswers: 'id, runId',
    goodDays: 'id',
    goals: 'id',
    visits: 'id',
  },
};
