import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForTwo, openings, rungs } from '../../domain/agreement';
import {
  type AgreementDraft,
  draftFrom,
  longestAgreementText,
  problemOfYes,
  problemsOfAgreement,
  problemsOfLighter,
  termsFrom,
} from '../../domain/agreementDraft';
import { addDays } from '../../domain/day';
import { anOpenness, firstOfMarch, opennessTerms, ownLimits, someLimits } from '../support/agreements';

const today = firstOfMarch;
const long = 'x'.repeat(longestAgreementText);
const wrong = (draft: AgreementDraft) => problemsOfAgreement(draft, today);

describe('an openness as it is written', () => {
  it('can be kept when everything is said', () => {
    expect(wrong(anOpenness())).toEqual({});
    expect(wrong(anOpenness({ worry: long, covers: `${long} `, staysPrivate: '🔒' }))).toEqual({});
  });

  it.each([
    ['worry', { worry: ' \n' }, 'empty'],
    ['worry', { worry: `${long}x` }, 'too-long'],
    ['covers', { covers: '' }, 'empty'],
    ['covers', { covers: '🙂'.repeat(longestAgreementText + 1) }, 'too-long'],
    ['staysPrivate', { staysPrivate: '' }, 'empty'],
    ['offeredBy', { offeredBy: null }, 'empty'],
    ['rung', { rung: null }, 'empty'],
    ['opening', { opening: null }, 'empty'],
    ['end', { end: firstOfMarch }, 'zero-days'],
    ['end', { end: addDays(firstOfMarch, -1) }, 'before-start'],
    ['review', { review: addDays(firstOfMarch, 15) }, 'after-end'],
  ] as const)('says what is wrong with its %s (%#)', (field, change, problem) => {
    expect(wrong(anOpenness(change))).toEqual({ [field]: problem });
    expect(() => termsFrom(anOpenness(change), today)).toThrow(RangeError);
  });

  it('of the last rung needs the caution read by both, and 14 days at most', () => {
    const last = anOpenness({ rung: 7 });
    expect(wrong(last)).toEqual({ haveBothRead: 'not-read' });
    expect(wrong({ ...last, haveBothRead: true })).toEqual({});
    const longer = { ...last, haveBothRead: true, end: addDays(firstOfMarch, 15) };
    expect(wrong(longer)).toEqual({ end: 'too-long' });
  });

  it('is kept without the space around its words', () => {
    expect(termsFrom(anOpenness({ worry: '  שלום \n' }), today)).toMatchObject({
      kind: 'transparency',
      worry: 'שלום',
      rung: 4,
      end: '2026-03-15',
    });
  });
});

describe('limits as they are written', () => {
  it('can be kept for two and for one', () => {
    expect(wrong(someLimits())).toEqual({});
    expect(wrong(ownLimits())).toEqual({});
    expect(wrong(someLimits({ mine: {}, theirs: {} }))).toEqual({});
  });

  it.each([
    ['lines', { lines: [] }, 'empty'],
    ['lines', { lines: [{ of: 'me', text: ' ' }] }, 'empty'],
    ['lines', { lines: [{ of: 'me', text: `${long}x` }] }, 'too-long'],
    ['lines', { lineNotAdded: 'If you shout' }, 'not-added'],
    ['ifCrossed', { ifCrossed: '' }, 'empty'],
    ['mine', { mine: { secure: `${long}x` } }, 'too-long'],
    ['theirs', { theirs: { secure: `${long}x` } }, 'too-long'],
    ['end', { end: '' }, 'empty'],
    ['end', { end: addDays(firstOfMarch, 91) }, 'too-long'],
  ] as const)('say what is wrong with their %s (%#)', (field, change, problem) => {
    expect(wrong(someLimits(change))).toEqual({ [field]: problem });
  });

  it('of one’s own keep only what the person does, and have no end', () => {
    const terms = termsFrom(ownLimits({ theirs: { secure: 'x' } }), today);
    expect(terms).toEqual({
      kind: 'boundary',
      mine: { acceptable: 'A raised voice is not.' },
      lines: [{ of: 'me', text: 'If voices are raised, I will take ten minutes outside.' }],
      ifCrossed: 'I say so the same day.',
      start: '2026-03-01',
      review: '2026-03-30',
    });
    expect(isForTwo(terms)).toBe(false);
    expect(wrong(ownLimits({ lines: [{ of: 'both', text: 'We both knock.' }] }))).toEqual({ lines: 'empty' });
  });

  it('for two are for two also while one column is empty', () => {
    const terms = termsFrom(someLimits({ theirs: {}, mine: { secure: '' } }), today);
    expect(isForTwo(terms)).toBe(true);
    expect(terms).toMatchObject({ mine: {}, theirs: {} });
  });
});

describe('the day of a yes', () => {
  it('is a day that has come', () => {
    expect(problemOfYes('2026-03-01', today)).toBeNull();
    expect(problemOfYes('2020-01-01', today)).toBeNull();
    expect(problemOfYes('2026-03-02', today)).toBe('ahead');
    expect(problemOfYes(' ', today)).toBe('empty');
    expect(problemOfYes('none', today)).toBe('unreadable');
  });
});

describe('what was agreed, taken up again', () => {
  it('says the same', () => {
    for (const draft of [anOpenness(), someLimits(), ownLimits()]) {
      const terms = termsFrom(draft, today);
      const { start, end = '', review } = terms;
      expect(termsFrom(draftFrom(terms, { start, end, review }), today)).toEqual(terms);
    }
  });
});

describe('lighter', () => {
  const before = opennessTerms(4);

  it.each([
    ['a rung below', { rung: 3 }, {}],
    ['a rung above', { rung: 5 }, { rung: 'heavier' }],
    ['the same', {}, { rung: 'not-lighter' }],
    [
      'the same with other space',
      { covers: ' The list of calls of the last week. ' },
      { rung: 'not-lighter' },
    ],
    ['less often', { opening: 'monthly' }, {}],
    ['more often', { opening: 'daily' }, { opening: 'more-often' }],
    ['less of it', { covers: 'Only the calls of Sunday.' }, {}],
    ['a rung below, more often', { rung: 2, opening: 'daily' }, {}],
    ['nothing chosen yet', { rung: null }, {}],
  ] as const)('with %s', (_what, change, problems) => {
    expect(problemsOfLighter(anOpenness(change), before)).toEqual(problems);
  });

  it('never lets a review climb', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rungs),
        fc.constantFrom(...rungs),
        fc.constantFrom(...openings),
        (held, rung, opening) => {
          const draft = anOpenness({ rung, opening });
          const isAllowed = Object.keys(problemsOfLighter(draft, opennessTerms(held))).length === 0;
          expect(isAllowed && rung > held).toBe(false);
          if (rung < held) expect(isAllowed).toBe(true);
        },
      ),
    );
  });

  it('says nothing of limits, which may change in any way', () => {
    expect(problemsOfLighter(someLimits(), termsFrom(someLimits(), today))).toEqual({});
  });
});
