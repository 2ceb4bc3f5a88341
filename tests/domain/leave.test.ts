import { describe, expect, it } from 'vitest';
import { isWishToLeave, noTaps, plainAfterLeaving, type Taps, tapsAfter } from '../../domain/leave';

/** Keys as they are pressed: S and s are Shift going down and up, K and k another key; each takes a tenth of a second. */
function press(keys: string, pace = 100): Taps {
  return [...keys].reduce<Taps>(
    (taps, key, index) =>
      tapsAfter(taps, {
        isShift: key.toLowerCase() === 's',
        isDown: key === key.toUpperCase(),
        at: index * pace,
      }),
    noTaps,
  );
}

describe('the wish to leave', () => {
  it.each([
    ['Shift three times', 'SsSsSs', true],
    ['Shift four times', 'SsSsSsSs', true],
    ['Shift three times after a word', 'KkKkSsSsSs', true],
    ['Shift twice', 'SsSs', false],
    ['Shift held, with its repeats', 'SSSSSSSSs', false],
    ['Shift held and not yet let go the third time', 'SsSsS', false],
    ['a capital', 'SKks', false],
    ['capitals, each with its own Shift', 'SKksSKksSKksSKks', false],
    ['capitals under one Shift', 'SKkKkKkKks', false],
    ['two taps and then a capital', 'SsSsSKks', false],
    ['two taps, a letter and two taps', 'SsSsKkSsSs', false],
    ['a letter let go between the taps', 'SskSsSs', false],
    ['a capital whose letter is let go after Shift', 'SKskSKskSKsk', false],
  ])('%s: %s', (_, keys, expected) => {
    expect(isWishToLeave(press(keys))).toBe(expected);
  });

  it('is not read out of slow taps', () => {
    expect(isWishToLeave(press('SsSsSs', 375))).toBe(true);
    expect(isWishToLeave(press('SsSsSs', 376))).toBe(false);
    expect(isWishToLeave(press('SsSsSsSsSsSs', 400))).toBe(false);
  });

  it('keeps everything plain for half an hour', () => {
    expect(plainAfterLeaving).toBe(1_800_000);
  });
});
