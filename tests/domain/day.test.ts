import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayAt, daysBetween, daysUntil, endOf, toDay, weekdayOf } from '../../domain/day';
import { at } from '../support/factories';

/** Each day that is lived between two moments, minute by minute, with the moment at which it begins. */
function daysLived(from: string, until: string, startsAt: number) {
  const end = at(until).epochMilliseconds;
  const lived: { day: Day; since: string }[] = [];
  for (let now = at(from); now.epochMilliseconds <= end; now = now.add({ minutes: 1 })) {
    const day = dayAt(now, startsAt);
    const since = now.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
    if (lived.at(-1)?.day !== day) lived.push({ day, since });
  }
  return lived;
}

describe('the day a moment belongs to', () => {
  it.each([
    ['half past one at night belongs to the evening before', '2026-05-02T01:30', 4, '2026-05-01'],
    ['a minute before four is still yesterday', '2026-05-02T03:59', 4, '2026-05-01'],
    ['the last millisecond before four is still yesterday', '2026-05-02T03:59:59.999', 4, '2026-05-01'],
    ['four o’clock begins today', '2026-05-02T04:00', 4, '2026-05-02'],
    ['the evening is today', '2026-05-02T23:59', 4, '2026-05-02'],
    ['with midnight chosen, midnight begins today', '2026-05-02T00:00', 0, '2026-05-02'],
    ['with midnight chosen, a minute before is yesterday', '2026-05-01T23:59', 0, '2026-05-01'],
    ['with noon chosen, the morning is yesterday', '2026-05-02T11:59', 12, '2026-05-01'],
    ['with noon chosen, noon is today', '2026-05-02T12:00', 12, '2026-05-02'],
    ['the small hours of New Year belong to 31 December', '2027-01-01T03:00', 4, '2026-12-31'],
    ['New Year’s breakfast is 1 January', '2027-01-01T08:00', 4, '2027-01-01'],
    ['the night after a leap day belongs to it', '2028-03-01T02:00', 4, '2028-02-29'],
    ['the night before 1 March belongs to 28 February in other years', '2027-03-01T02:00', 4, '2027-02-28'],
  ])('%s', (_sentence, time, startsAt, day) => {
    expect(dayAt(at(`${time}[Europe/Berlin]`), startsAt)).toBe(day);
  });

  it('comes again for someone who travels west across midnight', () => {
    const landing = at('2026-05-02T05:00[Europe/Lisbon]');
    expect(dayAt(landing, 4)).toBe('2026-05-02');
    expect(dayAt(landing.withTimeZone('America/New_York'), 4)).toBe('2026-05-01');
  });

  it('is left out for someone who flies over it and over the date line', () => {
    const start = at('2026-05-01T22:00[America/Los_Angeles]');
    expect(dayAt(start, 4)).toBe('2026-05-01');
    expect(dayAt(start.add({ hours: 13 }).withTimeZone('Pacific/Auckland'), 4)).toBe('2026-05-03');
  });
});

describe('a night on which the clocks change', () => {
  it.each([
    ['forward in Berlin', 'Europe/Berlin', '2026-03-28', 4, '04:00+02:00'],
    ['back in Berlin', 'Europe/Berlin', '2026-10-24', 4, '04:00+01:00'],
    ['forward in New York', 'America/New_York', '2026-03-07', 4, '04:00-04:00'],
    ['back in New York', 'America/New_York', '2026-10-31', 4, '04:00-05:00'],
    ['forward by half an hour on Lord Howe', 'Australia/Lord_Howe', '2026-10-03', 4, '04:00+11:00'],
    ['back by half an hour on Lord Howe', 'Australia/Lord_Howe', '2026-04-04', 4, '04:00+10:30'],
    ['forward while the day begins at two', 'Europe/Berlin', '2026-03-28', 2, '03:00+02:00'],
    ['back while the day begins at two', 'Europe/Berlin', '2026-10-24', 2, '02:00+02:00'],
    ['back over the hour at which the day begins', 'America/New_York', '2026-10-31', 1, '01:00-04:00'],
    ['back across the beginning on the Chatham Islands', 'Pacific/Chatham', '2026-04-04', 3, '03:00+13:45'],
    [
      'forward across the beginning on the Chatham Islands',
      'Pacific/Chatham',
      '2026-09-26',
      3,
      '04:00+13:45',
    ],
    ['forward at midnight in Santiago', 'America/Santiago', '2026-09-05', 0, '01:00-03:00'],
    ['back at midnight in Santiago', 'America/Santiago', '2026-04-04', 0, '00:00-04:00'],
    ['forward by two hours in Antarctica', 'Antarctica/Troll', '2026-03-28', 2, '04:00+02:00'],
  ])('%s is two days and no more, minute by minute', (_night, zone, evening, startsAt, begins) => {
    const before = toDay(evening);
    const after = addDays(before, 1);
    const lived = daysLived(`${before}T12:30[${zone}]`, `${after}T11:30[${zone}]`, startsAt);
    expect(lived.map(({ day }) => day)).toEqual([before, after]);
    expect(lived[1]?.since).toBe(`${after}T${begins}`);
  });

  it('only the date that Samoa crossed out in 2011 is missing, and the night before it stays one night', () => {
    const lived = daysLived('2011-12-28T12:00[Pacific/Apia]', '2012-01-01T12:00[Pacific/Apia]', 4);
    expect(lived.map(({ day }) => day)).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01']);
    expect(lived[2]?.since).toBe('2011-12-31T04:00+14:00');
    expect(endOf(toDay('2011-12-29'), 4, 'Pacific/Apia').toString()).toContain('2011-12-31T04:00:00+14:00');
  });
});

describe('the end of a day', () => {
  const zones = [
    ...['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Africa/Casablanca'],
    ...['America/St_Johns', 'America/Santiago', 'Asia/Beirut', 'Antarctica/Troll', 'Pacific/Apia', 'UTC'],
  ];
  const days = fc.integer({ min: 0, max: 365 * 35 }).map((days) => addDays(toDay('2005-01-01'), days));
  const isWhole = (day: Day, zone: string) =>
    zone !== 'Pacific/Apia' || (day !== '2011-12-29' && day !== '2011-12-30');

  it('is the very moment at which the next one begins, whatever the day, the zone and the hour', () => {
    const hours = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), hours, (day, zone, startsAt) => {
        fc.pre(isWhole(day, zone));
        const end = endOf(day, startsAt, zone);
        expect(dayAt(end, startsAt)).toBe(addDays(day, 1));
        expect(dayAt(end.subtract({ milliseconds: 1 }), startsAt)).toBe(day);
        expect(dayAt(end.subtract({ minutes: 1 }), startsAt)).toBe(day);
      }),
      { numRuns: 1500 },
    );
  });

  it('never comes before any moment of the day', () => {
    const moments = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2039, 0, 1) });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (moment, zone) => {
        const now = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
        expect(endOf(dayAt(now, 4), 4, zone).epochMilliseconds).toBeGreaterThan(moment);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('days written down', () => {
  it.each(['2026-02-28', '2028-02-29', '2026-12-31', '0001-01-01'])('%s is a day', (text) => {
    expect(toDay(text)).toBe(text);
  });

  it.each([
    ...['', 'today', '2026-2-28', '20260228', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31'],
    ...['2026-02-28T10:00', ' 2026-02-28', '2026-02-28 ', '2026-W09-6', '+002026-02-28', '+012026-02-28'],
    ...['2026-02-28[u-ca=gregory]', '-000001-01-01', '28.02.2026', '2026/02/28'],
  ])('"%s" is refused', (text) => {
    expect(() => toDay(text)).toThrow(RangeError);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
  ])('%s and %i days is %s, and the way back is as long', (from, days, to) => {
    expect(addDays(toDay(from), days)).toBe(to);
    expect(daysBetween(toDay(from), toDay(to))).toBe(days);
  });

  it('the last seven days end with the day itself', () => {
    expect(daysUntil(toDay('2027-01-03'), 7)).toEqual([
      ...['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'],
    ]);
  });

  it('Monday is the first day of the week and Sunday the seventh', () => {
    expect([weekdayOf(toDay('2026-03-02')), weekdayOf(toDay('2026-03-08'))]).toEqual([1, 7]);
  });
});
