import { describe, expect, it } from 'vitest';
import { momentAt } from '../../domain/partOfDay';
import { at } from '../support/factories';

describe('the part of the day', () => {
  it.each([
    ['in the morning', '2026-05-01T04:00', 4, '2026-05-01', false, '2026-05-01T22:00'],
    ['a minute before ten in the evening', '2026-05-01T21:59', 4, '2026-05-01', false, '2026-05-01T22:00'],
    ['at ten in the evening', '2026-05-01T22:00', 4, '2026-05-01', true, '2026-05-02T04:00'],
    ['after midnight', '2026-05-02T01:30', 4, '2026-05-01', true, '2026-05-02T04:00'],
    ['a minute before the day ends', '2026-05-02T03:59', 4, '2026-05-01', true, '2026-05-02T04:00'],
    ['when days begin at midnight', '2026-05-01T23:00', 0, '2026-05-01', true, '2026-05-02T00:00'],
    ['at midnight, when days begin then', '2026-05-02T00:00', 0, '2026-05-02', false, '2026-05-02T22:00'],
    [
      'in the morning, when days begin at noon',
      '2026-05-02T09:00',
      12,
      '2026-05-01',
      true,
      '2026-05-02T12:00',
    ],
    ['on New Year’s Eve', '2026-12-31T23:30', 4, '2026-12-31', true, '2027-01-01T04:00'],
    ['in the night that loses an hour', '2026-03-29T01:30', 4, '2026-03-28', true, '2026-03-29T04:00'],
    ['in the night that gains an hour', '2026-10-25T02:30', 4, '2026-10-24', true, '2026-10-25T04:00'],
  ])('%s', (_when, now, startsAt, day, isLate, changesAt) => {
    const moment = momentAt(at(`${now}[Europe/Berlin]`), startsAt, 22);
    expect(moment).toMatchObject({ day, isLate, isEvening: isLate });
    expect(moment.changesAt.toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(changesAt);
  });

  it.each([
    ['in the morning', '2026-05-01T04:00', 4, 19, '2026-05-01', false, '2026-05-01T19:00'],
    ['a minute before the evening', '2026-05-01T18:59', 4, 19, '2026-05-01', false, '2026-05-01T19:00'],
    ['in the evening', '2026-05-01T19:00', 4, 19, '2026-05-01', true, '2026-05-01T22:00'],
    ['late in the evening', '2026-05-01T22:00', 4, 19, '2026-05-01', true, '2026-05-02T04:00'],
    [
      'late, when evenings begin later still',
      '2026-05-01T22:00',
      4,
      23,
      '2026-05-01',
      false,
      '2026-05-01T23:00',
    ],
    [
      'before midnight, when evenings begin after it',
      '2026-05-01T23:00',
      4,
      1,
      '2026-05-01',
      false,
      '2026-05-02T01:00',
    ],
    [
      'after midnight, when evenings begin then',
      '2026-05-02T01:00',
      4,
      1,
      '2026-05-01',
      true,
      '2026-05-02T04:00',
    ],
    ['when evenings begin with the day', '2026-05-01T04:00', 4, 4, '2026-05-01', true, '2026-05-01T22:00'],
  ])('%s has its evening from the hour chosen', (_when, now, startsAt, from, day, isEvening, changesAt) => {
    const moment = momentAt(at(`${now}[Europe/Berlin]`), startsAt, from);
    expect(moment).toMatchObject({ day, isEvening });
    expect(moment.changesAt.toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(changesAt);
  });

  it.each([
    ['Europe/Berlin', '2026-10-24'],
    ['Australia/Lord_Howe', '2026-10-03'],
    ['Pacific/Chatham', '2026-04-04'],
    ['Pacific/Apia', '2011-12-29'],
  ])('always changes later than now, also over the clock change in %s', (zone, evening) => {
    let now = at(`${evening}T12:00[${zone}]`);
    for (let quarters = 0; quarters < 160; quarters++) {
      for (const startsAt of [0, 2, 3, 4, 12])
        expect(momentAt(now, startsAt, 19).changesAt.epochMilliseconds).toBeGreaterThan(
          now.epochMilliseconds,
        );
      now = now.add({ minutes: 15 });
    }
  });
});
