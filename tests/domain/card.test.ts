import { describe, expect, it } from 'vitest';
import { type Card, putAwayOn, restOf } from '../../domain/card';
import { addDays, toDay } from '../../domain/day';
import { supportCues } from '../../domain/support';
import { aShown } from '../support/factories';

const today = toDay('2026-11-22');
const all: readonly Card[] = [...supportCues, 'going-back', 'moving-on'];

const putAway = (card: Card, back: number) => ({
  ...aShown(addDays(today, -back), ''),
  ...putAwayOn(card, addDays(today, -back)),
});

describe('a card that was put away', () => {
  it.each<[Card, number]>([
    ['fear-or-heartache', 3],
    ['hard-stretch', 1],
    ['sudden-drop', 1],
    ['little-hope', 7],
    ['hid-something', 1],
    ['heavy-guilt', 1],
    ['welcome-back', 7],
    ['going-back', 10],
    ['moving-on', 10],
  ])('(%s) rests for %i days', (card, days) => {
    expect(restOf(card, [putAway(card, 0)], today)).toBeDefined();
    expect(restOf(card, [putAway(card, days - 1)], today)).toBeDefined();
    expect(restOf(card, [putAway(card, days)], today)).toBeUndefined();
  });

  it('leaves every other card as it was', () => {
    for (const card of all)
      expect(
        all.filter((other) => restOf(other, [putAway(card, 0)], today)),
        card,
      ).toEqual([card]);
  });

  it('does not rest once that was taken back, and not because of a day still to come', () => {
    expect(restOf('moving-on', [{ ...putAway('moving-on', 0), removed: true }], today)).toBeUndefined();
    expect(restOf('moving-on', [putAway('moving-on', -1)], today)).toBeUndefined();
    expect(restOf('moving-on', [{ ...putAway('moving-on', 0), kind: 'gesture' }], today)).toBeUndefined();
  });

  it('rests since the last time it was put away', () => {
    const twice = [putAway('going-back', 9), { ...putAway('going-back', 2), changedAt: 7 }];
    expect(restOf('going-back', twice, today)?.changedAt).toBe(7);
    expect(restOf('going-back', [...twice].reverse(), today)?.changedAt).toBe(7);
  });

  it('is stored under a number that says nothing of what it was about', () => {
    const stored = all.map((card) => putAwayOn(card, today));
    for (const { kind, itemId } of stored) expect(`${kind} ${itemId}`).toMatch(/^card card-\d$/);
    expect(new Set(stored.map(({ itemId }) => itemId)).size).toBe(all.length);
    expect(new Set(stored.map(({ position }) => position)).size).toBe(all.length);
  });
});
