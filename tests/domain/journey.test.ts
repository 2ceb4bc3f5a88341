import { describe, expect, it } from 'vitest';
import type { Answer } from '../../domain/checkIn';
import { addDays, toDay } from '../../domain/day';
import { type JourneyFacts, mayOfferGoingBack, mayOfferMovingOn } from '../../domain/journey';
import { nextStage } from '../../domain/stage';

const today = toDay('2026-11-22');

function safeDays(values: readonly number[]): Answer[] {
  return values.map((value, index) => {
    const day = addDays(today, index - values.length + 1);
    return { id: day, changedAt: 1, day, question: 'safe', value };
  });
}

const sign = (signId: string, value: 1 | 2 | 3) => ({ id: signId, changedAt: 1, signId, value });
const eightSafe = safeDays([4, 4, 4, 4, 5, 5, 5, 4, 1, 1, 1, 1, 1, 1]);

function facts(change: Partial<JourneyFacts> = {}): JourneyFacts {
  return {
    lens: 'hurt',
    focus: 'acknowledge',
    today,
    signIds: ['a', 'b', 'c', 'd'],
    signAnswers: [sign('a', 3), sign('b', 3), sign('c', 3), sign('d', 1)],
    answers: eightSafe,
    breaches: [],
    offers: [],
    isHardStretch: false,
    ...change,
  };
}

describe('moving on is offered', () => {
  it('when three signs feel mostly true and eight of fourteen days felt mostly safe', () => {
    expect(mayOfferMovingOn(facts())).toBe(true);
  });

  it.each<[string, Partial<JourneyFacts>]>([
    ['only two signs feel mostly true', { signAnswers: [sign('a', 3), sign('b', 3), sign('c', 2)] }],
    ['the signs belong to another stage', { signIds: ['x', 'y', 'z', 'w'] }],
    ['only seven days felt mostly safe', { answers: safeDays([3, 4, 4, 4, 5, 5, 5, 4, 1, 1, 1, 1, 1, 1]) }],
    [
      'safe days lie before the last fourteen',
      { answers: safeDays([4, ...Array(7).fill(4), ...Array(7).fill(1)]) },
    ],
    [
      'something broke again and is not settled',
      { breaches: [{ id: 'x', changedAt: 1, day: today, note: '' }] },
    ],
    ['these are hard days', { isHardStretch: true }],
    [
      'it was offered nine days ago',
      { offers: [{ id: 'o', changedAt: 1, day: addDays(today, -9), stage: 'help' }] },
    ],
  ])('never while %s', (_, change) => {
    expect(mayOfferMovingOn(facts(change))).toBe(false);
  });

  it('again after ten days, and all through the day on which it was offered', () => {
    for (const back of [10, 0]) {
      const offers = [{ id: 'o', changedAt: 1, day: addDays(today, -back), stage: 'help' as const }];
      expect(mayOfferMovingOn(facts({ offers }))).toBe(true);
    }
  });

  it('to the one who broke trust by signs alone', () => {
    expect(mayOfferMovingOn(facts({ lens: 'repairing', answers: [] }))).toBe(true);
  });

  it('once what broke again is settled', () => {
    const breaches = [{ id: 'x', changedAt: 1, day: today, note: '', settledOn: today }];
    expect(mayOfferMovingOn(facts({ breaches }))).toBe(true);
  });
});

describe('going back is offered', () => {
  it.each([
    [[2, 2, 2, 2, 4, 4, 4], true],
    [[2, 2, 2, 4, 4, 4, 4], false],
    [[2, 2, 2, 2, 4, 4, 4, 4], false],
  ])('when four of the last seven answered days felt uneasy: %j', (values, expected) => {
    expect(mayOfferGoingBack({ today, answers: safeDays(values), breaches: [] })).toBe(expected);
  });

  it('for a fortnight after something broke again, until it is settled', () => {
    const broke = (back: number) => [{ id: 'x', changedAt: 1, day: addDays(today, -back), note: '' }];
    expect(mayOfferGoingBack({ today, answers: [], breaches: broke(13) })).toBe(true);
    expect(mayOfferGoingBack({ today, answers: [], breaches: broke(14) })).toBe(false);
    const settled = broke(1).map((one) => ({ ...one, settledOn: today }));
    expect(mayOfferGoingBack({ today, answers: [], breaches: settled })).toBe(false);
  });
});

it('the next stage can be passed over, and after the last there is none', () => {
  expect(nextStage('reconnect', [])).toBe('forgive');
  expect(nextStage('reconnect', ['forgive'])).toBe('strengthen');
  expect(nextStage('strengthen', [])).toBe(null);
});
