import { describe, expect, it } from 'vitest';
import { english } from '../../content/en';
import { type Exercise, type ExerciseStep, exerciseIds } from '../../content/schema';

const { exercises, evidenceCards } = english;

const wordings = (exercise: Exercise): readonly (readonly ExerciseStep[])[] => [
  exercise.steps,
  ...(exercise.gentle ? [exercise.gentle.steps] : []),
  ...[...Object.values(exercise.byLens ?? {}), exercise.alone, exercise.withoutTouch].flatMap((words) =>
    words?.steps ? [words.steps] : [],
  ),
];

const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

it('all twenty exercises are there, each once', () => {
  expect(exerciseIds).toHaveLength(20);
  expect(exercises.map(({ id }) => id).toSorted()).toEqual(exerciseIds.toSorted());
  expect(twice(exercises.map(({ name }) => name))).toEqual([]);
});

describe.each(exercises)('$id', (exercise) => {
  it('has ids of its own for each step and each field', () => {
    for (const steps of wordings(exercise)) {
      expect(twice(steps.map(({ id }) => id))).toEqual([]);
      expect(twice(steps.flatMap(({ fields }) => fields.map(({ id }) => id)))).toEqual([]);
    }
  });

  it('asks in conditions only for what can be answered in it', () => {
    for (const steps of wordings(exercise)) {
      const fields = steps.flatMap((step) => step.fields);
      for (const { when = [], unless = [] } of steps)
        for (const { field: id, is } of [...when, ...unless]) {
          const field = fields.find((one) => one.id === id);
          // Of a field that was left open nothing is stored, which reads as an empty text.
          const values = field && 'options' in field ? ['', ...field.options.map(({ value }) => value)] : [];
          expect(values, `${id} is asked for`).toEqual(expect.arrayContaining([...is]));
        }
    }
  });

  it('gives reasons from cards that exist, and a time from one minute to an hour', () => {
    const known = evidenceCards.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining([...exercise.cards]));
    expect(exercise.minutes).toBeGreaterThanOrEqual(1);
    expect(exercise.minutes).toBeLessThanOrEqual(60);
  });

  it('can be searched for, and is offered somewhere', () => {
    expect(exercise.search.length).toBeGreaterThanOrEqual(3);
    expect(exercise.stages.length).toBeGreaterThanOrEqual(1);
  });
});
