import { describe, expect, it } from 'vitest';
import { type Cadence, problemOfCadence } from '../../domain/cadence';
import { cadenceChoices, cadenceFor, choiceOf } from '../../domain/cadenceChoice';
import { toDay } from '../../domain/day';

const sunday = toDay('2026-11-22');
const daily: Cadence = { kind: 'daily' };

describe('choosing a rhythm', () => {
  it.each(cadenceChoices)('as %s begins with one that is that choice', (choice) => {
    expect(choiceOf(cadenceFor(choice, daily, sunday))).toBe(choice);
  });

  it('begins with one that can be kept, but for the days that are still to be chosen', () => {
    const broken = cadenceChoices.filter((choice) => problemOfCadence(cadenceFor(choice, daily, sunday)));
    expect(broken).toEqual(['weekdays']);
  });

  it('begins on the day it is, and keeps a weekday that was chosen', () => {
    expect(cadenceFor('weekly', daily, sunday)).toEqual({ kind: 'every-weeks', weeks: 1, day: 7 });
    expect(cadenceFor('monthly', daily, sunday)).toEqual({ kind: 'monthly', date: 22 });
    const wednesdays = cadenceFor('weekly', { kind: 'weekdays', days: [3, 5] }, sunday);
    expect(wednesdays).toEqual({ kind: 'every-weeks', weeks: 1, day: 3 });
    expect(cadenceFor('weekdays', wednesdays, sunday)).toEqual({ kind: 'weekdays', days: [3] });
  });

  it('stays with every few weeks while somebody writes every one', () => {
    const every: Cadence = { kind: 'every-weeks', weeks: 1, day: 3 };
    expect(choiceOf(every)).toBe('weekly');
    expect(choiceOf(every, 'weekly')).toBe('weekly');
    expect(choiceOf(every, 'every-weeks')).toBe('every-weeks');
    expect(choiceOf({ ...every, weeks: Number.NaN }, 'every-weeks')).toBe('every-weeks');
    expect(choiceOf(daily, 'every-weeks')).toBe('daily');
  });
});
