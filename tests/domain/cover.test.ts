import { describe, expect, it } from 'vitest';
import {
  coveredUnder,
  coverOf,
  idleAfter,
  isIdle,
  isPlainForNow,
  isPlainHour,
  lookUnder,
  nextRuling,
  rulingCover,
  toggled,
} from '../../domain/cover';
import { type Cover, covers, defaultSettings } from '../../domain/settings';
import { at } from '../support/factories';

const berlin = (text: string) => at(`${text}[Europe/Berlin]`);
// 2026-11-23 is a Monday.
const workdays = { ...defaultSettings, plainDays: [1, 2, 3, 4, 5], plainFrom: 9, plainTo: 17 } as const;
const lateShift = { ...defaultSettings, plainDays: [5], plainFrom: 22, plainTo: 6 } as const;

describe('the hours of Plain', () => {
  it.each([
    ['before them on a workday', workdays, '2026-11-23T08:59', false],
    ['at their beginning', workdays, '2026-11-23T09:00', true],
    ['in their last minute', workdays, '2026-11-23T16:59:59', true],
    ['at their end', workdays, '2026-11-23T17:00', false],
    ['on a Saturday', workdays, '2026-11-28T12:00', false],
    ['late on a Friday', lateShift, '2026-11-27T22:00', true],
    ['in the night after', lateShift, '2026-11-28T05:59', true],
    ['when the night is over', lateShift, '2026-11-28T06:00', false],
    ['in the night before', lateShift, '2026-11-27T05:00', false],
    ['late on a Saturday', lateShift, '2026-11-28T23:00', false],
    ['when nobody chose any', defaultSettings, '2026-11-23T12:00', false],
  ])('%s', (_, settings, moment, expected) => {
    expect(isPlainHour(settings, berlin(moment))).toBe(expected);
  });

  it('that end as they begin last a whole day', () => {
    const settings = { ...defaultSettings, plainDays: [1], plainFrom: 9, plainTo: 9 } as const;
    for (const moment of ['2026-11-23T09:00', '2026-11-23T23:00', '2026-11-24T08:59'])
      expect(isPlainHour(settings, berlin(moment)), moment).toBe(true);
    for (const moment of ['2026-11-23T08:59', '2026-11-24T09:00'])
      expect(isPlainHour(settings, berlin(moment)), moment).toBe(false);
  });

  it('keep to the wall clock of the place where the person is', () => {
    expect(isPlainHour(workdays, at('2026-11-23T09:00[America/New_York]'))).toBe(true);
    expect(
      isPlainHour(workdays, at('2026-11-23T09:00+01:00[Europe/Berlin]').withTimeZone('America/New_York')),
    ).toBe(false);
  });
});

describe('the cover that rules', () => {
  it.each(covers)('is %s when it was chosen and the clock says nothing else', (cover) => {
    expect(rulingCover({ ...defaultSettings, cover }, berlin('2026-11-23T12:00'))).toBe(cover);
  });

  it.each(covers)('is plain in the hours of Plain, also when %s was chosen', (cover) => {
    expect(rulingCover({ ...workdays, cover }, berlin('2026-11-23T12:00'))).toBe('plain');
  });

  it('is plain until the moment it was chosen for, and then as before', () => {
    const until = berlin('2026-11-23T12:30');
    const settings = { ...defaultSettings, cover: 'open' as const, plainUntil: until.epochMilliseconds };
    expect(isPlainForNow(settings, until.subtract({ milliseconds: 1 }))).toBe(true);
    expect(rulingCover(settings, until.subtract({ milliseconds: 1 }))).toBe('plain');
    expect(isPlainForNow(settings, until)).toBe(false);
    expect(rulingCover(settings, until)).toBe('open');
  });
});

describe('the next change of what rules', () => {
  const next = (settings: Parameters<typeof nextRuling>[0], moment: string) =>
    nextRuling(settings, berlin(moment))?.toPlainDateTime().toString();

  it('is never, when nothing depends on the clock', () => {
    expect(next(defaultSettings, '2026-11-23T12:00')).toBeUndefined();
  });

  it.each([
    ['the beginning of the hours', '2026-11-23T08:00', '2026-11-23T09:00:00'],
    ['their end', '2026-11-23T09:00', '2026-11-23T17:00:00'],
    ['their beginning tomorrow', '2026-11-23T17:00', '2026-11-24T09:00:00'],
  ])('is %s', (_, moment, expected) => {
    expect(next(workdays, moment)).toBe(expected);
  });

  it('is the end of Plain for now, when that comes first', () => {
    const plainUntil = berlin('2026-11-23T08:30').epochMilliseconds;
    expect(next({ ...workdays, plainUntil }, '2026-11-23T08:00')).toBe('2026-11-23T08:30:00');
    expect(next({ ...defaultSettings, plainUntil }, '2026-11-23T08:30')).toBeUndefined();
  });

  it('is never missed: between two changes the same cover rules', () => {
    for (const settings of [workdays, lateShift]) {
      // Two weeks with the night on which clocks go back.
      let moment = berlin('2026-10-19T00:00');
      const end = moment.add({ weeks: 2 });
      while (moment.epochMilliseconds < end.epochMilliseconds) {
        const turn = nextRuling(settings, moment);
        expect(turn).not.toBeNull();
        if (!turn) break;
        const before = turn.subtract({ milliseconds: 1 });
        expect(rulingCover(settings, before), before.toString()).toBe(rulingCover(settings, moment));
        moment = turn;
      }
    }
  });
});

describe('a page', () => {
  it.each(covers)('shows what rules (%s) when nothing was chosen for it', (ruling) => {
    expect(coverOf(ruling, null)).toBe(ruling);
  });

  it.each<[Cover, Cover]>([
    ['open', 'quiet'],
    ['quiet', 'quiet'],
    ['plain', 'plain'],
  ])('under %s is covered as %s, and one more press opens it', (ruling, covered) => {
    const shown = coverOf(ruling, toggled(covered, ruling));
    expect(shown).toBe('open');
    expect(coverOf(ruling, toggled(shown, ruling))).toBe(covered);
    expect(coverOf(ruling, coveredUnder(ruling))).toBe(covered);
  });

  it('that was uncovered is covered again when another cover begins to rule', () => {
    expect(coverOf('plain', toggled('quiet', 'quiet'))).toBe('plain');
    expect(coverOf('quiet', toggled('plain', 'plain'))).toBe('quiet');
  });

  it('that was uncovered under Plain is not uncovered again when Plain comes back the next day', () => {
    const look = toggled('plain', 'plain');
    expect(lookUnder('plain', look)).toBe(look);
    const evening = lookUnder('quiet', look);
    expect(evening).toBeNull();
    expect(coverOf('plain', lookUnder('plain', evening))).toBe('plain');
  });

  it('on which Plain was chosen stays as it was, until something else rules', () => {
    const look = { cover: 'open', under: ['quiet', 'plain'] } as const;
    expect(lookUnder('quiet', look)).toBe(look);
    const after = lookUnder('plain', look);
    expect(coverOf('plain', after)).toBe('open');
    expect(lookUnder('quiet', after)).toBeNull();
  });

  it('is idle after three minutes without a touch', () => {
    expect(idleAfter).toBe(180_000);
    expect(isIdle(1000, 180_999)).toBe(false);
    expect(isIdle(1000, 181_000)).toBe(true);
  });
});
