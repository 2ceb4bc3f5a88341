import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import { type PledgeDraft, problemsOf } from '../../domain/pledgeDraft';
import { smallerDrafts } from '../../domain/smaller';

const today = toDay('2026-11-22');
const draft: PledgeDraft = { text: 'I walk for an hour.', cadence: { kind: 'daily' }, size: 3 };
const waysOf = (one: PledgeDraft, words: string | null = null) =>
  smallerDrafts(one, today, words).map(({ way }) => way);

describe('a promise made smaller', () => {
  it('is asked less often, has a smaller first step, or lasts for two weeks', () => {
    expect(smallerDrafts(draft, today, 'I walk for ten minutes.')).toEqual([
      { way: 'fewer', draft: { ...draft, cadence: { kind: 'times-a-week', times: 3 } } },
      { way: 'words', draft: { ...draft, text: 'I walk for ten minutes.', size: 1 } },
      { way: 'two-weeks', draft: { ...draft, until: addDays(today, 13) } },
    ]);
  });

  it('can be kept as it then stands, whatever it was', () => {
    const later = { ...draft, from: addDays(today, 30), until: addDays(today, 300) };
    for (const one of smallerDrafts(later, today, 'I walk.'))
      expect(problemsOf(one.draft, today), one.way).toEqual({});
  });

  it('lasts its two weeks from its first day on', () => {
    const later = { ...draft, from: addDays(today, 30) };
    const [, twoWeeks] = smallerDrafts(later, today, null);
    expect(twoWeeks?.draft.until).toBe(addDays(today, 43));
  });

  it('does not last longer than before', () => {
    expect(waysOf({ ...draft, until: addDays(today, 13) })).toEqual(['fewer']);
    expect(waysOf({ ...draft, until: addDays(today, 14) })).toEqual(['fewer', 'two-weeks']);
  });

  it('is not offered words that are the same, missing, or too long', () => {
    const once = { ...draft, cadence: { kind: 'monthly', date: 1 } } as const;
    for (const words of [null, draft.text, 'x'.repeat(121)])
      expect(waysOf(once, words)).toEqual(['two-weeks']);
    expect(waysOf(once, 'x'.repeat(120))).toEqual(['words', 'two-weeks']);
  });

  it('says nothing of its size where nothing was said before', () => {
    const { size: _, ...plain } = draft;
    expect(smallerDrafts(plain, today, 'I walk.')[1]?.draft).not.toHaveProperty('size');
  });

  it('waits for a first day that cannot be read', () => {
    const half = { ...draft, from: 'unreadable' as never };
    expect(smallerDrafts(half, today, null).at(-1)?.draft.until).toBe(addDays(today, 13));
  });
});
