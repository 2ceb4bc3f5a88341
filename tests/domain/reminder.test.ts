import { describe, expect, it } from 'vitest';
import { reminderKinds } from '../../content/schema';
import { toDay } from '../../domain/day';
import {
  occurrences,
  problemsOfReminder,
  type ReminderDraft,
  restBetween,
  restOn,
  resumeOn,
  skipOn,
  unskipOn,
} from '../../domain/reminder';
import { draftOf, templateOf, templatesFor } from '../../domain/reminderTemplate';
import { aReminder } from '../support/factories';
import { weeklyDraft } from '../support/reminders';

const draft = (time: string, title = '', change: Partial<ReminderDraft> = {}) =>
  weeklyDraft({ weekday: 5, time, title }, change);

describe('a reminder someone chooses', () => {
  it.each([
    ['a time and no words are enough', draft('19:00'), {}],
    ['midnight is a time', draft('00:00'), {}],
    ['the last minute of the day is a time', draft('23:59'), {}],
    ['nothing is no time', draft(''), { time: 'unreadable' }],
    ['24:00 is no time', draft('24:00'), { time: 'unreadable' }],
    ['7:00 is written 07:00', draft('7:00'), { time: 'unreadable' }],
    ['forty characters fit', draft('19:00', '💛'.repeat(40)), {}],
    ['forty-one do not', draft('19:00', '💛'.repeat(41)), { title: 'too-long' }],
    ['spaces around do not count', draft('19:00', ` ${'a'.repeat(40)} `), {}],
    ['several can be wrong', draft('x', 'a'.repeat(999)), { time: 'unreadable', title: 'too-long' }],
    ['it takes at least a minute', draft('19:00', '', { minutes: 0 }), { minutes: 'out-of-range' }],
    ['and at most a day', draft('19:00', '', { minutes: 1441 }), { minutes: 'out-of-range' }],
    ['it is told of at some time', draft('19:00', '', { leads: [] }), { leads: 'none' }],
    ['not twice at the same', draft('19:00', '', { leads: [5, 5] }), { leads: 'out-of-range' }],
    ['at most two weeks ahead', draft('19:00', '', { leads: [20_161] }), { leads: 'out-of-range' }],
    ['at most three times', draft('19:00', '', { leads: [0, 1, 2, 3] }), { leads: 'out-of-range' }],
  ])('%s', (_sentence, chosen, problems) => {
    expect(problemsOfReminder(chosen)).toEqual(problems);
  });
});

const dates = (reminder: ReturnType<typeof aReminder>, from: string, to: string) =>
  occurrences(reminder, toDay(from), toDay(to), 'Europe/Berlin').map(({ date }) => date);

describe('the times a reminder comes', () => {
  it('keep to the wall clock over the nights that change it', () => {
    const at = occurrences(
      aReminder({ weekday: 7 }),
      toDay('2026-03-22'),
      toDay('2026-03-29'),
      'Europe/Berlin',
    );
    expect(at.map((one) => one.at.toString({ timeZoneName: 'never' }))).toEqual([
      '2026-03-22T19:00:00+01:00',
      '2026-03-29T19:00:00+02:00',
    ]);
  });

  it('are the later hour where a night skips theirs, and the first where it comes twice', () => {
    const [skipped] = occurrences(
      aReminder({ weekday: 7, time: '02:30' }),
      toDay('2026-03-29'),
      toDay('2026-03-29'),
      'Europe/Berlin',
    );
    const [twice] = occurrences(
      aReminder({ weekday: 7, time: '02:30' }),
      toDay('2026-10-25'),
      toDay('2026-10-25'),
      'Europe/Berlin',
    );
    expect(skipped?.at.toString({ timeZoneName: 'never' })).toBe('2026-03-29T03:30:00+02:00');
    expect(twice?.at.toString({ timeZoneName: 'never' })).toBe('2026-10-25T02:30:00+02:00');
  });

  it('leave out a day, and take it up again', () => {
    const friday = aReminder();
    const skipped = skipOn(friday, toDay('2026-05-15'));
    expect(dates(skipped, '2026-05-04', '2026-05-24')).toEqual(['2026-05-08', '2026-05-22']);
    expect(unskipOn(skipOn(skipped, toDay('2026-05-15')), toDay('2026-05-15'))).toEqual(friday);
  });

  it('rest, and go on', () => {
    const friday = aReminder();
    const resting = restBetween(friday, toDay('2026-05-08'), toDay('2026-05-22'));
    expect(dates(resting, '2026-05-01', '2026-05-31')).toEqual(['2026-05-01', '2026-05-22', '2026-05-29']);
    expect(restOn(resting, toDay('2026-05-21'))).toBeDefined();
    expect(restOn(resting, toDay('2026-05-22'))).toBeUndefined();
    const resumed = resumeOn(resting, toDay('2026-05-12'));
    expect(dates(resumed, '2026-05-01', '2026-05-31')).toEqual([
      '2026-05-01',
      '2026-05-15',
      '2026-05-22',
      '2026-05-29',
    ]);
    expect(resumeOn(resting, toDay('2026-05-08'))).toEqual(friday);
  });

  it('are none once it is removed', () => {
    expect(dates(aReminder({ removed: true }), '2026-05-01', '2026-05-31')).toEqual([]);
  });
});

const person = { isAlone: false, stage: 'understand', causes: [] } as const;

describe('templates', () => {
  it('are there for every kind, and each can be kept as it is', () => {
    for (const kind of reminderKinds) {
      expect(templateOf(kind).kind).toBe(kind);
      expect(problemsOfReminder(draftOf(kind, toDay('2028-02-28')))).toEqual({});
    }
    expect(templatesFor(person).map(({ kind }) => kind)).toEqual([...reminderKinds]);
  });

  it('for someone alone need nobody else', () => {
    const kinds = templatesFor({ ...person, isAlone: true }).map(({ kind }) => kind);
    expect(kinds).toContain('together');
    for (const kind of ['talk', 'parting', 'reunion', 'look-together', 'project'])
      expect(kinds).not.toContain(kind);
  });

  it('come first where they suit the stage or what it was about', () => {
    expect(templatesFor({ ...person, stage: 'help' })[0]?.kind).toBe('appointment');
    expect(templatesFor({ ...person, causes: ['money'] })[0]?.kind).toBe('money');
  });
});
