import { describe, expect, it } from 'vitest';
import { type Exercise, type ExerciseStep, exerciseIds } from '../../content/schema';
import {
  exerciseAt,
  exercisePath,
  findable,
  hasWords,
  isEmpty,
  longestWritten,
  missingIn,
  mostEntries,
  offeredAt,
  pathOfRun,
  problemOfWritten,
  searched,
  stepsOf,
  withAnswers,
} from '../../domain/exerciseRun';

const step = (id: string, more: Partial<ExerciseStep> = {}): ExerciseStep => ({
  id,
  title: id,
  fields: [{ id, kind: 'text', label: id }],
  ...more,
});

const anExercise = (more: Partial<Exercise> = {}): Exercise => ({
  id: 'impact',
  name: 'Impact letter',
  quietName: 'A letter',
  about: 'Ce que ça t’a fait',
  group: 'say',
  minutes: 20,
  lens: 'hurt',
  stages: ['acknowledge'],
  cards: [],
  before: [],
  search: ['burn'],
  asks: [],
  steps: [step('one'), step('two')],
  ...more,
});

const person = { lens: 'hurt', isAlone: false, touch: false } as const;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('what can be written', () => {
  it('is twenty thousand characters, counted as a person counts them', () => {
    expect(problemOfWritten('💔'.repeat(longestWritten))).toBeNull();
    expect(problemOfWritten(`${'💔'.repeat(longestWritten)}x`)).toBe('too-long');
    expect(problemOfWritten(['a'.repeat(longestWritten), 'b'])).toBe('too-long');
    expect(problemOfWritten(Array.from({ length: mostEntries + 1 }, () => ''))).toBe('too-many');
  });

  it('is empty when there are only spaces, and goes when it is emptied', () => {
    expect([isEmpty(undefined), isEmpty('  '), isEmpty(['', ' ']), isEmpty(['x'])]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(withAnswers({ one: 'a', two: ['b'] }, { one: '', two: [], three: 'c' })).toEqual({ three: 'c' });
    expect(hasWords({ answers: { one: ' ', two: [] } })).toBe(false);
  });
});

describe('the steps of a run', () => {
  const gated = anExercise({
    steps: [
      step('gate'),
      step('not-now', { unless: ['a', 'b'].map((value) => ({ field: 'gate', is: [value] })) }),
      step('on', { when: [{ field: 'go', is: ['yes', 'maybe'] }] }),
      step('end'),
    ],
    gentle: { lead: '', steps: [step('three')] },
  });

  it('are there while their conditions hold, and left out while all of the others do', () => {
    const steps = (answers: object) => idsOf(stepsOf(gated, { answers: answers as never }));
    expect(steps({})).toEqual(['gate', 'not-now', 'end']);
    expect(steps({ gate: ['a'] })).toEqual(['gate', 'not-now', 'end']);
    expect(steps({ gate: ['a', 'b'] })).toEqual(['gate', 'end']);
    expect(steps({ gate: ['a'], go: 'maybe' })).toEqual(['gate', 'not-now', 'on', 'end']);
  });

  it('are the gentle ones for a run that was begun in a hard stretch, also when it is over', () => {
    expect(idsOf(stepsOf(gated, { answers: {}, isGentle: true }))).toEqual(['three']);
    expect(idsOf(stepsOf(anExercise(), { answers: {}, isGentle: true }))).toEqual(['one', 'two']);
  });

  it('can need an answer', () => {
    const needing = step('what', {
      fields: [
        { id: 'what', kind: 'one', label: 'What', isNeeded: true, options: [] },
        { id: 'why', kind: 'text', label: 'Why' },
      ],
    });
    expect(idsOf(missingIn(needing, {}))).toEqual(['what']);
    expect(missingIn(needing, { what: 'keep' })).toEqual([]);
  });
});

describe('an address', () => {
  it('carries a number and no name, and each is found again by it', () => {
    for (const id of exerciseIds) {
      expect(exercisePath(id)).toMatch(/^\/practices\/\d+$/);
      expect(exerciseAt(exercisePath(id).split('/')[2] ?? '')).toBe(id);
    }
    expect([exerciseAt('0'), exerciseAt('01'), exerciseAt('x'), exerciseAt('99')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('of a begun slip is its place at the promise', () => {
    expect(pathOfRun({ exercise: 'own-slip', id: 'r', about: 'p1 2026-11-20' })).toBe(
      '/promises/p1/own/2026-11-20',
    );
    expect(pathOfRun({ exercise: 'impact', id: 'r' })).toBe('/practices/3/r');
  });
});

describe('what is found and offered', () => {
  const joint = anExercise({ id: 'mirror', needsPartner: true, lens: 'any' });
  const forgiveness = anExercise({ id: 'forgiveness' });
  const grounding = anExercise({ id: 'grounding', lens: 'any', stages: ['help'] });
  const carrying = anExercise({ id: 'carrying', lens: 'repairing' });
  const all = [joint, forgiveness, grounding, carrying];

  it('is everything for someone together, and nothing that needs another for someone alone', () => {
    expect(idsOf(findable(all, person))).toEqual(idsOf(all));
    expect(idsOf(findable(all, { ...person, isAlone: true }))).toEqual([
      'forgiveness',
      'grounding',
      'carrying',
    ]);
  });

  it('is worded for the person, with the same steps to go on in', () => {
    const worded = anExercise({
      byLens: { hurt: { about: 'for the hurt' } },
      alone: { about: 'alone' },
      touch: true,
      withoutTouch: { before: ['no touch'] },
    });
    expect(findable([worded], person)).toMatchObject([{ about: 'for the hurt', before: ['no touch'] }]);
    expect(findable([worded], { ...person, isAlone: true })).toMatchObject([{ about: 'alone' }]);
  });

  it('is offered by stage and lens; forgiving is never suggested to someone alone', () => {
    const at = (more: object) =>
      idsOf(offeredAt('acknowledge', all, { ...person, isHardStretch: false, ...more }));
    expect(at({})).toEqual(['mirror', 'forgiveness']);
    expect(at({ isAlone: true })).toEqual([]);
    expect(at({ lens: 'both' })).toEqual(['mirror', 'forgiveness', 'carrying']);
  });

  it('is only what rests in hard days, at every stage', () => {
    expect(idsOf(offeredAt('acknowledge', all, { ...person, isHardStretch: true }))).toEqual(['grounding']);
  });

  it('is found by the beginnings of words, with or without accents', () => {
    expect(idsOf(searched([anExercise()], 'LETT bur'))).toEqual(['impact']);
    expect(idsOf(searched([anExercise()], 'ca'))).toEqual(['impact']);
    expect(searched([anExercise()], 'urn')).toEqual([]);
  });
});
