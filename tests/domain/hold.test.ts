import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { holdFor, holdOn, restWithHold, resumeFromHold } from '../../domain/hold';
import { finishPledge, isDueOn, makePledge, restPledge, resumePledge } from '../../domain/pledge';

const today = toDay('2026-11-22');
const pledge = makePledge(
  { text: 'Home on time', cadence: { kind: 'daily' } },
  { id: 'p', today: toDay('2026-11-01'), seam: 0, changedAt: 1 },
);
const hold = { id: 'h', changedAt: 1, ...holdFor(today, 7) };

describe('a pause of everything', () => {
  it.each([0, 61, 1.5, Number.NaN])('cannot last %s days', (days) => {
    expect(() => holdFor(today, days)).toThrow(RangeError);
  });

  it('is in force from its first day to the day before it ends', () => {
    expect(holdOn([hold], today)).toBe(hold);
    expect(holdOn([hold], addDays(today, 6))).toBe(hold);
    expect(holdOn([hold], addDays(today, 7))).toBeUndefined();
    expect(holdOn([hold], addDays(today, -1))).toBeUndefined();
    expect(holdOn([{ ...hold, removed: true }], today)).toBeUndefined();
  });

  it('lets a promise rest and be due again by itself', () => {
    const resting = restWithHold(pledge, hold);
    expect(isDueOn(resting, addDays(today, -1))).toBe(true);
    expect(isDueOn(resting, today)).toBe(false);
    expect(isDueOn(resting, addDays(today, 6))).toBe(false);
    expect(isDueOn(resting, addDays(today, 7))).toBe(true);
  });

  it('ended early makes it due from that day on', () => {
    const resumed = resumeFromHold(restWithHold(pledge, hold), hold, addDays(today, 2));
    expect(isDueOn(resumed, addDays(today, 1))).toBe(false);
    expect(isDueOn(resumed, addDays(today, 2))).toBe(true);
  });

  it('leaves what rested before it at rest', () => {
    const rested = restPledge(pledge, addDays(today, -1));
    expect(restWithHold(rested, hold)).toBe(rested);
    expect(isDueOn(resumeFromHold(rested, hold, today), today)).toBe(false);
  });
});

describe('a promise and a pause on one day', () => {
  it('finished today is not due today any more', () => {
    const finished = finishPledge(pledge, today);
    expect(isDueOn(finished, today)).toBe(true);
    expect(isDueOn(restWithHold(finished, hold), today)).toBe(false);
  });

  it('finished before stays as it was', () => {
    const finished = finishPledge(pledge, addDays(today, -1));
    expect(restWithHold(finished, hold)).toBe(finished);
  });

  it('that begins during the pause is due when it is over', () => {
    const draft = { text: 'Home on time', cadence: { kind: 'daily' }, from: addDays(today, 3) } as const;
    const waiting = makePledge(draft, { id: 'w', today, seam: 0, changedAt: 1 });
    const resting = restWithHold(waiting, hold);
    expect(isDueOn(resting, addDays(today, 3))).toBe(false);
    expect(isDueOn(resting, addDays(today, 7))).toBe(true);
  });

  it('taken up during the pause is due from then on, and the end of the pause changes nothing', () => {
    const taken = resumePledge(restWithHold(pledge, hold), addDays(today, 2));
    expect(isDueOn(taken, addDays(today, 2))).toBe(true);
    expect(resumeFromHold(taken, hold, addDays(today, 4))).toEqual(taken);
  });
});
