import { expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import { inOrderOfDays, longestGoodDay, problemsOfGoodDay } from '../../domain/goodDay';

const today = toDay('2026-11-23');

it('a good day is one line and a day up to today', () => {
  const problems = (text: string, day: string = today) => problemsOfGoodDay({ text, day }, today);
  expect(problems('🍞'.repeat(longestGoodDay))).toEqual({});
  expect(problems('🍞'.repeat(longestGoodDay + 1))).toEqual({ text: 'too-long' });
  expect(problems('  ')).toEqual({ text: 'empty' });
  expect(problems('x', '2026-11-24')).toEqual({ day: 'ahead' });
  expect(problems('x', '')).toEqual({ day: 'unreadable' });
});

it('the latest day stands first, and of one day what was written last', () => {
  const line = (id: string, day: string, changedAt: number) => ({ id, changedAt, day: toDay(day), text: id });
  const lines = [line('a', '2026-11-01', 9), line('b', '2026-11-20', 1), line('c', '2026-11-20', 2)];
  expect(inOrderOfDays(lines).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
