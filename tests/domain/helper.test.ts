import { describe, expect, it } from 'vitest';
import { english } from '../../content/en';
import { therapist } from '../../content/en/exercises/therapist';
import { appointmentOf } from '../../domain/appointment';
import { sortedKinds } from '../../domain/helperKinds';

const optionsOf = (steps: typeof therapist.steps, id: string) =>
  steps
    .flatMap(({ fields }) => fields)
    .flatMap((field) => (field.id === id && field.kind === 'some' ? field.options : []));
const kinds = optionsOf(therapist.steps, 'kind');
const { kindsFor } = english.helper;
const fitting = (...needs: string[]) => sortedKinds(kinds, kindsFor, needs).fitting.map(({ value }) => value);

describe('kinds of help', () => {
  it('are all there, in their order, while nothing was said of what is needed', () => {
    expect(sortedKinds(kinds, kindsFor, [])).toEqual({ fitting: kinds, others: [] });
  });

  it('answer every need that can be named, for two and for one', () => {
    for (const steps of [therapist.steps, therapist.alone?.steps ?? []]) {
      const there = optionsOf(steps, 'kind');
      for (const { value } of optionsOf(steps, 'need'))
        expect(sortedKinds(there, kindsFor, [value]).fitting, value).not.toEqual([]);
    }
  });

  it('come first where they fit, and none is lost', () => {
    expect(fitting('us')).toEqual(['couple', 'eft', 'gottman', 'ibct']);
    expect(fitting('me', 'addiction')).toEqual(['individual', 'addiction']);
    const { others, fitting: some } = sortedKinds(kinds, kindsFor, ['shock']);
    expect(new Set([...some, ...others])).toEqual(new Set(kinds));
  });

  it('never begin with therapy for two where someone is afraid', () => {
    expect(fitting('us', 'unsafe')).toEqual(['individual', 'trauma', 'specialist']);
  });

  it('are for one where someone goes on alone', () => {
    const alone = optionsOf(therapist.alone?.steps ?? [], 'kind').map(({ value }) => value);
    expect(alone).toEqual(['individual', 'trauma', 'addiction', 'specialist']);
  });
});

describe('an appointment', () => {
  it.each([
    [{}, null],
    [{ time: '14:30' }, null],
    [{ day: '2026-02-30' }, null],
    [{ day: '2026-12-03' }, { day: '2026-12-03', time: null }],
    [
      { day: '2026-12-03', time: 'after lunch' },
      { day: '2026-12-03', time: null },
    ],
    [
      { day: '2026-12-03', time: '14:30' },
      { day: '2026-12-03', time: '14:30' },
    ],
  ])('in %j is %j', (answers, appointment) => {
    expect(appointmentOf(answers)).toEqual(appointment);
  });
});

describe('lists of therapists', () => {
  it('are shown only when a person has called them up', () => {
    for (const { id, verified, checkedOn, source } of english.therapistDirectories) {
      expect(verified ? checkedOn : 'none', id).not.toBe('');
      expect(source, id).toMatch(/^https?:\/\//);
    }
  });
});
