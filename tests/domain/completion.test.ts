import { expect, it } from 'vitest';
import { type Completion, nodesOf } from '../../domain/completion';
import { addDays } from '../../domain/day';
import { monday } from '../support/factories';

const done = (exercise: string, count: number, change: Partial<Completion> = {}): Completion => ({
  id: `${exercise} ${count}`,
  changedAt: 0,
  exercise,
  day: addDays(monday, count),
  ...change,
});

it.each<[string, Completion[], number]>([
  ['nothing done', [], 0],
  ['one exercise', [done('walk', 0)], 1],
  ['one twice within fourteen days', [done('walk', 0), done('walk', 13)], 1],
  ['one again after fourteen days', [done('walk', 0), done('walk', 14)], 2],
  ['one every week, four times', [0, 7, 14, 21].map((count) => done('walk', count)), 2],
  ['two exercises on one day', [done('walk', 0), done('talk', 0)], 2],
  ['one taken back', [done('walk', 0, { removed: true }), done('walk', 13)], 1],
  ['written down in another order', [done('walk', 14), done('walk', 0), done('walk', 7)], 2],
])('%s', (_what, completions, nodes) => {
  expect(nodesOf(completions, null)).toBe(nodes);
});

it('a vessel has the nodes of its own days, without looking at those before', () => {
  const completions = [done('walk', 0), done('walk', 7), done('talk', 30)];
  expect(nodesOf(completions, addDays(monday, 1))).toBe(2);
  expect(nodesOf(completions, addDays(monday, 8))).toBe(1);
  expect(nodesOf(completions, addDays(monday, 30))).toBe(1);
  expect(nodesOf(completions, addDays(monday, 31))).toBe(0);
});
