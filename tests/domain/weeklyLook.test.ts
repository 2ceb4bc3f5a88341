import { expect, it } from 'vitest';
import { weeklyLook } from '../../content/en/exercises/weeklyLook';
import type { ExerciseId } from '../../content/schema';
import { toDay } from '../../domain/day';
import type { ExerciseRun } from '../../domain/exerciseRun';
import { weeklyHopesOf } from '../../domain/weeklyLook';

const day = toDay('2026-11-22');
const aRun = (change: Partial<ExerciseRun>): ExerciseRun => ({
  id: 'run',
  changedAt: 1,
  exercise: 'weekly-look',
  startedOn: day,
  step: 'hope',
  answers: { hope: '1' },
  ...change,
});

it('hope is read on the day a look was finished, or else begun', () => {
  expect(weeklyHopesOf([aRun({})])).toEqual([{ day, value: 1 }]);
  expect(weeklyHopesOf([aRun({ finishedOn: toDay('2026-11-23') })])).toEqual([
    { day: '2026-11-23', value: 1 },
  ]);
});

it('a look without it, one that was erased, and other exercises say nothing of hope', () => {
  const others: Partial<ExerciseRun>[] = [
    { answers: {} },
    { answers: { hope: '' } },
    { answers: { hope: '0' } },
    { answers: { hope: '6' } },
    { answers: { hope: 'none' } },
    { removed: true },
    { exercise: 'outside-view' as ExerciseId },
  ];
  expect(weeklyHopesOf(others.map(aRun))).toEqual([]);
});

it('every wording of the look asks about hope with the same five answers, as a last step', () => {
  const wordings = [
    weeklyLook.steps,
    ...Object.values(weeklyLook.byLens ?? {}).map(({ steps }) => steps),
    weeklyLook.alone?.steps,
  ];
  expect(wordings).toHaveLength(4);
  for (const steps of wordings) {
    expect(steps?.map(({ id }) => id)).toEqual(weeklyLook.steps.map(({ id }) => id));
    const field = steps?.at(-1)?.fields[0];
    expect(field?.id).toBe('hope');
    expect(field && 'options' in field && field.options.map(({ value }) => value)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  }
});
