import fc from 'fast-check';
import type { Cadence } from '../../domain/cadence';
import { addDays, type Day } from '../../domain/day';
import type { Outcome, OutcomeValue, Repair } from '../../domain/outcome';
import {
  canBeMarkedOn,
  finishPledge,
  goOnWithPledge,
  type Pledge,
  restPledge,
  resumePledge,
  revisePledge,
} from '../../domain/pledge';
import {
  anOutcome,
  aPledge,
  aRepair,
  daily,
  everyWeeks,
  monday,
  monthly,
  on,
  timesAWeek,
  whenItHappens,
} from './factories';

const everyKindOfCadence: readonly Cadence[] = [
  daily,
  on(1),
  on(1, 3, 5),
  on(6, 7),
  timesAWeek(1),
  timesAWeek(3),
  timesAWeek(6),
  everyWeeks(1, 4),
  whenItHappens,
  everyWeeks(3, 7),
  monthly(31),
];

/** One promise and all that was said of it, as it stood on the evening of a day. */
export interface Standing {
  readonly today: Day;
  readonly pledge: Pledge;
  readonly outcomes: readonly Outcome[];
  readonly repairs: readonly Repair[];
  readonly vesselStarts: readonly Day[];
  /** The earliest day something was said of on this one, if not only of the days just passed. */
  readonly reachedBack: Day | null;
}

const values: Readonly<Record<string, OutcomeValue>> = { K: 'kept', P: 'partly', M: 'missed', R: 'rest' };

/** What happens in a life: some days pass with marks, then something is done. */
interface Step {
  readonly days: number;
  readonly marks: string;
  readonly deed: string;
  readonly cadence: Cadence;
  readonly back: number;
  readonly value: string;
}

const deeds = [
  'none',
  'none',
  'none',
  'revise',
  'rest',
  'resume',
  'resume',
  'resume',
  'finish',
  'go on',
  'edit',
  'edit',
  'own',
  'own',
  'shelve',
];

const stepOf = (cadences: readonly Cadence[]): fc.Arbitrary<Step> =>
  fc.record({
    days: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.noBias(fc.integer({ min: 1, max: 60 }))),
    marks: fc.string({ unit: fc.constantFrom(...'KKKKPMR..'), minLength: 1, maxLength: 9 }),
    deed: fc.constantFrom(...deeds),
    cadence: fc.constantFrom(...cadences),
    back: fc.oneof(fc.nat({ max: 9 }), fc.noBias(fc.nat({ max: 600 }))),
    value: fc.constantFrom(...'KPM'),
  });

function changed(pledge: Pledge, { deed, cadence }: Step, today: Day): Pledge {
  switch (deed) {
    case 'revise':
      return revisePledge(pledge, { text: 'I call.', cadence }, today);
    case 'rest':
      return restPledge(pledge, today);
    case 'resume':
      return resumePledge(pledge, today);
    case 'finish':
      return finishPledge(pledge, today);
    case 'go on':
      return goOnWithPledge(pledge, today);
    default:
      return pledge;
  }
}

/** How the promise stood after each step, the first one included. */
function live(cadence: Cadence, steps: readonly Step[]): readonly Standing[] {
  let pledge = aPledge(cadence);
  let today = monday;
  const outcomes = new Map<Day, Outcome>();
  const repairs = new Map<Day, Repair>();
  const vesselStarts: Day[] = [];
  const standings: Standing[] = [];
  const stand = (reachedBack: Day | null) => {
    const said = { outcomes: [...outcomes.values()], repairs: [...repairs.values()] };
    standings.push({ today, pledge, ...said, vesselStarts: [...vesselStarts], reachedBack });
  };
  stand(null);
  for (const one of steps) {
    for (let passed = 0; passed < one.days; passed++) {
      today = addDays(today, 1);
      const value = values[one.marks.charAt(passed % one.marks.length)];
      if (value && canBeMarkedOn(pledge, today)) outcomes.set(today, anOutcome(today, value));
    }
    pledge = changed(pledge, one, today);
    const back = addDays(today, -one.back);
    const value = values[one.value];
    const slip = [...outcomes.values()]
      .filter((said) => said.value === 'missed')
      .at(-1 - (one.back % 3))?.day;
    let reachedBack: Day | null = null;
    if (one.deed === 'edit' && value && (outcomes.has(back) || canBeMarkedOn(pledge, back))) {
      outcomes.set(back, anOutcome(back, value, back === today ? {} : { saidOn: today }));
      reachedBack = back;
    }
    if (one.deed === 'own' && slip && !repairs.has(slip)) {
      repairs.set(slip, aRepair(slip, { ownedOn: today }));
      reachedBack = slip;
    }
    if (one.deed === 'shelve' && vesselStarts.at(-1) !== addDays(today, 1))
      vesselStarts.push(addDays(today, 1));
    stand(reachedBack);
  }
  return standings;
}

const livesOf = (cadences: readonly Cadence[], minLength: number, maxLength: number) =>
  fc
    .tuple(fc.constantFrom(...cadences), fc.array(stepOf(cadences), { minLength, maxLength }))
    .map(([cadence, steps]) => live(cadence, steps));

/** With changes, rests, ends, corrections, owned slips and vessels. */
export const lives: fc.Arbitrary<readonly Standing[]> = livesOf(everyKindOfCadence, 1, 30);

/** Long enough to have something settled, which with a rare rhythm takes more than a year. */
export const longLives: fc.Arbitrary<readonly Standing[]> = fc.oneof(
  livesOf(everyKindOfCadence.slice(0, 9), 15, 30),
  livesOf(everyKindOfCadence.slice(0, 4), 15, 30),
  livesOf(everyKindOfCadence, 40, 50),
);
