import { describe, expect, it } from 'vitest';
import { beforeQuiet, endOfQuiet, isQuiet, type QuietHours } from '../../domain/quiet';
import { at } from '../support/factories';

const berlin = (text: string) => at(`${text}[Europe/Berlin]`);
const written = (moment: Temporal.ZonedDateTime | null) =>
  moment?.toString({ smallestUnit: 'minute', timeZoneName: 'never' }) ?? null;
const night: QuietHours = { from: '22:00', until: '08:00' };
const work: QuietHours = { from: '08:00', until: '17:00', days: [1, 2, 3, 4, 5] };

describe('quiet hours', () => {
  it.each([
    ['begin at their first minute', '2026-05-04T22:00', true],
    ['are over at their last', '2026-05-05T08:00', false],
    ['go over midnight', '2026-05-05T00:00', true],
    ['leave the day alone', '2026-05-04T12:00', false],
  ])('%s', (_sentence, now, expected) => {
    expect(isQuiet([night], berlin(now))).toBe(expected);
  });

  it('of two equal times are never', () => {
    expect(isQuiet([{ from: '08:00', until: '08:00' }], berlin('2026-05-04T08:00'))).toBe(false);
  });

  it('of weekdays belong to the day on which they begin', () => {
    const sunday = [{ ...night, days: [7] as const }];
    expect(isQuiet(sunday, berlin('2026-05-11T07:59'))).toBe(true);
    expect(isQuiet(sunday, berlin('2026-05-10T07:59'))).toBe(false);
  });

  it('end in the morning, or where those that follow end', () => {
    expect(written(endOfQuiet([night], berlin('2026-05-04T23:00')))).toBe('2026-05-05T08:00+02:00');
    expect(written(endOfQuiet([night, work], berlin('2026-05-04T23:00')))).toBe('2026-05-05T17:00+02:00');
    expect(written(endOfQuiet([night], berlin('2026-05-04T12:00')))).toBe('2026-05-04T12:00+02:00');
  });

  it('that never end have no end', () => {
    const always = [
      { from: '00:00', until: '12:00' },
      { from: '12:00', until: '00:00' },
    ];
    expect(endOfQuiet(always, berlin('2026-05-04T12:00'))).toBeNull();
    expect(beforeQuiet(always, berlin('2026-05-04T12:00'))).toBeNull();
  });

  it('let something come ten minutes before them', () => {
    expect(written(beforeQuiet([night], berlin('2026-05-05T03:00')))).toBe('2026-05-04T21:50+02:00');
    expect(written(beforeQuiet([night, work], berlin('2026-05-05T09:00')))).toBe('2026-05-04T21:50+02:00');
  });

  it('that end in a skipped hour end with it', () => {
    const short = [{ from: '01:30', until: '02:30' }];
    expect(written(endOfQuiet(short, berlin('2026-03-29T01:45')))).toBe('2026-03-29T03:00+02:00');
  });

  it('come twice where the clock shows them twice', () => {
    const short = [{ from: '02:15', until: '02:30' }];
    expect(written(endOfQuiet(short, at('2026-10-25T02:20+02:00[Europe/Berlin]')))).toBe(
      '2026-10-25T02:30+02:00',
    );
    expect(written(endOfQuiet(short, at('2026-10-25T02:20+01:00[Europe/Berlin]')))).toBe(
      '2026-10-25T02:30+01:00',
    );
  });
});
