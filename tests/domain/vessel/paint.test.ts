import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityFor, emptySeam, seamPaint } from '../../../domain/vessel/paint';

const seam = { drops: 0, capacity: 40, steadiness: 0.8, slips: [], seed: 'ours', index: 0 };
const slips = (...owned: boolean[]) => owned.map((isOwned) => ({ owned: isOwned }));

describe('how much a seam holds', () => {
  it.each([
    ['every day', 1, 40],
    ['three days a week', 7 / 3, 27],
    ['every week', 7, 16],
    ['every month', 30, 8],
  ])('a promise for %s fills its seam with the right number of drops', (_rhythm, daysBetween, drops) => {
    expect(capacityFor(daysBetween)).toBe(drops);
  });

  it('is never less than one drop, whatever the rhythm', () => {
    for (const days of [0, -3, Number.NaN, 1e9, Infinity])
      expect(capacityFor(days)).toBeGreaterThanOrEqual(1);
  });
});

describe('the gold in a seam', () => {
  it('is nine sixteenths after 22.5 drops of 40', () => {
    expect(seamPaint({ ...seam, drops: 22.5 }).fill).toBe(0.5625);
  });

  it('never shrinks when drops are added, and stays between nothing and all', () => {
    const drops = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(drops, drops, fc.integer({ min: 1, max: 80 }), (before, added, capacity) => {
        const less = seamPaint({ ...seam, capacity, drops: before });
        const more = seamPaint({ ...seam, capacity, drops: before + added });
        expect(more.fill).toBeGreaterThanOrEqual(less.fill);
        expect(more.width).toBeGreaterThanOrEqual(less.width);
        expect(less.fill).toBeGreaterThanOrEqual(0);
        expect(more.fill).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('broadens from 3.2 to 4.4 while the seam is filled a second time', () => {
    const widths = [0, 40, 60, 80, 200].map((drops) => seamPaint({ ...seam, drops }).width);
    expect(widths.map((width) => width.toFixed(2))).toEqual(['3.20', '3.20', '3.80', '4.40', '4.40']);
  });

  it('is matt for a promise that sleeps and bright for a steady one', () => {
    const sheens = [0, 0.5, 1, 7].map((steadiness) => seamPaint({ ...seam, steadiness }).sheen);
    expect(sheens.map((sheen) => sheen.toFixed(3))).toEqual(['0.550', '0.775', '1.000', '1.000']);
  });

  it('is matt and marked so for a promise that is dormant, however steady it was', () => {
    expect(seamPaint({ ...seam, drops: 40, steadiness: 1, dormant: true })).toMatchObject({
      fill: 1,
      sheen: 0.55,
      dormant: true,
    });
    expect(seamPaint({ ...seam, steadiness: 1, dormant: false })).toEqual(
      seamPaint({ ...seam, steadiness: 1 }),
    );
  });

  it('is absent from a seam no promise belongs to', () => {
    expect(emptySeam).toMatchObject({ fill: 0, slips: [] });
  });
});

describe('the hairlines of slips', () => {
  it('show the five latest only', () => {
    const owned = [true, true, true, false, false, true, false, true];
    const shown = seamPaint({ ...seam, slips: slips(...owned) }).slips;
    expect(shown.map((slip) => slip.owned)).toEqual([false, false, true, false, true]);
  });

  it('stay where they are when another slip comes', () => {
    const six = seamPaint({ ...seam, slips: slips(false, false, true, false, false, true) }).slips;
    const seven = seamPaint({ ...seam, slips: slips(false, false, true, false, false, true, false) }).slips;
    expect(seven.slice(0, 4)).toEqual(six.slice(1));
  });

  it('keep their place and lean when they are owned', () => {
    const [open] = seamPaint({ ...seam, slips: slips(false) }).slips;
    const [owned] = seamPaint({ ...seam, slips: slips(true) }).slips;
    expect(owned).toEqual({ ...open, owned: true });
  });

  it('lean differently from seam to seam and lie within the seam', () => {
    const often = slips(...Array.from({ length: 30 }, () => false));
    const many = Array.from({ length: 8 }, (_, index) => seamPaint({ ...seam, index, slips: often }));
    const hairlines = many.flatMap((paint) => paint.slips);
    expect(new Set(hairlines.map((slip) => slip.angle)).size).toBeGreaterThan(30);
    for (const { at } of hairlines) {
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThan(1);
    }
  });
});
