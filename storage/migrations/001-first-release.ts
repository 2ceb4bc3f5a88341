import type { Migration } from './migration';

export const firstRelease: Migration = {
  version: 1,
  why: 'first release',
  stores: {
    answers: 'id, &[day+question], day',
    notes: 'id, &day',
    pledges: 'id',
    outcomes: 'id, &[pledgeId+day], pledgeId, day',
    repairs: 'id, &[pledgeId+day], pledgeId',
    stageMoves: 'id',
    shown: 'id, &[day+kind+position], day',
    itemMarks: 'id, &itemId',
    reminders: 'id',
    deliveries: 'id, &[reminderId+date], date',
    profile: 'id',
  },
};
