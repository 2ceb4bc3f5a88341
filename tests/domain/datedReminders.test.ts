import { describe, expect, it } from 'vitest';
import { appointmentExercise, datedReminders, isDated } from '../../domain/datedReminders';
import { addDays, toDay } from '../../domain/day';
import type { Answers, ExerciseRun } from '../../domain/exerciseRun';
import { planAt } from '../../domain/plan';
import { problemsOfReminder } from '../../domain/reminder';
import { at } from '../support/factories';
import { planFacts } from '../support/reminders';

const today = toDay('2026-05-04');
const tomorrow = addDays(today, 1);

const run = (id: string, answers: Answers, change: Partial<ExerciseRun> = {}): ExerciseRun => ({
  ...{ id, changedAt: 7_200_000, exercise: appointmentExercise, startedOn: today, step: 'first', answers },
  ...change,
});
const goal = (id: string, nextOn: string, column: 'idea' | 'doing' = 'doing') => ({
  ...({ id, changedAt: 60_000, what: 'A secret', kind: 'home', why: 'A secret', firstStep: '' } as const),
  ...{ madeOn: today, column, rank: 'i', nextOn: toDay(nextOn) },
});
const terms = (kind: 'boundary', isForTwo: boolean) => ({
  ...{ kind, mine: {}, lines: [], ifCrossed: 'A secret', ...(isForTwo ? { theirs: {} } : {}) },
  ...{ start: addDays(today, -9), review: tomorrow },
});
const agreement = (id: string, isForTwo = false) => ({
  ...{ id, changedAt: 120_000 },
  steps: [
    { did: 'proposed', day: addDays(today, -9), terms: terms('boundary', isForTwo) },
    { did: 'agreed', day: addDays(today, -9) },
  ],
});
const facts = { agreements: [], goals: [], runs: [], isAlone: false };

describe('a day that was written down', () => {
  it.each([
    [
      'of a review',
      { agreements: [agreement('a') as never] },
      'review:a',
      'review',
      '18:30',
      '/practices/5/of/a',
    ],
    ['of a goal under way', { goals: [goal('g', tomorrow)] }, 'goal:g', 'project', '11:00', '/practices/10'],
    [
      'of a first visit',
      { runs: [run('r', { day: tomorrow, time: '16:45' })] },
      'appointment:r',
      'appointment',
      '16:45',
      '/practices/6/r',
    ],
  ])('%s reminds once, in words that say nothing of it', (_, change, id, kind, time, path) => {
    const [reminder, ...others] = datedReminders({ ...facts, ...change }, today);
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({ id, kind, path, title: '' });
    expect(reminder?.schedule).toEqual({ repeat: { kind: 'once' }, time, from: tomorrow });
    expect(reminder && problemsOfReminder(reminder)).toEqual({});
    expect(JSON.stringify(reminder)).not.toContain('secret');
    expect(isDated(id)).toBe(true);
  });

  it('of a visit is told the day before and two hours before, once its time is known', () => {
    const [known] = datedReminders({ ...facts, runs: [run('r', { day: tomorrow, time: '16:45' })] }, today);
    expect(known).toMatchObject({ leads: [1440, 120], isAppointment: true });
    const [unknown] = datedReminders({ ...facts, runs: [run('r', { day: tomorrow, time: '' })] }, today);
    expect(unknown).toMatchObject({ leads: [0], schedule: { time: '09:00' } });
  });

  it('reminds of nothing when it is over, put off, taken back, unreadable, or of another exercise', () => {
    const none = {
      ...facts,
      goals: [goal('past', addDays(today, -1)), goal('idea', tomorrow, 'idea')],
      runs: [
        run('erased', { day: tomorrow }, { removed: true }),
        run('unreadable', { day: 'soon' }),
        run('other', { day: tomorrow }, { exercise: 'apology' }),
      ],
    };
    expect(datedReminders(none, today)).toEqual([]);
  });

  it('of an agreement for two reminds nobody who goes on alone', () => {
    const agreements = [agreement('mine'), agreement('ours', true)] as never;
    const ids = (isAlone: boolean) =>
      datedReminders({ ...facts, agreements, isAlone }, today).map(({ id }) => id);
    expect(ids(false)).toEqual(['review:mine', 'review:ours']);
    expect(ids(true)).toEqual(['review:mine']);
  });

  it('has a higher number for a calendar each time it is moved', () => {
    const moved = (changedAt: number) =>
      datedReminders({ ...facts, goals: [{ ...goal('g', tomorrow), changedAt }] }, today)[0]?.sequence ?? 0;
    const later = moved(at('2026-05-04T12:02[Europe/Berlin]').epochMilliseconds);
    expect(later).toBeGreaterThan(moved(at('2026-05-04T12:00[Europe/Berlin]').epochMilliseconds));
    // The numbers of calendars end there. https://www.rfc-editor.org/rfc/rfc5545#section-3.3.8
    expect(moved(at('3000-01-01T12:00[Europe/Berlin]').epochMilliseconds)).toBeLessThan(2 ** 31);
  });

  it('is planned as any other', () => {
    const reminders = datedReminders({ ...facts, goals: [goal('g', tomorrow)] }, today);
    const plan = (now: string) => planAt(planFacts({ reminders }), at(`${now}[Europe/Berlin]`));
    expect(plan('2026-05-04T12:00').next?.toPlainDateTime().toString()).toBe('2026-05-05T11:00:00');
    expect(plan('2026-05-05T11:00').show?.triggers).toHaveLength(1);
  });
});

it('a reminder that somebody set is none of these', () => {
  expect(isDated(crypto.randomUUID())).toBe(false);
});
