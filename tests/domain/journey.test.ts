import { describe, expect, it } from 'vitest';
import { type Card, putAwayOn } from '../../domain/card';
import type { Answer } from '../../domain/checkIn';
import { addDays, toDay } from '../../domain/day';
import { type JourneyFacts, mayOfferMovingOn, moveOffered, reasonToGoBack } from '../../domain/journey';
import { nextStage } from '../../domain/stage';
import { aShown } from '../support/factories';

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
    moves: [],
    shown: [],
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

describe('something speaks for going back', () => {
  it.each([
    [[2, 2, 2, 2, 4, 4, 4], 'return'],
    [[2, 2, 2, 4, 4, 4, 4], null],
    [[2, 2, 2, 2, 4, 4, 4, 4], null],
  ])('when four of the last seven answered days felt uneasy: %j', (values, expected) => {
    expect(reasonToGoBack({ today, answers: safeDays(values), breaches: [] })).toBe(expected);
  });

  it('for a fortnight after something broke again, until it is settled', () => {
    const broke = (back: number) => [{ id: 'x', changedAt: 1, day: addDays(today, -back), note: '' }];
    expect(reasonToGoBack({ today, answers: [], breaches: broke(13) })).toBe('breach');
    expect(reasonToGoBack({ today, answers: [], breaches: broke(14) })).toBe(null);
    const settled = broke(1).map((one) => ({ ...one, settledOn: today }));
    expect(reasonToGoBack({ today, answers: [], breaches: settled })).toBe(null);
  });

  it('and what broke is the reason, also when days felt uneasy', () => {
    const breaches = [{ id: 'x', changedAt: 1, day: today, note: '' }];
    expect(reasonToGoBack({ today, answers: safeDays([2, 2, 2, 2]), breaches })).toBe('breach');
  });
});

describe('the offer', () => {
  const steady = { answers: safeDays([4, 4, 4, 4, 4, 4, 4, 4]) };
  const uneasy = { answers: safeDays([2, 2, 2, 2]) };
  const broke = (changedAt = 1) => ({ id: `b${changedAt}`, changedAt, day: addDays(today, -1), note: '' });
  const stayed = (card: Card, back: number, changedAt = 5) => ({
    shown: [{ ...aShown(today, ''), ...putAwayOn(card, addDays(today, -back)), changedAt }],
  });

  it('tells why: signs that feel true, days that felt uneasy, or what broke', () => {
    expect(moveOffered(facts(steady))).toBe('ready');
    expect(moveOffered(facts(uneasy))).toBe('return');
    expect(moveOffered(facts({ ...steady, breaches: [broke()] }))).toBe('breach');
    expect(moveOffered(facts({ ...steady, signAnswers: [] }))).toBe(null);
  });

  it('never is to go on while anything speaks for going back', () => {
    expect(moveOffered(facts())).toBe('return');
    expect(moveOffered(facts(stayed('going-back', 0)))).toBe(null);
  });

  it.each<[Card, Partial<JourneyFacts>]>([
    ['moving-on', steady],
    ['going-back', uneasy],
    ['going-back', { answers: [], breaches: [broke()] }],
  ])('(%s) is gone once staying was chosen, and comes again after ten days', (card, change) => {
    const offered = moveOffered(facts(change));
    expect(offered).not.toBe(null);
    for (const back of [0, 1, 9]) expect(moveOffered(facts({ ...change, ...stayed(card, back) }))).toBe(null);
    expect(moveOffered(facts({ ...change, ...stayed(card, 10) }))).toBe(offered);
  });

  const moved = (back: number, changedAt = 5) => ({
    moves: [{ id: 'm', changedAt, day: addDays(today, -back), to: 'acknowledge' as const }],
  });

  it.each([0, 1, 2])('to go back waits for three days after a move (%i days ago)', (back) => {
    expect(moveOffered(facts({ ...uneasy, ...moved(back) }))).toBe(null);
    expect(moveOffered(facts({ ...moved(back) }))).toBe(null);
    expect(moveOffered(facts({ answers: [], breaches: [broke(4)], ...moved(back) }))).toBe(null);
  });

  it.each([3, 60])('to go back comes from the third day after a move on (%i days ago)', (back) => {
    expect(moveOffered(facts({ ...uneasy, ...moved(back) }))).toBe('return');
    expect(moveOffered(facts({ answers: [], breaches: [broke(4)], ...moved(back) }))).toBe('breach');
  });

  it('to go back waits for no day once something broke after the move', () => {
    expect(moveOffered(facts({ ...uneasy, breaches: [broke(6)], ...moved(0, 5) }))).toBe('breach');
  });

  it('to go back counts the latest move, and none that was taken back', () => {
    const moves = [...moved(0, 7).moves, ...moved(9, 5).moves];
    expect(moveOffered(facts({ ...uneasy, moves }))).toBe(null);
    const takenBack = moves.map((move) =>
      move.changedAt === 7 ? { ...move, removed: true as const } : move,
    );
    expect(moveOffered(facts({ ...uneasy, moves: takenBack }))).toBe('return');
  });

  it('to go back stays away for whoever moved first and chose to stay then', () => {
    const change = { ...uneasy, ...moved(3, 5), ...stayed('going-back', 1, 6) };
    expect(moveOffered(facts(change))).toBe(null);
  });

  it('to go back knows what broke before the later of the two', () => {
    const before = { ...uneasy, breaches: [broke(7)] };
    expect(moveOffered(facts({ ...before, ...moved(0, 5), ...stayed('going-back', 0, 9) }))).toBe(null);
    expect(moveOffered(facts({ ...before, ...moved(0, 9), ...stayed('going-back', 0, 5) }))).toBe(null);
  });

  it('to go on waits for no day after a move', () => {
    expect(moveOffered(facts({ ...steady, ...moved(0) }))).toBe('ready');
  });

  it('comes sooner when something broke after staying was chosen', () => {
    const change = { ...uneasy, ...stayed('going-back', 0, 5) };
    expect(moveOffered(facts({ ...change, breaches: [broke(4)] }))).toBe(null);
    expect(moveOffered(facts({ ...change, breaches: [broke(4), broke(6)] }))).toBe('breach');
  });
});

it('the next stage can be passed over, and after the last there is none', () => {
  expect(nextStage('reconnect', [])).toBe('forgive');
  expect(nextStage('reconnect', ['forgive'])).toBe('strengthen');
  expect(nextStage('strengthen', [])).toBe(null);
});
