import { describe, expect, it } from 'vitest';
import { draftsOf, formOf, isBeingWritten, resumed } from '../../domain/draft';

const empty = { note: '', until: '' };

describe('what is kept of a form', () => {
  it('is what was written, and nothing of what stands as it was', () => {
    const written = { note: 'Slow', until: '' };
    expect(draftsOf('visit v', { start: empty, stored: empty, written })).toEqual({
      'visit v note': 'Slow',
      'visit v until': null,
    });
  });

  it('is also that a text was emptied which is stored', () => {
    const stored = { note: 'Slow', until: 'Walk' };
    const written = { note: '', until: 'Walk' };
    expect(draftsOf('visit v', { start: stored, stored, written })).toEqual({
      'visit v note': '',
      'visit v until': null,
    });
  });

  it('has with the words what the form began with, and not without them', () => {
    const start = { day: '2026-11-23', ...empty };
    const of = (written: typeof start) => draftsOf('visit new', { start, stored: {}, written });
    expect(of({ ...start, note: 'S' })).toEqual({
      'visit new day': '2026-11-23',
      'visit new note': 'S',
      'visit new until': null,
    });
    expect(Object.values(of(start))).toEqual([null, null, null]);
  });
});

it('a form goes on with what was being written in it, and with nothing of others', () => {
  const drafts = { 'visit new note': 'Slo', 'visit newer note': 'x', 'goal new what': 'Tea' };
  expect(resumed('visit new', { day: 'd', ...empty }, drafts)).toEqual({ day: 'd', note: 'Slo', until: '' });
  expect(isBeingWritten('visit new', drafts)).toBe(true);
  expect(isBeingWritten('visit ne', drafts)).toBe(false);
});

it.each([
  ['question received text', { kind: 'question', id: null }],
  ['goal new what', { kind: 'goal', id: null }],
  ['visit 1-2 note', { kind: 'visit', id: '1-2' }],
  ['gift new what', null],
])('%s is of the form of %o', (field, form) => {
  expect(formOf(field)).toEqual(form);
});
