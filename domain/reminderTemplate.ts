import type { Cause, ReminderKind, StageId } from '../content/schema';
import { addDays, type Day, type Weekday } from './day';
import type { ReminderDraft } from './reminder';
import type { Repeat } from './schedule';

/** A reminder to begin with; everything of it can be changed. */
export interface ReminderTemplate {
  readonly kind: ReminderKind;
  readonly repeat: Repeat;
  /** Wall-clock time, `HH:MM`. */
  readonly time: string;
  readonly minutes: number;
  readonly leads: readonly number[];
  readonly isAppointment?: true;
  /** The stages and causes it suits best; all when left out. */
  readonly stages?: readonly StageId[];
  readonly causes?: readonly Cause[];
  readonly needsPartner?: true;
}

const hour = 60;
const day = 24 * hour;
const atItsTime = [0];
const workdays: Repeat = { kind: 'weekdays', days: [1, 2, 3, 4, 5] };
const on = (...days: readonly Weekday[]): Repeat => ({ kind: 'weekdays', days });
const closeness = { stages: ['reconnect', 'strengthen'] } as const;

const templates: readonly ReminderTemplate[] = [
  { kind: 'check-in', repeat: { kind: 'daily' }, time: '20:30', minutes: 1, leads: atItsTime },
  {
    kind: 'talk',
    repeat: { kind: 'daily' },
    time: '21:00',
    minutes: 10,
    leads: atItsTime,
    stages: ['reconnect'],
    causes: ['neglect'],
    needsPartner: true,
  },
  {
    kind: 'parting',
    repeat: workdays,
    // The quarter before would be in the usual quiet hours.
    time: '08:00',
    minutes: 2,
    leads: atItsTime,
    ...closeness,
    needsPartner: true,
  },
  {
    kind: 'reunion',
    repeat: workdays,
    time: '18:00',
    minutes: 20,
    leads: atItsTime,
    ...closeness,
    needsPartner: true,
  },
  { kind: 'appreciation', repeat: on(1, 3, 5), time: '19:30', minutes: 2, leads: atItsTime, ...closeness },
  { kind: 'together', repeat: on(6), time: '19:00', minutes: 120, leads: atItsTime, ...closeness },
  { kind: 'weekly-look', repeat: on(7), time: '17:00', minutes: 45, leads: atItsTime },
  { kind: 'money', repeat: on(6), time: '10:00', minutes: 20, leads: atItsTime, causes: ['money'] },
  {
    kind: 'look-together',
    repeat: on(3),
    time: '19:00',
    minutes: 10,
    leads: atItsTime,
    stages: ['transparency'],
    needsPartner: true,
  },
  {
    kind: 'appointment',
    repeat: { kind: 'once' },
    time: '15:00',
    minutes: 60,
    leads: [day, 2 * hour],
    isAppointment: true,
    stages: ['help'],
  },
  // What someone decided with care for themselves is never the one too many of a day.
  {
    kind: 'plan',
    repeat: { kind: 'daily' },
    time: '09:00',
    minutes: 30,
    leads: atItsTime,
    isAppointment: true,
    causes: ['addiction'],
  },
  {
    kind: 'project',
    repeat: on(7),
    time: '11:00',
    minutes: 60,
    leads: atItsTime,
    ...closeness,
    needsPartner: true,
  },
  {
    kind: 'review',
    repeat: { kind: 'once' },
    time: '18:30',
    minutes: 10,
    leads: atItsTime,
    stages: ['transparency', 'boundaries'],
  },
  {
    kind: 'gentle-day',
    repeat: { kind: 'yearly', month: 1, date: 1 },
    time: '09:00',
    minutes: 30,
    leads: [3 * day, 0],
  },
  {
    kind: 'look-back',
    repeat: { kind: 'monthly-weekday', nth: 1, day: 7, months: 1 },
    time: '16:00',
    minutes: 20,
    leads: atItsTime,
    stages: ['strengthen'],
  },
  {
    kind: 'new-thing',
    repeat: { kind: 'every-weeks', weeks: 2, day: 7 },
    time: '14:00',
    minutes: 90,
    leads: atItsTime,
    stages: ['strengthen'],
  },
  { kind: 'rest', repeat: on(7), time: '10:00', minutes: 15, leads: atItsTime },
  { kind: 'own', repeat: { kind: 'once' }, time: '19:00', minutes: 30, leads: atItsTime },
];

interface Person {
  readonly isAlone: boolean;
  readonly stage: StageId;
  readonly causes: readonly Cause[];
}

const suits = ({ stages, causes }: ReminderTemplate, person: Person) =>
  (stages?.includes(person.stage) ?? false) || (causes?.some((one) => person.causes.includes(one)) ?? false);

/** Those a person can begin with, what suits this stage and these causes first. For someone alone, only what needs nobody else. */
export function templatesFor(person: Person): readonly ReminderTemplate[] {
  const open = templates.filter(({ needsPartner }) => !(person.isAlone && needsPartner));
  return [...open.filter((one) => suits(one, person)), ...open.filter((one) => !suits(one, person))];
}

/** The template of a kind. */
export function templateOf(kind: ReminderKind): ReminderTemplate {
  const found = templates.find((one) => one.kind === kind);
  if (!found) throw new RangeError('Every kind of reminder has a template');
  return found;
}

/** A reminder as its template has it, from today on. What comes once or once a year begins with tomorrow's date. */
export function draftOf(kind: ReminderKind, today: Day): ReminderDraft {
  const { repeat, time, minutes, leads, isAppointment } = templateOf(kind);
  const tomorrow = addDays(today, 1);
  const { month, day: date } = Temporal.PlainDate.from(tomorrow);
  const from = repeat.kind === 'once' ? tomorrow : today;
  return {
    kind,
    title: '',
    schedule: { repeat: repeat.kind === 'yearly' ? { ...repeat, month, date } : repeat, time, from },
    minutes,
    leads,
    ...(isAppointment ? { isAppointment } : {}),
  };
}
