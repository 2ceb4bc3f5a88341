import { expect, it } from 'vitest';
import { covers, defaultSettings } from '../../domain/settings';

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
