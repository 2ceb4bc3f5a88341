import type { Migration } from './migration';

export const practices: Migration = {
  version: 5,
  why: 'practices: what is written in guided exercises',
  stores: {
    exerciseRuns: 'id, exercise',
    lateAnswers: 'id, runId',
    goodDays: 'id',
    talks: 'id',
    questions: 'id',
    questionTimes: 'id',
    drafts: 'field',
    touchAnswers: 'id, &kind',
    agreements: 'id',
    goals: 'id',
    visits: 'id',
  },
};
