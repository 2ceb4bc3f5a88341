import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../domain/cadence';
import { addDays, daysBetween } from '../../domain/day';
import type { OutcomeValue } from '../../domain/outcome';
import type { PledgeLog } from '../../domain/pledgeLog';
import { tallyOfLog } from '../../domain/pledgeLog';
import { slipOn } from '../../domain/slip';
import { anOutcome, aPledge, aRepair, monday } from '../support/factories';

const values: Readonly<Record<string, OutcomeValue>> = { K: 'kept', P: 'partly', R: 'rest', M: 'missed' };
const dayOf = (index: number) => addDays(monday, index);

/** Days one after the other from a Monday on; an O is a slip owned the day after. */
function logOf(marks: string, cadence?: Cadence): PledgeLog {
  const all = [...marks].map((mark, index) => ({ mark, day: dayOf(index) }));
  return {
    pledge: aPledge(cadence),
    outcomes: all.flatMap(({ mark, day }) => {
      const value = mark === 'O' ? 'missed' : values[mark];
      return value ? [anOutcome(day, value)] : [];
    }),
    repairs: all.flatMap(({ mark, day }) => (mark === 'O' ? [aRepair(day)] : [])),
  };
}

const effect = (marks: string, slip: number, today: number) =>
  slipOn(logOf(marks), dayOf(slip), dayOf(today))?.effect;

describe('owning a slip', () => {
  it('in time and first in seven holds the row', () => {
    expect(effect('KKKKKM', 5, 6)).toBe('row-holds');
    expect(effect('KKKKKMKK', 5, 8)).toBe('row-holds');
  });

  it('on its last day still holds the row, and a day later no more', () => {
    const { lastDay } = slipOn(logOf('KKKKKM'), dayOf(5), dayOf(6)) ?? {};
    const last = daysBetween(monday, lastDay ?? monday);
    expect(last).toBe(9);
    expect(effect('KKKKKM', 5, last)).toBe('row-holds');
    expect(effect('KKKKKM', 5, last + 1)).toBe('new-row');
  });

  it('shortly after another slip, owned or not, begins a new row', () => {
    expect(effect('KKKOKKM', 6, 7)).toBe('new-row');
    expect(effect('KKKMKKM', 6, 7)).toBe('new-row');
    expect(effect('OKKKKKKKM', 8, 9)).toBe('row-holds');
  });

  it('that another slip followed soon does not bring back the row that one ended', () => {
    expect(effect('KKKKMKM', 4, 7)).toBe('new-row');
  });

  it('has no row to hold before anything was kept', () => {
    expect(effect('M', 0, 1)).toBe('no-row');
  });

  it('of what is kept when it happens has no row at all', () => {
    const log = logOf('KKM', { kind: 'when-it-happens' });
    expect(slipOn(log, dayOf(2), dayOf(3))?.effect).toBe('no-row');
  });

  it('is told of a whole week by the day on which it was said to be over', () => {
    const times: Cadence = { kind: 'times-a-week', times: 2 };
    expect(slipOn(logOf('KK.....M', times), dayOf(7), dayOf(8))?.effect).toBe('row-holds');
    expect(slipOn(logOf('KK.....KM', times), dayOf(8), dayOf(9))).toBeNull();
  });

  it('says as much as the row itself will', () => {
    for (const marks of ['KKKM', 'KKKMKKM', 'KOKKKKKKKM', 'KKOKM', 'KPRM', 'KKKKMMK']) {
      for (const [index, mark] of [...marks].entries()) {
        if (mark !== 'M') continue;
        const today = dayOf(marks.length);
        const log = logOf(marks);
        const owned = { ...log, repairs: [...log.repairs, aRepair(dayOf(index), { ownedOn: today })] };
        const before = tallyOfLog(log, { today: addDays(today, 100) }).run;
        const after = tallyOfLog(owned, { today: addDays(today, 100) }).run;
        const holds = after.mended > before.mended;
        expect(slipOn(log, dayOf(index), today)?.effect === 'row-holds', `${marks} ${index}`).toBe(holds);
      }
    }
  });
});

describe('a slip', () => {
  it('is not on a day that was kept, partly kept, rested or left open', () => {
    for (const index of [0, 1, 2, 3]) expect(slipOn(logOf('KPR.'), dayOf(index), dayOf(4))).toBeNull();
  });

  it('that was taken back is none', () => {
    const log = { ...logOf('K'), outcomes: [anOutcome(monday, 'missed', { removed: true })] };
    expect(slipOn(log, monday, dayOf(1))).toBeNull();
  });

  it('that was owned says what was written, and what that did', () => {
    expect(slipOn(logOf('KKOK'), dayOf(2), dayOf(30))).toMatchObject({
      effect: 'row-holds',
      repair: { makeGood: 'I call first.' },
    });
  });
});
