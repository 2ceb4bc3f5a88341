import { dateOf, dateOfText, day, textOfDate, wallAt } from './clocks';
import type { Life, Member, Shown, Stretch, Trace } from './life';
import { comesOn, dayOfMinute, type Expected, expectedOf, isQuietAt, isRare } from './oracle';

export interface Verdict {
  /** Notifications that the rules ask for, and how many of them came. */
  expected: number;
  readonly missed: string[];
  readonly twice: string[];
  readonly quiet: string[];
  /** Came when no rule asked for it, or beyond the cap. */
  readonly unasked: string[];
  /** Not said to have been missed, or said wrongly. */
  readonly unsaid: string[];
}

const merged = 10;
const mostADay = 3;
// Killed again and again, it comes a few minutes later each time.
const patience = 45;

const keyOf = ({ reminderId, date, lead }: Member) => `${reminderId} ${date} ${lead}`;

/** Reads a trace by the rules and says where the two disagree. */
export function judge(life: Life, trace: Trace): Verdict {
  const verdict: Verdict = { expected: 0, missed: [], twice: [], quiet: [], unasked: [], unsaid: [] };
  const reminders = new Map(life.reminders.map((one) => [one.id, one]));
  const known = new Map<string, Expected | null>();
  const expected = (zone: string, id: string, date: number, lead: number) => {
    const key = `${zone} ${id} ${date} ${lead}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const reminder = reminders.get(id);
    const found = reminder ? expectedOf(reminder, date, lead, { ...life, zone }) : null;
    known.set(key, found);
    return found;
  };
  const where = (what: string, clock: number, zone: string) => {
    const wall = wallAt(zone, clock);
    const at = new Date(wall * 60_000).toISOString().slice(0, 16);
    return `life ${life.seed}: ${what} at ${at} in ${zone} (${clock})`;
  };
  const isExempt = (member: Member) => reminders.get(member.reminderId)?.isAppointment === true;
  const counts = (shown: Shown) => shown.all.some((one) => !one.isAgain && !isExempt(one));

  judgeShown();
  judgeStretches();
  judgeAgain();
  judgeMissed();
  return verdict;

  function countedOn(dayOf: number, shownBefore: readonly Shown[], zone: string) {
    const ofDay = shownBefore.filter((one) => counts(one) && dayOfMinute(zone, one.clock) === dayOf);
    // One that replaced itself on the same day is one.
    return new Set(ofDay.map(({ shownFor }) => shownFor)).size;
  }

  function judgeShown() {
    const seen = new Map<string, number>();
    const agains = new Map<string, number>();
    for (const one of trace.snoozed) agains.set(keyOf(one.member), (agains.get(keyOf(one.member)) ?? 0) + 1);
    for (const [place, shown] of trace.shown.entries()) {
      const { clock, zone, members } = shown;
      if (isQuietAt(life.quiet, zone, clock)) verdict.quiet.push(where('shown in quiet hours', clock, zone));
      const before = trace.shown.slice(0, place);
      const isFull = countedOn(dayOfMinute(zone, clock), before, zone) >= mostADay;
      let isSomeDue = false;
      for (const member of members) {
        const key = keyOf(member);
        if (member.isAgain) {
          const left = agains.get(key) ?? 0;
          if (left === 0) verdict.twice.push(where(`${key} came again unasked`, clock, zone));
          agains.set(key, left - 1);
          if (trace.snoozed.some((one) => keyOf(one.member) === key && one.again <= clock)) isSomeDue = true;
          continue;
        }
        seen.set(key, (seen.get(key) ?? 0) + 1);
        if ((seen.get(key) ?? 0) > 1) verdict.twice.push(where(`${key} came twice`, clock, zone));
        const reminder = reminders.get(member.reminderId);
        const due = expected(zone, member.reminderId, dateOfText(member.date), member.lead);
        const isOn = reminder && comesOn(reminder.schedule, dateOfText(member.date));
        const madeAt = (reminder?.changedAt ?? 0) / 60_000;
        const isTooNew = due !== null && due.fires <= madeAt && madeAt <= clock;
        if (!isOn || !due || isTooNew || clock < due.fires - merged || clock > due.expires)
          verdict.unasked.push(where(`${key} came unasked`, clock, zone));
        else if (due.fires <= clock) isSomeDue = true;
        if (isFull && !isExempt(member)) verdict.unasked.push(where(`${key} was one too many`, clock, zone));
      }
      if (!isSomeDue && !shown.isReplacing) verdict.unasked.push(where('everything came early', clock, zone));
    }
  }

  /**
   * The first clock minute of a stretch at which something may be shown, or null. Where the worker is killed now and
   * then, only a time long enough to ring again counts.
   */
  function firstChance(stretch: Stretch, due: Expected): number | null {
    if (stretch.looked === null) return null;
    const from = Math.max(stretch.looked + stretch.ahead, due.fires);
    const to = Math.min(stretch.to + stretch.ahead - 1, due.expires);
    const needed = life.killed > 0 ? patience : 1;
    let open = 0;
    for (let at = from; at <= to; at += 1) {
      open = isQuietAt(life.quiet, stretch.zone, at) ? 0 : open + 1;
      if (open >= needed) return at - needed + 1;
    }
    return null;
  }

  /** Whether it was passed over on a day that had its three already. */
  function wasOneTooMany(key: string): boolean {
    const passed = trace.passed.find(({ member }) => keyOf(member) === key);
    if (!passed || isExempt(passed.member)) return false;
    const before = trace.shown.filter(({ at }) => at <= passed.at);
    return countedOn(dayOfMinute(passed.zone, passed.clock), before, passed.zone) >= mostADay;
  }

  function judgeStretches() {
    const shownKeys = new Map<string, Shown>();
    for (const shown of trace.shown)
      for (const one of shown.members) if (!one.isAgain) shownKeys.set(keyOf(one), shown);
    const asked = new Set<string>();
    for (const stretch of trace.stretches) {
      if (stretch.looked === null) continue;
      const from = stretch.looked + stretch.ahead;
      const to = stretch.to + stretch.ahead;
      for (const reminder of life.reminders) {
        const first = dateOf(wallAt(stretch.zone, from)) - 2;
        const last = dateOf(wallAt(stretch.zone, to)) + Math.ceil(Math.max(...reminder.leads) / day) + 4;
        for (let date = first; date <= last; date += 1) {
          if (!comesOn(reminder.schedule, date)) continue;
          for (const lead of reminder.leads) {
            const member = { reminderId: reminder.id, date: textOfDate(date), lead, isAgain: false };
            const key = keyOf(member);
            if (asked.has(key)) continue;
            const due = expected(stretch.zone, reminder.id, date, lead);
            if (!due) continue;
            const chance = firstChance(stretch, due);
            if (chance === null) continue;
            const madeAt = reminder.changedAt / 60_000;
            if (due.fires <= madeAt && madeAt <= chance) continue;
            const shown = shownKeys.get(key);
            const isInTime = shown && shown.at <= chance - stretch.ahead + patience;
            if (isInTime) {
              asked.add(key);
              verdict.expected += 1;
              continue;
            }
            const before = trace.shown.filter((one) => one.at <= chance - stretch.ahead + patience);
            const isFull = countedOn(dayOfMinute(stretch.zone, chance), before, stretch.zone) >= mostADay;
            asked.add(key);
            if ((isFull && !isExempt(member)) || wasOneTooMany(key)) continue;
            verdict.expected += 1;
            verdict.missed.push(where(`${key} never came`, chance, stretch.zone));
          }
        }
      }
    }
  }

  /** What was asked for later comes then, if anything can come then. */
  function judgeAgain() {
    for (const { at, again, member } of trace.snoozed) {
      const key = keyOf(member);
      const came = trace.shown.some(
        (one) => one.at > at && one.members.some((other) => other.isAgain && keyOf(other) === key),
      );
      if (came) continue;
      const reminder = reminders.get(member.reminderId);
      for (const stretch of trace.stretches) {
        if (stretch.to <= at || stretch.looked === null || !reminder) continue;
        const stillComes = expected(stretch.zone, member.reminderId, dateOfText(member.date), member.lead);
        if (!stillComes) continue;
        const chance = firstChance(
          { ...stretch, looked: Math.max(stretch.looked, at) },
          {
            at: again,
            fires: again,
            expires: again + 120,
          },
        );
        if (chance === null) continue;
        // An event of another year that only fell into the looked-at days is none.
        verdict.missed.push(where(`${key} did not come again`, chance, stretch.zone));
        break;
      }
    }
  }

  function judgeMissed() {
    const firstShown = new Map<string, number>();
    for (const { at, members } of trace.shown)
      for (const one of members) if (!firstShown.has(keyOf(one))) firstShown.set(keyOf(one), at);
    for (const { clock, zone, member } of trace.missed) {
      const reminder = reminders.get(member.reminderId);
      const due = expected(zone, member.reminderId, dateOfText(member.date), member.lead);
      const isRight = reminder && isRare(reminder.schedule) && due && due.expires < clock;
      if (!isRight) verdict.unsaid.push(where(`${keyOf(member)} was not missed`, clock, zone));
    }
    const said = new Set(trace.missed.map(({ member }) => keyOf(member)));
    const gone = new Map<string, number>();
    for (const { at, member } of trace.passed) if (!gone.has(keyOf(member))) gone.set(keyOf(member), at);
    for (const [place, run] of trace.runs.entries()) {
      const { before, clock, zone } = run;
      // Where clock or zone changed in between, what lay between is anybody's guess.
      if (before === null || before > clock || trace.runs[place - 1]?.zone !== zone) continue;
      if (trace.runs[place - 1]?.clock !== before) continue;
      if (clock - before < 180 || clock - before > 59 * day) continue;
      for (const reminder of life.reminders) {
        if (!isRare(reminder.schedule)) continue;
        let latest: Member | null = null;
        const first = dateOf(wallAt(zone, before)) - 2;
        const last = dateOf(wallAt(zone, clock)) + 15;
        for (let date = first; date <= last; date += 1) {
          if (!comesOn(reminder.schedule, date)) continue;
          for (const lead of reminder.leads) {
            const due = expected(zone, reminder.id, date, lead);
            const madeAt = reminder.changedAt / 60_000;
            if (!due || (due.fires <= madeAt && madeAt <= clock)) continue;
            const member = { reminderId: reminder.id, date: textOfDate(date), lead, isAgain: false };
            const wasShown = (firstShown.get(keyOf(member)) ?? Number.POSITIVE_INFINITY) <= run.at;
            const wasPassed = (gone.get(keyOf(member)) ?? Number.POSITIVE_INFINITY) <= run.at;
            const isOpenStill = !wasShown && !wasPassed;
            if (isOpenStill && due.fires > before && due.expires < clock) latest = member;
          }
        }
        if (latest && !said.has(keyOf(latest)))
          verdict.unsaid.push(where(`${keyOf(latest)} went by unsaid`, clock, zone));
      }
    }
  }
}
