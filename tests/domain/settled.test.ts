import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../domain/cadence';
import { addDays, toDay } from '../../domain/day';
import { revisePledge } from '../../domain/pledge';
import { settledBefore } from '../../domain/settled';
import { emptyTally } from '../../domain/tally';
import { countingRule, keptMondays, nextTallyAt } from '../../domain/tallyAt';
import {
  aPledge,
  daily,
  everyWeeks,
  monday,
  monthly,
  on,
  timesAWeek,
  whenItHappens,
} from '../support/factories';

const day = (count: number) => addDays(monday, count);
const today = day(2000 * 7 + 3);
const weeksAgo = (weeks: number) => day((2000 - weeks) * 7);

describe('what is settled', () => {
  it.each<[Cadence, number]>([
    [daily, 8],
    [on(1, 2), 8],
    [on(1), 16],
    [timesAWeek(1), 16],
    [timesAWeek(6), 16],
    [everyWeeks(1, 3), 16],
    [whenItHappens, 16],
    [everyWeeks(2, 3), 66],
    [everyWeeks(8, 3), 66],
    [monthly(31), 66],
  ])('of %j lies %i weeks behind the week of today', (cadence, weeks) => {
    expect(settledBefore(aPledge(cadence), today)).toBe(weeksAgo(weeks));
  });

  it('follows the rarest rhythm a promise ever had', () => {
    const changed = revisePledge(aPledge(monthly(1)), { text: 'I call.', cadence: daily }, day(20));
    expect(settledBefore(changed, today)).toBe(weeksAgo(66));
  });
});

describe('counting on', () => {
  const counted = (upTo: number) => ({
    pledgeId: 'pledge',
    upTo: day(upTo * 7),
    rule: countingRule,
    tally: emptyTally,
  });

  it('is worth the while once four weeks more are settled', () => {
    const next = (weeks: number) => nextTallyAt(aPledge(), undefined, day(weeks * 7));
    expect(next(11)).toBeNull();
    expect(next(12)).toBe(day(4 * 7));
    expect(nextTallyAt(aPledge(), counted(4), day(15 * 7))).toBeNull();
    expect(nextTallyAt(aPledge(), counted(4), day(16 * 7))).toBe(day(8 * 7));
  });

  it('never goes back when a rarer rhythm settles later', () => {
    const changed = revisePledge(aPledge(), { text: 'I call.', cadence: monthly(1) }, day(16 * 7));
    expect(nextTallyAt(changed, counted(8), day(16 * 7))).toBeNull();
  });
});

describe('the Mondays at which a count is kept', () => {
  it.each([
    ['2026-03-02', '2026-12-21', []],
    ['2026-03-02', '2026-12-28', ['2026-12-28']],
    ['2026-03-02', '2027-02-01', ['2026-12-28']],
    ['2026-12-28', '2027-12-20', []],
    ['2026-12-21', '2029-01-08', ['2026-12-28', '2027-12-27', '2029-01-01']],
  ])('after %s and up to %s', (from, to, mondays) => {
    expect(keptMondays(toDay(from), toDay(to))).toEqual(mondays);
  });

  it('are the same in whichever steps they are come by', () => {
    const [from, to] = [day(0), day(1500 * 7)];
    const steps = Array.from({ length: 375 }, (_, index) =>
      keptMondays(day(index * 28), day(index * 28 + 28)),
    );
    expect(steps.flat()).toEqual(keptMondays(from, to));
    expect(keptMondays(from, to)).toHaveLength(28);
  });
});
