import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../domain/cadence';
import { addDays, type Day } from '../../domain/day';
import { canRestOn, valuesToOffer, waitsForMark, weekOn } from '../../domain/marking';
import { anOutcome, aPledge, daily, monday } from '../support/factories';

const thrice: Cadence = { kind: 'times-a-week', times: 3 };
const day = (ahead: number): Day => addDays(monday, ahead);
const [saturday, sunday, nextMonday] = [day(5), day(6), day(7)];

/** A promise of three times a week and what was said, by day of its first week. */
const week = (said: Readonly<Record<number, Parameters<typeof anOutcome>[1]>> = {}) => ({
  pledge: aPledge(thrice),
  outcomes: Object.entries(said).map(([ahead, value]) => anOutcome(day(Number(ahead)), value)),
});

describe('what can be said of a due day', () => {
  const log = { pledge: aPledge(daily), outcomes: [] };

  it('is four things while it lasts, and no rest once it is over', () => {
    expect(valuesToOffer(log, monday, monday)).toEqual(['kept', 'partly', 'missed', 'rest']);
    expect(valuesToOffer(log, monday, day(1))).toEqual(['kept', 'partly', 'missed']);
  });

  it('keeps the rest that was chosen in time', () => {
    const resting = { ...log, outcomes: [anOutcome(monday, 'rest')] };
    expect(valuesToOffer(resting, monday, day(3))).toContain('rest');
    const takenBack = { ...log, outcomes: [anOutcome(monday, 'rest', { removed: true })] };
    expect(valuesToOffer(takenBack, monday, day(3))).not.toContain('rest');
  });

  it('is only kept or not for what is done when it happens', () => {
    const event = { pledge: aPledge({ kind: 'when-it-happens' }), outcomes: [] };
    expect(valuesToOffer(event, monday, monday)).toEqual(['kept', 'missed']);
  });
});

describe('what can be said of a week of several times', () => {
  it('is kept, or that it rests, from its first day on', () => {
    expect(valuesToOffer(week(), monday, monday)).toEqual(['kept', 'rest']);
    expect(valuesToOffer(week({ 0: 'kept' }), day(3), day(3))).toEqual(['kept', 'rest']);
  });

  it.each([
    ['on Friday', day(4), ['kept', 'rest']],
    ['on Saturday', saturday, ['kept', 'missed', 'rest']],
    ['on Sunday', sunday, ['kept', 'missed', 'rest']],
    ['on Monday after', nextMonday, ['kept', 'missed']],
  ])('with nothing kept, %s', (_, today, expected) => {
    expect(valuesToOffer(week(), day(4), today)).toEqual(expected);
  });

  it('never is that it is over without, once something was kept', () => {
    expect(valuesToOffer(week({ 1: 'kept' }), sunday, sunday)).toEqual(['kept', 'rest']);
  });

  it('needs no rest once it is full', () => {
    expect(valuesToOffer(week({ 0: 'kept', 1: 'kept', 2: 'kept' }), saturday, saturday)).toEqual(['kept']);
  });

  it('keeps what was said of the whole', () => {
    expect(valuesToOffer(week({ 1: 'missed' }), day(2), day(2))).toContain('missed');
    expect(valuesToOffer(week({ 1: 'rest' }), day(2), addDays(sunday, 2))).toContain('rest');
  });

  it('counts only its own days', () => {
    const log = week({ 0: 'kept', 6: 'kept', 7: 'kept', 8: 'rest' });
    expect(weekOn(log, day(3))).toMatchObject({ kept: 2, due: 3, said: null });
    expect(weekOn(log, nextMonday)).toMatchObject({ kept: 1, due: 3, said: { day: day(8) } });
    expect(weekOn({ pledge: aPledge(daily), outcomes: [] }, monday)).toBeNull();
  });

  it('can rest until its last day', () => {
    expect(canRestOn(aPledge(thrice), monday, sunday)).toBe(true);
    expect(canRestOn(aPledge(thrice), monday, nextMonday)).toBe(false);
  });
});

describe('a promise waits for a word', () => {
  it.each([
    ['on a due day without an answer', { pledge: aPledge(daily), outcomes: [] }, true],
    ['not once anything was said', { pledge: aPledge(daily), outcomes: [anOutcome(monday, 'rest')] }, false],
    [
      'again when it was taken back',
      { pledge: aPledge(daily), outcomes: [anOutcome(monday, 'kept', { removed: true })] },
      true,
    ],
    ['not when it is finished', { pledge: aPledge(daily, { finishedOn: day(1) }), outcomes: [] }, false],
    ['not while it rests', { pledge: aPledge(daily, { rests: [{ from: monday }] }), outcomes: [] }, false],
    ['not before it begins', { pledge: aPledge(daily, { from: day(1) }), outcomes: [] }, false],
    [
      'not when it is for when it happens',
      { pledge: aPledge({ kind: 'when-it-happens' }), outcomes: [] },
      false,
    ],
    ['in a week that is not full', week({ 1: 'kept' }), true],
    ['not in a full week', week({ 1: 'kept', 2: 'kept', 3: 'kept' }), false],
    ['not in a week that rests', week({ 1: 'rest' }), false],
    ['not in a week that was said to be over', week({ 1: 'missed' }), false],
  ])('%s', (_sentence, log, expected) => {
    expect(waitsForMark(log, monday)).toBe(expected);
  });
});
