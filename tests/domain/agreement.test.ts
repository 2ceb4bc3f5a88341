import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Agreement,
  type AgreementStep,
  endOf,
  heavyRenewals,
  isOneSided,
  isReviewDue,
  kindOf,
  reviewsDue,
  statusOfAgreement,
  suggestsTherapist,
  termsOf,
  yesOf,
} from '../../domain/agreement';
import type { AgreementDraft } from '../../domain/agreementDraft';
import {
  agree,
  canBeReviewed,
  canBeRevoked,
  endAtReview,
  propose,
  proposeAgain,
  renew,
  revoke,
  sameAgain,
} from '../../domain/agreementSteps';
import { addDays, type Day } from '../../domain/day';
import {
  anAgreement,
  anOpenness,
  firstOfMarch,
  opennessTerms,
  ownLimits,
  someLimits,
} from '../support/agreements';

const start = firstOfMarch;
const on = (days: number) => addDays(start, days);

const proposed = (draft: AgreementDraft = anOpenness(), change: Partial<Agreement> = {}) =>
  anAgreement(propose(draft, start), change);
const next = (agreement: Agreement, steps: readonly AgreementStep[]) => ({ ...agreement, steps });
const agreed = (draft: AgreementDraft = anOpenness(), change: Partial<Agreement> = {}) => {
  const one = proposed(draft, change);
  return next(one, agree(one, start, start));
};

describe('an agreement', () => {
  it('is an offer until both said yes, and holds from then on', () => {
    const offer = proposed();
    expect(statusOfAgreement(offer, start)).toBe('proposed');
    expect(yesOf(offer)).toBeNull();
    const held = next(offer, agree(offer, '2026-02-27', on(2)));
    expect(statusOfAgreement(held, on(2))).toBe('in-force');
    expect(yesOf(held)).toBe('2026-02-27');
    expect(held.steps.map(({ did, day }) => [did, day])).toEqual([
      ['proposed', start],
      ['agreed', on(2)],
    ]);
  });

  it('waits for its first day, holds up to the day before its end, and is over by itself', () => {
    const later = agreed(anOpenness({}, on(3)));
    expect(statusOfAgreement(later, on(2))).toBe('waiting');
    expect(statusOfAgreement(later, on(3))).toBe('in-force');
    expect(statusOfAgreement(later, on(16))).toBe('in-force');
    expect(statusOfAgreement(later, on(17))).toBe('over');
    expect(endOf(later)).toBe(on(17));
  });

  it('of one’s own needs nobody’s yes and does not end by itself', () => {
    const mine = proposed(ownLimits());
    expect(statusOfAgreement(mine, on(1000))).toBe('in-force');
    expect(endOf(mine)).toBeNull();
    expect(() => agree(mine, start, start)).toThrow(RangeError);
  });

  it('whose days passed without a yes holds nothing, and can get other words and days', () => {
    const offer = proposed();
    expect(statusOfAgreement(offer, on(14))).toBe('over');
    expect(canBeReviewed(offer, on(14))).toBe(false);
    expect(isReviewDue(offer, on(14))).toBe(false);
    expect(() => agree(offer, on(14), on(14))).toThrow(RangeError);
    const again = next(offer, proposeAgain(offer, anOpenness({ worry: 'Another' }, on(14)), on(14)));
    expect(statusOfAgreement(again, on(14))).toBe('proposed');
    expect(termsOf(again)).toMatchObject({ worry: 'Another' });
    expect(again.steps).toHaveLength(2);
  });

  it('cannot be agreed on a day to come, nor twice, nor reworded once it is agreed', () => {
    expect(() => agree(proposed(), on(1), start)).toThrow(RangeError);
    expect(() => agree(proposed(), '', start)).toThrow(RangeError);
    expect(() => agree(agreed(), start, on(1))).toThrow(RangeError);
    expect(() => proposeAgain(agreed(), anOpenness(), start)).toThrow(RangeError);
  });
});

describe('taking back', () => {
  it('is possible as long as something holds or waits, and needs nothing else', () => {
    for (const one of [proposed(), agreed(), agreed(anOpenness({}, on(5))), proposed(ownLimits())]) {
      expect(canBeRevoked(one, start)).toBe(true);
      const closed = next(one, revoke(one, on(1)));
      expect(statusOfAgreement(closed, on(1))).toBe('revoked');
      expect(endOf(closed)).toBe(on(1));
      expect(canBeReviewed(closed, on(1))).toBe(false);
      expect(closed.steps.slice(0, -1)).toEqual(one.steps);
    }
  });

  it('changes nothing of what is closed already', () => {
    const closed = next(agreed(), revoke(agreed(), on(1)));
    expect(revoke(closed, on(2))).toBe(closed.steps);
    expect(revoke(agreed(), on(14))).toEqual(agreed().steps);
    expect(endOf(closed)).toBe(on(1));
  });
});

describe('a review', () => {
  const lighter = (draft: AgreementDraft) => ({ choice: 'lighter' as const, draft, saidYesOn: on(13) });

  it('is due on its day, and for a week after an end nobody looked at', () => {
    const held = agreed();
    expect(isReviewDue(held, on(12))).toBe(false);
    expect(isReviewDue(held, on(13))).toBe(true);
    expect(isReviewDue(held, on(14))).toBe(true);
    expect(isReviewDue(held, on(20))).toBe(true);
    expect(isReviewDue(held, on(21))).toBe(false);
    expect(isReviewDue(next(held, revoke(held, on(13))), on(13))).toBe(false);
    expect(isReviewDue(proposed(ownLimits()), on(400))).toBe(true);
  });

  it('can make it lighter, with new days and a new yes', () => {
    const held = agreed();
    const steps = renew(held, lighter(anOpenness({ rung: 3 }, on(13))), on(13));
    const renewed = next(held, steps);
    expect(termsOf(renewed)).toMatchObject({ rung: 3, start: on(13), end: on(27) });
    expect(statusOfAgreement(renewed, on(20))).toBe('in-force');
    expect(isReviewDue(renewed, on(13))).toBe(false);
    expect(yesOf(renewed)).toBe(on(13));
    expect(renewed.steps.slice(0, 2)).toEqual(held.steps);
  });

  it('cannot make it heavier, call another the same, or go on without a yes', () => {
    const held = agreed();
    const same = anOpenness({}, on(13));
    const tries = [
      lighter(anOpenness({ rung: 5 }, on(13))),
      lighter(same),
      { choice: 'same' as const, draft: { ...same, covers: 'More' }, saidYesOn: on(13) },
      { choice: 'same' as const, draft: same },
      { choice: 'same' as const, draft: same, saidYesOn: on(14) },
      { choice: 'lighter' as const, draft: someLimits({}, on(13)), saidYesOn: on(13) },
      { choice: 'same' as const, draft: anOpenness({ end: on(12) }, on(13)), saidYesOn: on(13) },
    ];
    for (const review of tries) expect(() => renew(held, review, on(13))).toThrow(RangeError);
  });

  it('can keep it as it was, for as long as before', () => {
    const held = agreed();
    const draft = sameAgain(held, on(13));
    expect(draft).toMatchObject({ start: on(13), end: on(27), review: on(26), rung: 4 });
    const renewed = next(held, renew(held, { choice: 'same', draft, saidYesOn: on(13) }, on(13)));
    expect(renewed.steps.at(-1)).toMatchObject({ did: 'renewed', choice: 'same' });
    const last = agreed(anOpenness({ rung: 7, haveBothRead: true }));
    const again = sameAgain(last, on(13));
    expect(() => renew(last, { choice: 'same', draft: again, saidYesOn: on(13) }, on(13))).not.toThrow();
  });

  it('of one’s own limits asks for nobody’s yes', () => {
    const mine = proposed(ownLimits());
    const draft = sameAgain(mine, on(40));
    expect(draft).toMatchObject({ start: on(40), end: '', review: on(69) });
    const kept = next(mine, renew(mine, { choice: 'same', draft }, on(40)));
    expect(statusOfAgreement(kept, on(41))).toBe('in-force');
    expect(isReviewDue(kept, on(41))).toBe(false);
  });

  it('can let it end, and can look at one that ended by itself', () => {
    const held = agreed();
    const ended = next(held, endAtReview(held, on(13)));
    expect(statusOfAgreement(ended, on(13))).toBe('ended');
    expect(endOf(ended)).toBe(on(13));
    const late = next(held, endAtReview(held, on(18)));
    expect(endOf(late), 'it did not hold longer because it was looked at late').toBe(on(14));
    expect(isReviewDue(late, on(18))).toBe(false);
    const renewed = renew(held, lighter(anOpenness({ rung: 1 }, on(18))), on(18));
    expect(statusOfAgreement(next(held, renewed), on(19))).toBe('in-force');
    expect(() => endAtReview(ended, on(14))).toThrow(RangeError);
    expect(() => renew(proposed(), lighter(anOpenness({ rung: 1 })), start)).toThrow(RangeError);
  });
});

describe('review days', () => {
  it('are those of what holds or will hold', () => {
    const all = [
      agreed(anOpenness(), { id: 'a' }),
      agreed(someLimits({}, on(5)), { id: 'b' }),
      proposed(ownLimits(), { id: 'c' }),
      proposed(anOpenness(), { id: 'offer' }),
      anAgreement([], { id: 'erased', removed: true }),
      next(agreed(), revoke(agreed(), on(1))),
      next(agreed(), endAtReview(agreed(), on(1))),
    ];
    expect(reviewsDue(all)).toEqual([
      { id: 'a', day: on(13), kind: 'transparency' },
      { id: 'b', day: on(34), kind: 'boundary' },
      { id: 'c', day: on(29), kind: 'boundary' },
    ]);
    expect(reviewsDue(all, true)).toEqual([{ id: 'c', day: on(29), kind: 'boundary' }]);
    expect(all.slice(0, 3).map(kindOf)).toEqual(['transparency', 'boundary', 'boundary']);
  });
});

describe('openness of the heavy rungs', () => {
  const held = (rung: 4 | 5 | 6, renewals: number, from = start, change: Partial<Agreement> = {}) => {
    const steps: AgreementStep[] = [
      { did: 'proposed', day: from, terms: opennessTerms(rung, from) },
      { did: 'agreed', day: from, saidYesOn: from },
    ];
    for (let time = 1; time <= renewals; time++) {
      const day = addDays(from, 13 * time);
      steps.push({ did: 'renewed', day, choice: 'same', terms: opennessTerms(rung, day), saidYesOn: day });
    }
    return anAgreement(steps, change);
  };

  it.each([
    ['one of them', [held(5, 0)], 0],
    ['renewed once', [held(5, 1)], 1],
    ['renewed twice', [held(6, 2)], 2],
    ['a light one renewed twice', [held(4, 2)], 0],
    ['a new one a week after the end', [held(5, 0), held(5, 0, on(21))], 1],
    ['a new one the month after next', [held(5, 0), held(5, 0, on(44))], 0],
    ['two at the same time', [held(5, 0), held(6, 0, on(5))], 0],
    ['three, one after the other', [held(5, 0, on(28)), held(5, 0), held(6, 0, on(14))], 2],
    ['an offer nobody said yes to', [held(5, 1), proposed(anOpenness({ rung: 6 }, on(30)))], 1],
  ] as const)('counts as renewed: %s', (_what, agreements, count) => {
    expect(heavyRenewals(agreements)).toBe(count);
    expect(suggestsTherapist(agreements)).toBe(count >= 2);
  });
});

describe('two columns', () => {
  const columns = { isForTwo: true, mine: {}, theirs: {}, lines: [] };
  it('are one-sided while only one of two has said anything', () => {
    expect(isOneSided(columns)).toBe(false);
    expect(isOneSided({ ...columns, mine: { secure: 'Sleep' } })).toBe(true);
    expect(isOneSided({ ...columns, mine: { secure: 'Sleep' }, theirs: { secure: ' ' } })).toBe(true);
    expect(isOneSided({ ...columns, mine: { secure: 'x' }, lines: [{ of: 'partner', text: 'y' }] })).toBe(
      false,
    );
    expect(isOneSided({ ...columns, isForTwo: false, mine: { secure: 'x' } })).toBe(false);
    expect(isOneSided({ ...columns, lines: [{ of: 'both', text: 'We both knock.' }] })).toBe(false);
  });
});

describe('whatever is done with an agreement', () => {
  type Move = (one: Agreement, today: Day) => readonly AgreementStep[];
  const moves: readonly Move[] = [
    (one, today) => agree(one, today, today),
    (one, today) => proposeAgain(one, anOpenness({ rung: 6 }, today), today),
    (one, today) => renew(one, { choice: 'same', draft: sameAgain(one, today), saidYesOn: today }, today),
    (one, today) => {
      const draft = sameAgain(one, today);
      if (draft.kind !== 'transparency' || !draft.rung || draft.rung === 1)
        throw new RangeError('as light as can be');
      const rung = (draft.rung - 1) as 1;
      return renew(one, { choice: 'lighter', draft: { ...draft, rung }, saidYesOn: today }, today);
    },
    (one, today) => endAtReview(one, today),
    (one, today) => revoke(one, today),
  ];

  it('history only grows, no openness outlives its longest span without a new yes, and none climbs', () => {
    const plan = fc.array(fc.tuple(fc.nat(moves.length - 1), fc.nat(20)), { maxLength: 12 });
    fc.assert(
      fc.property(plan, (steps) => {
        let one = proposed(anOpenness({ rung: 6 }));
        let today = start;
        for (const [which, days] of steps) {
          today = addDays(today, days);
          const before = one;
          try {
            one = next(one, moves[which]?.(one, today) ?? one.steps);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
          expect(one.steps.slice(0, before.steps.length)).toEqual(before.steps);
          const [now, then] = [termsOf(one), termsOf(before)];
          if (now.kind === 'transparency' && then.kind === 'transparency')
            expect(now.rung).toBeLessThanOrEqual(6);
          if (
            one.steps.at(-1)?.did === 'renewed' &&
            now.kind === 'transparency' &&
            then.kind === 'transparency'
          )
            expect(now.rung).toBeLessThanOrEqual(then.rung);
          expect(statusOfAgreement(one, addDays(today, 91))).not.toBe('in-force');
          if (canBeRevoked(one, today))
            expect(statusOfAgreement(next(one, revoke(one, today)), today)).toBe('revoked');
        }
      }),
      { numRuns: 500 },
    );
  });
});
