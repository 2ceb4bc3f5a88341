import { describe, expect, it } from 'vitest';
import { isOutdated } from '../../domain/looked';

const zone = 'Europe/Berlin';
const at = (time: string) => Temporal.PlainDateTime.from(`2026-11-23T${time}`).toZonedDateTime(zone);
const ms = (time: string) => at(time).epochMilliseconds;
const looked = { at: ms('12:00'), next: ms('13:00'), zone };

describe('what a page sees of clock and zone', () => {
  it.each([
    ['the same, until the next look is a minute late', at('13:01'), false],
    ['a next look that is later than that', at('13:02'), true],
    ['a clock before the last look', at('11:59'), true],
    ['another zone', at('12:30').withTimeZone('Europe/Lisbon'), true],
  ])('%s', (_, now, isWrong) => {
    expect(isOutdated(looked, now)).toBe(isWrong);
    expect(isOutdated({ ...looked, next: null }, now)).toBe(isWrong && !now.equals(at('13:02')));
  });

  it('is a clock that went back since a look began that never came to its end', () => {
    const tomorrow = at('12:10').add({ days: 1 }).epochMilliseconds;
    expect(isOutdated({ ...looked, begunAt: tomorrow }, at('12:12'))).toBe(true);
    expect(isOutdated({ ...looked, begunAt: ms('12:10') }, at('12:12'))).toBe(false);
    expect(isOutdated({ ...looked, begunAt: ms('11:00') }, at('11:30'))).toBe(true);
  });
});
