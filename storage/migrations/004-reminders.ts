import type { Migration } from './migration';

const daysBefore = (milliseconds: number, days: number) =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds - days * 86_400_000)
    .toString()
    .slice(0, 10);

export const reminders: Migration = {
  version: 4,
  why: 'reminders of every kind: a schedule instead of a weekday, and one delivery for each notification of a date',
  stores: {
    deliveries: 'id, &[reminderId+date+lead], date',
  },
  async upgrade(transaction) {
    await transaction
      .table('deliveries')
      .toCollection()
      .modify((delivery) => {
        delivery.lead = 0;
        if (delivery.shownFor !== undefined) delivery.shownAt = delivery.shownFor;
      });
    await transaction
      .table('reminders')
      .toCollection()
      .modify((reminder) => {
        const { weekday, time, changedAt } = reminder;
        reminder.kind = 'together';
        reminder.schedule = {
          repeat: { kind: 'weekdays', days: [weekday] },
          time,
          // The day it was made, wherever on earth that was.
          from: daysBefore(changedAt, 1),
        };
        reminder.minutes = 120;
        reminder.leads = [0];
        reminder.sequence = 0;
        delete reminder.weekday;
        delete reminder.time;
      });
  },
};
