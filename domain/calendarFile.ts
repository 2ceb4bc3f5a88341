// The second of two places that know ical.js: docs/decisions/050.
import ical from 'ical.js';
import type { Day } from './day';
import { datesOfRule, type Rule } from './recurrence';
import type { Reminder } from './reminder';
import { isLeftOut, rulesOf } from './schedule';

/** A reminder as it goes into a calendar that others may see. */
export interface CalendarEntry {
  readonly reminder: Reminder;
  /** Neutral words; nothing else of it is written. */
  readonly title: string;
}

export interface CalendarChoice {
  /** `publish` to add them, `cancel` to take them out again. */
  readonly method: 'publish' | 'cancel';
  /** The zone of appointments. All else has none: it comes at the same time on the wall clock of whoever reads it. */
  readonly timeZone: string;
  /** When the file is written. */
  readonly now: Temporal.ZonedDateTime;
}

const product = '-//Goldseam//Goldseam//EN';
const yearsOfZone = 30;

const at = (date: string, time: string) => ical.Time.fromDateTimeString(`${date}T${time}:00`);
const utc = (moment: Temporal.ZonedDateTime) =>
  ical.Time.fromDateTimeString(moment.toInstant().toString({ smallestUnit: 'second' }));

interface Event {
  readonly entry: CalendarEntry;
  readonly uid: string;
  readonly rule: Rule | null;
  readonly first: Day;
}

/** One for each rule of a reminder: calendars take no more than one rule for an event. */
function eventsOf(entry: CalendarEntry): readonly Event[] {
  const { id, schedule } = entry.reminder;
  const rules = rulesOf(schedule);
  if (rules.length === 0) return [{ entry, uid: `${id}@goldseam`, rule: null, first: schedule.from }];
  return rules.flatMap((rule, place) => {
    const first = datesOfRule(rule, schedule.from, schedule.from).next().value;
    const isOver = !first || (schedule.until !== undefined && first > schedule.until);
    return isOver ? [] : [{ entry, uid: `${id}${place === 0 ? '' : `-${place + 1}`}@goldseam`, rule, first }];
  });
}

/** The dates of an event that a calendar has to leave out. */
function leftOut({ entry, rule, first }: Event): readonly Day[] {
  const { schedule } = entry.reminder;
  const { skips = [], rests = [] } = schedule;
  const last = [...skips, ...rests.map(({ until }) => until)].sort().at(-1);
  if (!rule || last === undefined) return [];
  const found: Day[] = [];
  for (const date of datesOfRule(rule, schedule.from, first)) {
    if (date > last || (schedule.until !== undefined && date > schedule.until)) break;
    if (isLeftOut(schedule, date)) found.push(date);
  }
  return found;
}

function writeEvent(event: Event, { method, timeZone, now }: CalendarChoice): ical.Component {
  const { entry, uid, rule, first } = event;
  const { reminder, title } = entry;
  const { time, until } = reminder.schedule;
  const written = new ical.Component('vevent');
  const zone = reminder.isAppointment ? timeZone : null;
  const addTime = (name: string, date: Day) => {
    const property = written.addPropertyWithValue(name, at(date, time));
    if (zone) property.setParameter('tzid', zone);
  };
  written.addPropertyWithValue('uid', uid);
  written.addPropertyWithValue('sequence', reminder.sequence + (method === 'cancel' ? 1 : 0));
  written.addPropertyWithValue('dtstamp', utc(now));
  addTime('dtstart', first);
  written.addPropertyWithValue('duration', ical.Duration.fromSeconds(reminder.minutes * 60));
  if (rule) {
    const recur = ical.Recur.fromString(rule);
    // Where the start has a zone, the end is written in UTC: RFC 5545, 3.3.10.
    if (until && zone)
      recur.until = utc(Temporal.PlainDateTime.from(`${until}T${time}`).toZonedDateTime(zone));
    else if (until) recur.until = at(until, time);
    written.addPropertyWithValue('rrule', recur);
  }
  for (const date of leftOut(event)) addTime('exdate', date);
  written.addPropertyWithValue('summary', title);
  written.addPropertyWithValue('description', '');
  written.addPropertyWithValue('class', 'PRIVATE');
  written.addPropertyWithValue('status', method === 'cancel' ? 'CANCELLED' : 'CONFIRMED');
  if (method === 'publish')
    for (const lead of reminder.leads) written.addSubcomponent(writeAlarm(lead, title));
  return written;
}

function writeAlarm(lead: number, title: string): ical.Component {
  const alarm = new ical.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', title);
  alarm.addPropertyWithValue('trigger', ical.Duration.fromSeconds(-lead * 60));
  return alarm;
}

interface Turn {
  readonly from: number;
  readonly to: number;
  /** What the clock showed when it was changed. */
  readonly wall: string;
}

const secondsOf = (moment: Temporal.ZonedDateTime) => moment.offsetNanoseconds / 1_000_000_000;

/** Every change of the clocks of a zone between two moments. */
function turnsOf(from: Temporal.ZonedDateTime, until: Temporal.ZonedDateTime): readonly Turn[] {
  const found: Turn[] = [];
  let turn = from.getTimeZoneTransition('next');
  while (turn && Temporal.ZonedDateTime.compare(turn, until) < 0) {
    const before = turn.subtract({ nanoseconds: 1 });
    // As the clock that was about to be changed would have shown it.
    const wall = turn
      .toInstant()
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime()
      .add({ seconds: secondsOf(before) });
    found.push({
      from: secondsOf(before),
      to: secondsOf(turn),
      wall: wall.toString({ smallestUnit: 'second' }),
    });
    turn = turn.getTimeZoneTransition('next');
  }
  return found;
}

function writeObservance({ from, to }: Omit<Turn, 'wall'>, walls: readonly string[]): ical.Component {
  const written = new ical.Component(to > from ? 'daylight' : 'standard');
  const [first = '1970-01-01T00:00:00', ...later] = walls;
  written.addPropertyWithValue('dtstart', ical.Time.fromDateTimeString(first));
  written.addPropertyWithValue('tzoffsetfrom', ical.UtcOffset.fromSeconds(from));
  written.addPropertyWithValue('tzoffsetto', ical.UtcOffset.fromSeconds(to));
  for (const wall of later) written.addPropertyWithValue('rdate', ical.Time.fromDateTimeString(wall));
  return written;
}

/** The zone itself, as the browser knows it from a year ago to thirty years ahead. */
function writeZone(timeZone: string, now: Temporal.ZonedDateTime): ical.Component {
  const begins = now.withTimeZone(timeZone).subtract({ years: 1 });
  const turns = turnsOf(begins, begins.add({ years: yearsOfZone }));
  const written = new ical.Component('vtimezone');
  written.addPropertyWithValue('tzid', timeZone);
  written.addSubcomponent(writeObservance({ from: secondsOf(begins), to: secondsOf(begins) }, []));
  const kinds = Map.groupBy(turns, ({ from, to }) => `${from} ${to}`);
  for (const kind of kinds.values()) {
    const [first] = kind;
    if (first)
      written.addSubcomponent(
        writeObservance(
          first,
          kind.map(({ wall }) => wall),
        ),
      );
  }
  return written;
}

/** Reminders as a calendar file (RFC 5545), to be imported by anyone. */
export function calendarFile(entries: readonly CalendarEntry[], choice: CalendarChoice): string {
  const calendar = new ical.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', product);
  calendar.addPropertyWithValue('method', choice.method === 'cancel' ? 'CANCEL' : 'PUBLISH');
  if (entries.some(({ reminder }) => reminder.isAppointment))
    calendar.addSubcomponent(writeZone(choice.timeZone, choice.now));
  for (const event of entries.flatMap(eventsOf)) calendar.addSubcomponent(writeEvent(event, choice));
  return `${calendar.toString()}\r\n`;
}
