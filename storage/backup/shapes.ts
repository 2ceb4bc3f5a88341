import * as v from 'valibot';
import {
  agreementKinds,
  limitQuestions,
  lineOwners,
  offerers,
  openings,
  rungs,
} from '../../domain/agreement';
import { problemOfCadence } from '../../domain/cadence';
import { beneficiaries, pledgeSizes } from '../../domain/pledgeDraft';
import { nths, problemsOfSchedule, type Schedule } from '../../domain/schedule';
import { seats, talkPhases } from '../../domain/talk';
import { count, day, fact, flag, mark, moment, share, text, timeOfDay, weekday, whole } from './fields';

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

export const schedule = v.pipe(
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

export const pledge = v.pipe(
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
export const agreement = v.pipe(
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

export const written = v.record(v.string(), v.union([text, v.array(text)]));

export const paint = v.looseObject({
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

export const talk = v.looseObject({
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
