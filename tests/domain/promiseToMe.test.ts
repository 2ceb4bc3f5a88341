import { describe, expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import {
  isLookedAt,
  longestNoticingNote,
  longestPromiseToMe,
  problemOfNoticingNote,
  problemOfPromiseToMe,
  weekOfNoticing,
} from '../../domain/promiseToMe';

const day = toDay('2026-11-22');

describe('a promise made to the person', () => {
  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['x', null],
    [` ${'🙂'.repeat(longestPromiseToMe)} `, null],
    ['🙂'.repeat(longestPromiseToMe + 1), 'too-long'],
    ['x'.repeat(10_000), 'too-long'],
  ])('of these words has this problem (%#)', (text, problem) => {
    expect(problemOfPromiseToMe(text)).toBe(problem);
  });

  it('is looked at until the day it ends', () => {
    const promise = { id: 'p', changedAt: 1, text: 'I call.', madeOn: toDay('2026-11-01') };
    expect(isLookedAt(promise, day)).toBe(true);
    expect(isLookedAt({ ...promise, endedOn: toDay('2026-11-23') }, day)).toBe(true);
    expect(isLookedAt({ ...promise, endedOn: day }, day)).toBe(false);
  });
});

describe('a week of noticing', () => {
  it('is that of its Monday, also over a new year', () => {
    expect(weekOfNoticing(day)).toBe('2026-11-16');
    expect(weekOfNoticing(toDay('2026-11-23'))).toBe('2026-11-23');
    expect(weekOfNoticing(toDay('2027-01-03'))).toBe('2026-12-28');
  });

  it('may have an empty line, and one of 140 characters', () => {
    expect(problemOfNoticingNote('')).toBeNull();
    expect(problemOfNoticingNote('🙂'.repeat(longestNoticingNote))).toBeNull();
    expect(problemOfNoticingNote('🙂'.repeat(longestNoticingNote + 1))).toBe('too-long');
  });
});
