import * as v from 'valibot';
import {
  causes,
  exerciseIds,
  lenses,
  reminderKinds,
  scaleQuestionIds,
  stageIds,
  touchKinds,
} from '../../content/schema';
import {
  agreementKinds,
  limitQuestions,
  lineOwners,
  offerers,
  openings,
  rungs,
} from '../../domain/agreement';
import { problemOfCadence } from '../../domain/cadence';
import { toDay, weekdays } from '../../domain/day';
import { goalColumns, goalKinds } from '../../domain/goal';
import { outcomeValues, repairChanges } from '../../domain/outcome';
import { beneficiaries, pledgeSizes } from '../../domain/pledgeDraft';
import { noticedValues } from '../../domain/promiseToMe';
import { isTimeOfDay, nths, problemsOfSchedule, type Schedule } from '../../domain/schedule';
import { covers } from '../../domain/settings';
import { seats, talkPhases } from '../../domain/talk';
import { touchValues } from '../../domain/touchMenu';
import { vesselShapes } from '../../domain/vessel/shape';

// Fields that are not named here are kept as they are: a later version of the same shape may have added some, and
// nobody loses a record. What is named has to be what the domain says it is.

/** What a schema says of a day that is not on the calendar, so that the person can be told. */
export const noDay = 'no day';

// Nobody lives in years that would be counted through day by day.
const firstDay = '1900-01-01';
const knownDays = new Set<string>();

function isDay(text: string): boolean {
  if (knownDays.has(text)) return true;
  try {
    if (toDay(text) !== text || text < firstDay) return false;
  } catch {
    return false;
  }
  knownDays.add(text);
  return true;
}

const text = v.string();
const id = v.pipe(v.string(), v.nonEmpty());
const flag = v.boolean();
/** Present, or not there at all. */
const mark = v.optional(v.literal(true));
const day = v.pipe(v.string(), v.check(isDay, noDay));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const count = whole(0, Number.MAX_SAFE_INTEGER);
// The last moment that a clock can show, in milliseconds.
const moment = v.pipe(v.number(noDay), v.integer(noDay), v.minValue(0, noDay), v.maxValue(8.64e15, noDay));
const share = v.pipe(v.number(), v.finite());
const timeOfDay = v.pipe(v.string(), v.check(isTimeOfDay));
const weekday = v.picklist(weekdays);

const factFields = { id, changedAt: moment, removed: mark };
const fact = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.looseObject({ ...factFields, ...entries });

const cadence = v.pipe(
  v.variant('kind', [
    v.looseObject({ kind: v.literal('daily') }),
    v.looseObject({ kind: v.literal('weekdays'), days: v.array(weekday) }),
    v.looseObject({ kind: v.literal('times-a-week'), times: v.number() }),
    v.looseObject({ kind: v.literal('every-weeks'), weeks: v.number(), day: weekday }),
    v.looseObject({ kind: v.literal('monthly'), date: v.number() }),
    v.looseObject({ kind: v.literal('when-it-happens') }),
  ]),
  v.check((one) => problemOfCadence(one) === null),
);

const repeat = v.variant('kind', [
  v.looseObject({ kind: v.picklist(['once', 'daily']) }),
  v.looseObject({ kind: v.literal('weekdays'), days: v.array(weekday) }),
  v.looseObject({ kind: v.literal('every-weeks'), weeks: v.number(), day: weekday }),
  v.looseObject({ kind: v.literal('monthly'), date: v.number(), months: v.number() }),
  v.looseObject({
    kind: v.literal('monthly-weekday'),
    nth: v.picklist(nths),
    day: weekday,
    months: v.number(),
  }),
  v.looseObject({ kind: v.literal('yearly'), month: v.number(), date: v.number() }),
]);

const schedule = v.pipe(
  v.looseObject({
    repeat,
    time: timeOfDay,
    from: day,
    until: v.optional(day),
    skips: v.optional(v.array(day)),
    rests: v.optional(v.array(v.looseObject({ from: day, until: day }))),
  }),
  v.check((one) => Object.keys(problemsOfSchedule(one as unknown as Schedule)).length === 0),
);

const pledge = v.pipe(
  fact({
    terms: v.array(
      v.looseObject({
        from: day,
        text,
        cadence,
        when: v.optional(text),
        forWhom: v.optional(v.picklist(beneficiaries)),
        size: v.optional(v.picklist(pledgeSizes)),
        until: v.optional(day),
      }),
    ),
    rests: v.array(v.looseObject({ from: day, until: v.optional(day) })),
    finishedOn: v.optional(day),
    letGo: mark,
    goesOnFrom: v.optional(day),
    remindAt: v.optional(timeOfDay),
    seam: whole(0, 7),
  }),
  v.check(({ terms }) => terms.length > 0),
);

const limitAnswers = v.looseObject(
  Object.fromEntries(limitQuestions.map((question) => [question, v.optional(text)])),
);
const terms = v.variant('kind', [
  v.looseObject({
    kind: v.literal(agreementKinds[0]),
    worry: text,
    offeredBy: v.picklist(offerers),
    rung: v.picklist(rungs),
    covers: text,
    staysPrivate: text,
    opening: v.picklist(openings),
    start: day,
    end: day,
    review: day,
  }),
  v.looseObject({
    kind: v.literal(agreementKinds[1]),
    mine: limitAnswers,
    theirs: v.optional(limitAnswers),
    lines: v.array(v.looseObject({ of: v.picklist(lineOwners), text })),
    ifCrossed: text,
    start: day,
    end: v.optional(day),
    review: day,
  }),
]);
const agreement = v.pipe(
  fact({
    steps: v.array(
      v.variant('did', [
        v.looseObject({ did: v.literal('proposed'), day, terms }),
        v.looseObject({ did: v.literal('agreed'), day, saidYesOn: day }),
        v.looseObject({
          did: v.literal('renewed'),
          day,
          choice: v.picklist(['lighter', 'same']),
          terms,
          saidYesOn: v.optional(day),
        }),
        v.looseObject({ did: v.literal('ended'), day }),
        v.looseObject({ did: v.literal('revoked'), day }),
      ]),
    ),
  }),
  v.check(({ removed, steps }) => removed === true || steps[0]?.did === 'proposed'),
);

const written = v.record(v.string(), v.union([text, v.array(text)]));

const paint = v.looseObject({
  seams: v.array(
    v.looseObject({
      fill: share,
      width: share,
      sheen: share,
      slips: v.array(v.looseObject({ at: share, angle: share, owned: flag })),
      dormant: v.optional(flag),
    }),
  ),
  full: flag,
  nodes: v.optional(count),
  cracks: v.optional(v.array(v.looseObject({ settled: flag }))),
});

const talk = v.looseObject({
  floor: count,
  phase: v.picklist(talkPhases),
  speaker: v.picklist(seats),
  from: share,
  until: v.nullable(share),
  spent: share,
  since: v.nullable(moment),
  pause: v.nullable(v.looseObject({ from: moment, until: v.nullable(moment), isFlooded: flag })),
  heard: count,
});

/** What a record of each table is, in the newest shape. */
export const schemas: Readonly<Record<string, v.GenericSchema>> = {
  // From 0, rather not said, to the last of five words.
  answers: fact({ day, question: v.picklist(scaleQuestionIds), value: whole(0, 5) }),
  notes: fact({ day, text }),
  pledges: pledge,
  outcomes: fact({
    pledgeId: id,
    day,
    value: v.picklist(outcomeValues),
    times: v.optional(count),
    note: v.optional(text),
    saidOn: v.optional(day),
    editedOn: v.optional(day),
  }),
  repairs: fact({
    pledgeId: id,
    day,
    ownedOn: day,
    makeGood: text,
    happened: v.optional(text),
    toldOn: v.optional(day),
    toTell: v.optional(text),
    meant: v.optional(text),
    change: v.optional(v.picklist(repairChanges)),
  }),
  stageMoves: fact({
    day,
    to: v.picklist(stageIds),
    why: v.optional(v.picklist(['ready', 'return', 'breach', 'choice'])),
    note: v.optional(text),
  }),
  shown: fact({
    day,
    kind: v.picklist(['gesture', 'line', 'hard-line', 'rest-line', 'card']),
    itemId: text,
    position: count,
    did: mark,
  }),
  itemMarks: fact({ itemId: id, mark: v.picklist(['favourite', 'hidden']) }),
  reminders: fact({
    kind: v.picklist(reminderKinds),
    title: text,
    schedule,
    minutes: whole(1, Number.MAX_SAFE_INTEGER),
    leads: v.pipe(v.array(count), v.nonEmpty()),
    isAppointment: mark,
    pledgeId: v.optional(id),
    sequence: count,
  }),
  deliveries: fact({
    reminderId: id,
    date: day,
    lead: count,
    shownFor: v.optional(moment),
    showingFor: v.optional(moment),
    shownAt: v.optional(moment),
    laters: v.optional(count),
    againAt: v.optional(moment),
    answer: v.optional(v.picklist(['done', 'not-this-time'])),
    missed: mark,
  }),
  profile: fact({
    lens: v.picklist(lenses),
    causes: v.array(v.picklist(causes)),
    mode: v.picklist(['joint', 'individual']),
    isParting: flag,
    touch: flag,
    installSeed: text,
    vesselSeed: text,
    isWelcomed: flag,
  }),
  signAnswers: fact({ signId: id, value: whole(1, 3) }),
  tendings: fact({ stage: v.picklist(stageIds) }),
  breaches: fact({ day, note: text, settledOn: v.optional(day) }),
  stageOffers: fact({ day, stage: v.picklist(stageIds) }),
  holds: fact({ from: day, until: day }),
  stretchEnds: fact({ day }),
  ownItems: fact({ kind: v.picklist(['gesture', 'line']), text }),
  vessels: fact({
    seed: text,
    shape: v.picklist(vesselShapes),
    startedOn: day,
    seams: v.record(v.string(), whole(0, 7)),
    shelved: v.optional(v.looseObject({ on: day, kept: count, paint })),
  }),
  completions: fact({ exercise: id, day }),
  promisesToMe: fact({ text, madeOn: day, endedOn: v.optional(day) }),
  noticings: fact({ promiseId: id, week: day, saw: v.picklist(noticedValues), note: v.optional(text) }),
  goodThings: fact({ week: day, text }),
  exerciseRuns: fact({
    exercise: v.picklist(exerciseIds),
    startedOn: day,
    step: text,
    answers: written,
    about: v.optional(text),
    isGentle: mark,
    finishedOn: v.optional(day),
  }),
  goodDays: fact({ day, text }),
  talks: fact({ startedOn: day, topicId: v.optional(text), ownTopic: v.optional(text), talk }),
  questions: fact({
    side: v.picklist(['asked', 'received']),
    text,
    writtenOn: day,
    answer: v.optional(text),
    answeredOn: v.optional(day),
    closedOn: v.optional(day),
  }),
  questionTimes: fact({ weekday, time: timeOfDay }),
  drafts: fact({ field: id, text }),
  touchAnswers: fact({ day, kind: v.picklist(touchKinds), value: v.picklist(touchValues) }),
  agreements: agreement,
  goals: fact({
    what: text,
    kind: v.picklist(goalKinds),
    why: text,
    firstStep: text,
    nextOn: v.optional(day),
    madeOn: day,
    doneOn: v.optional(day),
    column: v.picklist(goalColumns),
    // A fraction in these digits that does not end in 0: nothing would fit before it.
    rank: v.pipe(v.string(), v.regex(/^[0-9a-z]*[1-9a-z]$/)),
  }),
  visits: fact({ day, note: text, until: text }),
};

const hour = (most: number) => whole(0, most);

/** The settings that are the person's. Those of this browser alone are in no backup. */
export const settingsSchema = v.looseObject({
  cover: v.optional(v.picklist(covers)),
  plainDays: v.optional(v.array(weekday)),
  plainFrom: v.optional(hour(23)),
  plainTo: v.optional(hour(23)),
  knowsLeave: v.optional(flag),
  dayStartsAt: v.optional(hour(12)),
  dot: v.optional(flag),
  dotFrom: v.optional(hour(23)),
  showsSupportCues: v.optional(flag),
  showsRuns: v.optional(flag),
  quietHours: v.optional(v.nullable(v.looseObject({ from: timeOfDay, until: timeOfDay }))),
});
