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
import { goalColumns, goalKinds } from '../../domain/goal';
import { outcomeValues, repairChanges } from '../../domain/outcome';
import { noticedValues } from '../../domain/promiseToMe';
import { covers } from '../../domain/settings';
import { touchValues } from '../../domain/touchMenu';
import { vesselShapes } from '../../domain/vessel/shape';
import { count, day, fact, flag, id, mark, moment, text, timeOfDay, weekday, whole } from './fields';
import { agreement, paint, pledge, schedule, talk, written } from './shapes';

// Fields that are not named here are kept as they are: a later version of the same shape may have added some, and
// nobody loses a record. What is named has to be what the domain says it is.

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
