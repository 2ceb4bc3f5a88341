import { daysInWeek } from './cadence';
import { addDays, type Day } from './day';
import { daysUntilClosed, occasionAfter } from './occasion';
import { type Pledge, termBefore, termOn } from './pledge';
import { weeksLookedAt } from './settled';

const daysToOwn = 3;

const latest = (...days: readonly Day[]) => days.reduce((a, b) => (a > b ? a : b));

/** The promise as it was on a day, going on for ever: without rests, changes or an end. */
function goingOnAsOf(pledge: Pledge, day: Day): Pledge {
  const { finishedOn: _, ...unfinished } = pledge;
  // What was said on the day of a change may have been said before it.
  const { until: __, ...term } = termBefore(pledge, day);
  return { ...unfinished, rests: [], terms: [...pledge.terms.filter(({ from }) => from < term.from), term] };
}

/**
 * The last day on which a slip can be owned so that the run holds: three days after its occasion and after the day
 * it was said, or until the second next occasion closes (two days after its end), whichever is later. A rest moves
 * that occasion, but not for ever; and no rest, change or finish makes it come sooner than by the rhythm alone, so
 * that none of them undoes a slip already owned.
 */
export function lastDayToOwn(pledge: Pledge, slip: Day, { lastDay = slip, saidOn = slip } = {}): Day {
  const untouched = goingOnAsOf(pledge, slip);
  const within = weeksLookedAt(termOn(untouched, slip).cadence) * daysInWeek;
  const ends = [untouched, pledge]
    .flatMap((one) => occasionAfter(one, lastDay, 2, within)?.lastDay ?? [])
    .filter((end) => end <= addDays(lastDay, within));
  return latest(
    addDays(latest(lastDay, saidOn), daysToOwn),
    ...ends.map((end) => addDays(end, daysUntilClosed)),
  );
}
