import type { Day, Weekday } from '../../../domain/day';
import { againAt } from '../../../domain/due';
import type { Hold } from '../../../domain/hold';
import { isOutdated } from '../../../domain/looked';
import { type PlanFacts, planAt, rememberedDays } from '../../../domain/plan';
import type { QuietHours } from '../../../domain/quiet';
import type { Delivery, Reminder } from '../../../domain/reminder';
import type { Nth, Repeat, Schedule } from '../../../domain/schedule';
import { sourceId, type Trigger } from '../../../domain/trigger';
import type { Chance } from './chance';
import { dateOfText, day, textOfDate } from './clocks';

const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Asia/Beirut',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'America/Nuuk',
  'UTC',
] as const;

/** What the world does: minutes are true ones, which no clock that is set can change. */
export type Happening =
  | { readonly kind: 'open' | 'close' | 'sleep' | 'wake' | 'update' | 'look'; readonly at: number }
  | { readonly kind: 'travel'; readonly at: number; readonly zone: string }
  /** The clock is set to this many minutes ahead of the truth. */
  | { readonly kind: 'set-clock'; readonly at: number; readonly ahead: number };

export interface Life {
  readonly seed: number;
  readonly reminders: readonly Reminder[];
  readonly quiet: readonly QuietHours[];
  readonly holds: readonly Hold[];
  readonly begins: number;
  readonly ends: number;
  readonly zone: string;
  readonly happenings: readonly Happening[];
  readonly forgetsAlarms: boolean;
  /** How likely it is that a run of the worker is killed. */
  readonly killed: number;
}

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function aRepeat(chance: Chance): Repeat {
  const weekday = chance.pick(everyDay);
  const someDays = everyDay.filter(() => chance.is(0.4));
  return chance.pick<() => Repeat>([
    () => ({ kind: 'once' }),
    () => ({ kind: 'daily' }),
    () => ({ kind: 'weekdays', days: someDays.length > 0 ? someDays : [weekday] }),
    () => ({ kind: 'weekdays', days: [weekday] }),
    () => ({ kind: 'every-weeks', weeks: chance.whole(1, 8), day: weekday }),
    () => ({
      kind: 'monthly',
      date: chance.is(0.5) ? chance.whole(28, 31) : chance.whole(1, 31),
      months: chance.pick([1, 1, 2, 3, 4, 6, 12]),
    }),
    () => ({
      kind: 'monthly-weekday',
      nth: chance.pick<Nth>([1, 2, 3, 4, -1]),
      day: weekday,
      months: chance.pick([1, 1, 3, 6]),
    }),
    () => (chance.is(0.3) ? { kind: 'yearly', month: 2, date: 29 } : aYearly(chance)),
  ])();
}

function aYearly(chance: Chance): Repeat {
  return { kind: 'yearly', month: chance.whole(1, 12), date: chance.whole(1, 28) };
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Often near the hours at which clocks are changed, else in the middle of a day. */
function aTime(chance: Chance): string {
  if (chance.is(0.3)) return clock(chance.whole(0, 4 * 4) * 15);
  return clock(chance.is(0.5) ? chance.whole(8 * 60, 22 * 60 - 1) : chance.whole(0, 24 * 60 - 1));
}

const toText = (minute: number) => textOfDate(Math.floor(minute / day)) as Day;

function aSchedule(chance: Chance, begins: number, ends: number): Schedule {
  const from = toText(begins + chance.whole(-400, 200) * day);
  const length = Math.round((ends - begins) / day);
  const someDay = () => toText(begins + chance.whole(0, length) * day);
  const rest = dateOfText(someDay());
  const repeat = aRepeat(chance);
  return {
    repeat,
    time: aTime(chance),
    from: repeat.kind === 'once' ? someDay() : from,
    ...(chance.is(0.2) ? { until: textOfDate(dateOfText(someDay()) + 400) as Day } : {}),
    ...(chance.is(0.2) ? { skips: Array.from({ length: 20 }, someDay) } : {}),
    ...(chance.is(0.2)
      ? { rests: [{ from: textOfDate(rest) as Day, until: textOfDate(rest + chance.whole(1, 90)) as Day }] }
      : {}),
  };
}

function aReminder(chance: Chance, place: number, begins: number, ends: number): Reminder {
  const leads = chance.pick([[0], [0], [0], [1440, 120], [4320, 0], [30], [90, 15], [20160]]);
  return {
    id: `r${place}`,
    changedAt: (begins - chance.whole(-3, 30) * day - chance.whole(0, 1439)) * 60_000,
    kind: 'own',
    title: '',
    schedule: aSchedule(chance, begins, ends),
    minutes: 30,
    leads,
    ...(chance.is(0.25) ? { isAppointment: true as const } : {}),
    sequence: 0,
  };
}

function someQuiet(chance: Chance): readonly QuietHours[] {
  const usual = { from: '22:00', until: '08:00' };
  const work: QuietHours = { from: '09:00', until: '17:00', days: [1, 2, 3, 4, 5] };
  return chance.pick([
    [usual],
    [usual],
    [usual],
    [],
    [{ from: '01:30', until: '02:30' }],
    [{ from: '12:00', until: '14:00' }],
    [{ from: '23:30', until: '00:30' }],
    [usual, work],
    [usual, { ...work, from: '08:00' }],
  ]);
}

/** Closed from three minutes to thirty days. */
function aGap(chance: Chance): number {
  return chance.pick([
    () => chance.whole(3, 60),
    () => chance.whole(60, 12 * 60),
    () => chance.whole(1, 5) * day + chance.whole(0, 1439),
    () => chance.whole(5, 29) * day + chance.whole(0, 1440),
  ])();
}

function someHappenings(chance: Chance, begins: number, ends: number, isAlwaysOn: boolean): Happening[] {
  const found: Happening[] = [{ kind: 'open', at: begins }];
  let at = begins;
  let ahead = 0;
  while (at < ends) {
    const length = isAlwaysOn
      ? 400 * day
      : chance.pick([chance.whole(5, 120), chance.whole(60, 900), day * chance.whole(1, 3)]);
    const closes = Math.min(at + length, ends);
    let inside = at + chance.whole(1, 600);
    while (inside < closes) {
      const what = chance.next();
      if (what < 0.25) {
        const wakes = inside + chance.whole(3, 600);
        if (wakes < closes) found.push({ kind: 'sleep', at: inside }, { kind: 'wake', at: wakes });
        inside = wakes;
      } else if (what < 0.33) found.push({ kind: 'update', at: inside });
      else if (what < 0.41) {
        found.push({ kind: 'travel', at: inside, zone: chance.pick(zones) });
        found.push({ kind: 'look', at: inside + chance.whole(0, 90) });
      } else if (what < 0.47) {
        ahead = chance.is(0.5) ? 0 : chance.pick([-1440, -180, -61, -7, 5, 60, 200, 1440, 3 * 1440]);
        found.push({ kind: 'set-clock', at: inside, ahead });
        found.push({ kind: 'look', at: inside + chance.whole(0, 90) });
      } else found.push({ kind: 'look', at: inside });
      inside += chance.whole(1, isAlwaysOn ? 4000 : 900);
    }
    if (closes >= ends) break;
    found.push({ kind: 'close', at: closes });
    at = closes + aGap(chance);
    if (chance.is(0.15)) found.push({ kind: 'travel', at: at - 1, zone: chance.pick(zones) });
    if (at < ends) found.push({ kind: 'open', at });
  }
  return found.filter((one) => one.at < ends).sort((one, other) => one.at - other.at);
}

export function aLife(seed: number, chance: Chance): Life {
  const isAlwaysOn = chance.is(0.1);
  const begins = dateOfText(`${chance.whole(2024, 2031)}-01-01`) * day + chance.whole(0, 365 * day);
  const ends = begins + (isAlwaysOn ? 370 : chance.whole(2 * 365, 4 * 365)) * day;
  const holdFrom = begins + chance.whole(0, 300) * day;
  const holds: Hold[] = chance.is(0.3)
    ? [
        {
          id: 'hold',
          changedAt: 0,
          from: toText(holdFrom),
          until: toText(holdFrom + chance.whole(1, 60) * day),
        },
      ]
    : [];
  return {
    seed,
    reminders: Array.from({ length: 5 }, (_, place) => aReminder(chance, place, begins, ends)),
    quiet: someQuiet(chance),
    holds,
    begins,
    ends,
    zone: chance.pick(zones),
    happenings: someHappenings(chance, begins, ends, isAlwaysOn),
    forgetsAlarms: chance.is(0.4),
    killed: chance.is(0.4) ? 0.25 : 0,
  };
}

export interface Member {
  readonly reminderId: string;
  readonly date: string;
  readonly lead: number;
  /** Whether it was asked for later. */
  readonly isAgain: boolean;
}

export interface Shown {
  /** True and on the clock, in minutes. */
  readonly at: number;
  readonly clock: number;
  readonly zone: string;
  readonly shownFor: number;
  readonly members: readonly Member[];
  /** With those that the one it replaced had already. */
  readonly all: readonly Member[];
  /** Whether it took the place of one that the worker could not remember. */
  readonly isReplacing: boolean;
}

/** A stretch in which the browser is awake, and clock and zone stay as they are. */
export interface Stretch {
  readonly from: number;
  to: number;
  /** True minute at which the worker first looked in it. */
  looked: number | null;
  readonly ahead: number;
  readonly zone: string;
}

export interface Trace {
  readonly shown: Shown[];
  readonly missed: {
    readonly at: number;
    readonly clock: number;
    readonly zone: string;
    readonly member: Member;
  }[];
  readonly passed: {
    readonly at: number;
    readonly clock: number;
    readonly zone: string;
    readonly member: Member;
  }[];
  readonly snoozed: { readonly at: number; readonly again: number; readonly member: Member }[];
  readonly stretches: Stretch[];
  /** Clock minutes of the runs that were finished, with what they looked back to. */
  readonly runs: {
    readonly at: number;
    readonly clock: number;
    readonly before: number | null;
    readonly zone: string;
  }[];
  wakes: number;
  kills: number;
  awakeMinutes: number;
}

const sameMember = (one: Member, other: Member) =>
  one.reminderId === other.reminderId && one.date === other.date && one.lead === other.lead;

class Killed extends Error {}

const ringAgain = 5;
const around = { pledges: [], outcomes: [], isAnsweredToday: false, isHardStretch: false, dayStartsAt: 4 };

/** Lives a life: the real plan, and a worker that carries it out step by step and may be killed after each. */
export function live(life: Life, chance: Chance): Trace {
  const trace: Trace = {
    shown: [],
    missed: [],
    passed: [],
    snoozed: [],
    stretches: [],
    runs: [],
    wakes: 0,
    kills: 0,
    awakeMinutes: 0,
  };
  const rows = new Map<string, Delivery>();
  const onScreen = new Map<number, readonly Member[]>();
  let alarm: number | null = null;
  let next: number | null = null;
  let lookedAt: number | null = null;
  let lookedIn = life.zone;
  let begunAt: number | undefined;
  let zone = life.zone;
  let ahead = 0;
  let isOpen = false;
  let isAsleep = false;
  // Whether the worker knew clock and zone when the computer fell asleep.
  let knew = false;
  let stretch: Stretch | null = null;

  const clockAt = (at: number) => at + ahead;
  const momentAt = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(clockAt(at) * 60_000).toZonedDateTimeISO(zone);
  /** As the worker reads it: what is long over is not read again. */
  const logOn = (moment: Temporal.ZonedDateTime) => {
    const first = moment
      .toPlainDate()
      .subtract({ days: rememberedDays + 14 })
      .toString();
    return [...rows.values()].filter(({ date }) => date >= first);
  };
  const factsAt = (moment: Temporal.ZonedDateTime): PlanFacts => ({
    ...around,
    reminders: life.reminders,
    log: logOn(moment),
    holds: life.holds,
    quiet: life.quiet,
    lookedAt,
  });
  const keyOf = (one: Trigger) => `${sourceId(one)} ${one.date} ${one.lead}`;
  const memberOf = (one: Trigger): Member => ({
    reminderId: sourceId(one),
    date: one.date,
    lead: one.lead,
    isAgain: rows.get(keyOf(one))?.againAt !== undefined,
  });
  const keep = (one: Trigger, change: Partial<Delivery>) =>
    rows.set(keyOf(one), {
      id: keyOf(one),
      changedAt: 0,
      reminderId: sourceId(one),
      date: one.date,
      lead: one.lead,
      ...change,
    });

  /** Rings again soon unless the work comes to its end. */
  function guard(at: number) {
    alarm = Math.min(alarm ?? Number.POSITIVE_INFINITY, clockAt(at) + ringAgain);
  }

  function work(at: number, killAfter: number) {
    let done = 0;
    const step = (what: () => void) => {
      if (done >= killAfter) throw new Killed();
      what();
      done += 1;
    };
    const moment = momentAt(at);
    step(() => {
      if (lookedAt !== null) begunAt = clockAt(at) * 60_000;
    });
    step(() => {
      guard(at);
      if (stretch) stretch.looked ??= at;
    });
    const plan = planAt(factsAt(moment), moment);
    step(() => {
      for (const one of plan.missed) {
        trace.missed.push({ at, clock: clockAt(at), zone, member: memberOf(one) });
        keep(one, { missed: true });
      }
    });
    step(() => {
      for (const one of plan.passed) {
        trace.passed.push({ at, clock: clockAt(at), zone, member: memberOf(one) });
        keep(one, {});
      }
    });
    const { show } = plan;
    if (show) {
      const members = show.triggers.map(memberOf);
      step(() => {
        for (const one of show.triggers) keep(one, { ...rows.get(keyOf(one)), showingFor: show.shownFor });
      });
      step(() => {
        // Shown once more because the worker was killed before it remembered, it replaces itself.
        const replaced = onScreen.get(show.shownFor) ?? [];
        const fresh = members.filter((one) => !replaced.some((other) => sameMember(one, other)));
        onScreen.set(show.shownFor, members);
        const isReplacing = replaced.length > 0;
        trace.shown.push({
          at,
          clock: clockAt(at),
          zone,
          shownFor: show.shownFor,
          members: fresh,
          all: members,
          isReplacing,
        });
      });
      step(() => {
        for (const one of show.triggers) {
          const before = rows.get(keyOf(one));
          keep(one, {
            ...(before?.laters ? { laters: before.laters } : {}),
            shownFor: show.shownFor,
            shownAt: before?.shownAt ?? clockAt(at) * 60_000,
          });
        }
      });
    }
    const after = planAt(factsAt(moment), moment);
    if (after.show) throw new Error('What was carried out is planned again');
    const planned = after.next ? after.next.epochMilliseconds / 60_000 : null;
    step(() => {
      trace.runs.push({ at, clock: clockAt(at), before: lookedAt === null ? null : lookedAt / 60_000, zone });
      lookedAt = clockAt(at) * 60_000;
      lookedIn = zone;
      begunAt = undefined;
      next = planned;
    });
    step(() => {
      alarm = planned;
    });
    if (show && show.triggers.length === 1 && chance.is(0.15)) snooze(show.triggers[0] as Trigger, at);
  }

  const pending: { readonly at: number; readonly act: (at: number) => void }[] = [];
  function snooze(trigger: Trigger, shownAt: number) {
    pending.push({
      at: shownAt + chance.whole(1, 20),
      act: (at) => {
        const before = rows.get(keyOf(trigger));
        if ((before?.laters ?? 0) >= 2) return;
        const choice = chance.pick(['minutes', 'hour', 'evening', 'tomorrow'] as const);
        const again = againAt(trigger, choice, { ...factsAt(momentAt(at)), eveningFrom: 19 }, momentAt(at));
        if (!again) return;
        const member = {
          reminderId: sourceId(trigger),
          date: trigger.date,
          lead: trigger.lead,
          isAgain: true,
        };
        guard(at);
        trace.snoozed.push({ at, again: again.epochMilliseconds / 60_000, member });
        keep(trigger, {
          laters: (before?.laters ?? 0) + 1,
          ...(before?.shownAt === undefined ? {} : { shownAt: before.shownAt }),
          againAt: again.epochMilliseconds,
        });
        run(at);
      },
    });
  }

  function run(at: number, mayBeKilledAtOnce = true) {
    trace.wakes += 1;
    const isKilled = chance.is(life.killed);
    const killAfter = isKilled ? chance.whole(mayBeKilledAtOnce ? 0 : 2, 8) : Number.POSITIVE_INFINITY;
    try {
      work(at, killAfter);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      trace.kills += 1;
    }
  }

  const isAwake = () => isOpen && !isAsleep;
  function turn(at: number) {
    if (stretch) {
      stretch.to = at;
      trace.awakeMinutes += at - stretch.from;
      trace.stretches.push(stretch);
    }
    stretch = isAwake() ? { from: at, to: at, looked: null, ahead, zone } : null;
  }

  /** Lets the alarm ring, and the person answer, until a true minute. */
  function waitUntil(until: number) {
    for (;;) {
      pending.sort((one, other) => one.at - other.at);
      const person = pending[0]?.at ?? Number.POSITIVE_INFINITY;
      const rings = alarm === null || !isAwake() ? Number.POSITIVE_INFINITY : Math.ceil(alarm - ahead);
      const first = Math.min(person, rings);
      if (first >= until) return;
      if (person <= rings) {
        const [one] = pending.splice(0, 1);
        if (isAwake()) one?.act(person);
        continue;
      }
      const at = Math.max(rings, stretch?.from ?? rings);
      // It rings every few minutes until the work it woke for is done.
      const rang = clockAt(at) + ringAgain;
      alarm = rang;
      run(at);
    }
  }

  for (const one of life.happenings) {
    waitUntil(one.at);
    const { at } = one;
    switch (one.kind) {
      case 'open':
        isOpen = true;
        isAsleep = false;
        if (life.forgetsAlarms) alarm = null;
        turn(at);
        run(at, !life.forgetsAlarms);
        break;
      case 'close':
        isOpen = false;
        turn(at);
        break;
      case 'sleep':
        isAsleep = true;
        knew = (stretch as Stretch | null)?.looked !== null;
        turn(at);
        break;
      case 'wake':
        isAsleep = false;
        turn(at);
        if (stretch && knew) (stretch as Stretch).looked = at;
        break;
      case 'update':
        if (!isAwake()) break;
        alarm = null;
        run(at, false);
        break;
      case 'travel':
        zone = one.zone;
        turn(at);
        break;
      case 'set-clock':
        ahead = one.ahead;
        turn(at);
        break;
      case 'look': {
        // A page that is opened gives a signal when the worker cannot know what the page sees.
        if (!isAwake()) break;
        const known = { next: next === null ? null : next * 60_000, zone: lookedIn, begunAt };
        const isWrong = lookedAt === null || isOutdated({ at: lookedAt, ...known }, momentAt(at));
        if (isWrong) run(at, false);
        else if (stretch) (stretch as Stretch).looked ??= at;
        break;
      }
    }
  }
  waitUntil(life.ends);
  isOpen = false;
  turn(life.ends);
  return trace;
}
