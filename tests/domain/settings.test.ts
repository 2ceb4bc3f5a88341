import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainHour } from '../../domain/cover';
import { weekdays } from '../../domain/day';
import { isQuiet } from '../../domain/quiet';
import { covers, defaultSettings, quietOf } from '../../domain/settings';
import { at } from '../support/factories';

it('someone who has set nothing sees a covered new tab, a day from four o’clock, a dot in the evening and gentle cards', () => {
  expect(defaultSettings).toEqual({
    cover: 'quiet',
    plainDays: [],
    plainFrom: 9,
    plainTo: 17,
    plainUntil: 0,
    knowsLeave: false,
    dayStartsAt: 4,
    dot: true,
    dotFrom: 19,
    isNewTabPaused: false,
    showsSupportCues: true,
    showsRuns: true,
    quietHours: { from: '22:00', until: '08:00' },
    seesNotifications: true,
  });
});

it('a screen can be open, quiet or plain', () => {
  expect(covers).toEqual(['open', 'quiet', 'plain']);
});

it('no notification comes in the hours of Plain, to the minute, also over midnight and for whole days', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const days = fc.subarray([...weekdays]);
  fc.assert(
    fc.property(days, hour, hour, fc.integer({ min: 0, max: 7 * 24 * 60 }), (plainDays, from, to, minute) => {
      const settings = { ...defaultSettings, plainDays, plainFrom: from, plainTo: to, quietHours: null };
      const moment = at('2026-05-04T00:00[Europe/Berlin]').add({ minutes: minute });
      expect(isQuiet(quietOf(settings), moment)).toBe(isPlainHour(settings, moment));
    }),
    {
      examples: [
        [[3], 9, 9, 3 * 24 * 60],
        [[7], 13, 13, 100],
        [[1], 0, 0, 23 * 60],
      ],
      numRuns: 2000,
    },
  );
});
