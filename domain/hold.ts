import { addDays, type Day } from './day';
import type { Fact } from './fact';
import { isOverOn, isRestingOn, type Pledge } from './pledge';

/** A pause of everything: nothing is due and nothing reminds, from `from` up to the day before `until`. */
export interface Hold extends Fact {
  readonly from: Day;
  readonly until: Day;
}

export const longestHold = 60;

/** @throws RangeError unless `days` is a whole number from 1 to 60. */
export function holdFor(today: Day, days: number): Pick<Hold, 'from' | 'until'> {
  if (!Number.isInteger(days) || days < 1 || days > longestHold) {
    throw new RangeError(`A pause lasts from 1 to ${longestHold} days`);
  }
  return { from: today, until: addDays(today, days) };
}

/** The pause in force on a day, if any. */
export function holdOn(holds: readonly Hold[], day: Day): Hold | undefined {
  return holds.find(({ from, until, removed }) => !removed && from <= day && day < until);
}

/** Lets a promise that is neither over nor resting already rest for as long as the pause lasts. */
export function restWithHold(pledge: Pledge, { from, until }: Pick<Hold, 'from' | 'until'>): Pledge {
  if (isOverOn(pledge, from) || isRestingOn(pledge, from)) return pledge;
  return { ...pledge, rests: [...pledge.rests, { from, until }] };
}

/** Takes up again what rested because of the pause; what rested before it goes on resting. */
export function resumeFromHold(pledge: Pledge, hold: Pick<Hold, 'from' | 'until'>, today: Day): Pledge {
  return {
    ...pledge,
    rests: pledge.rests.map((rest) =>
      rest.from === hold.from && rest.until === hold.until ? { ...rest, until: today } : rest,
    ),
  };
}
