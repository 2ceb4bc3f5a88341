import { describe, expect, it } from 'vitest';
import { addDays, type Day, toDay } from '../../domain/day';
import { latestFirst, problemsOfVisit, type Visit } from '../../domain/visit';

const today = toDay('2026-11-23');
const draft = { day: today, note: 'Breathe before answering.', until: '' };

describe('what is written after a visit', () => {
  it('is enough with one of its two texts', () => {
    expect(problemsOfVisit(draft, today)).toEqual({});
    expect(problemsOfVisit({ ...draft, note: '', until: 'One walk' }, today)).toEqual({});
    expect(problemsOfVisit({ ...draft, note: '  ', until: '\n' }, today)).toEqual({ note: 'empty' });
  });

  it('may be as long as its fields', () => {
    const full = { ...draft, note: '🙂'.repeat(20_000), until: 'é'.repeat(20_000) };
    expect(problemsOfVisit(full, today)).toEqual({});
    const over = { ...draft, note: 'x'.repeat(20_001), until: 'x'.repeat(20_001) };
    expect(problemsOfVisit(over, today)).toEqual({ note: 'too-long', until: 'too-long' });
  });

  it.each([
    ['today', today, undefined],
    ['years ago', toDay('2019-02-28'), undefined],
    ['tomorrow', addDays(today, 1), 'future'],
    ['no date', '', 'unreadable'],
    ['a day that does not exist', '2026-02-30', 'unreadable'],
  ])('is about a visit on %s', (_, day, problem) => {
    expect(problemsOfVisit({ ...draft, day: day as Day }, today)).toEqual(problem ? { day: problem } : {});
  });
});

describe('the list of visits', () => {
  it('begins with the latest, and of one day with the one written last', () => {
    const visit = (id: string, day: Day, changedAt: number): Visit => ({ ...draft, id, day, changedAt });
    const visits = [visit('a', addDays(today, -7), 9), visit('b', today, 1), visit('c', today, 2)];
    expect(visits.toSorted(latestFirst).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
