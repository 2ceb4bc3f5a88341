import type { Agreement, AgreementTerms, Rung } from '../../domain/agreement';
import type { BoundaryDraft, TransparencyDraft } from '../../domain/agreementDraft';
import { addDays, type Day, toDay } from '../../domain/day';

export const firstOfMarch = toDay('2026-03-01');

/** An offer of the first rung, from the first of March, that could be kept as it is. */
export function anOpenness(
  change: Partial<TransparencyDraft> = {},
  start: Day = firstOfMarch,
): TransparencyDraft {
  return {
    kind: 'transparency',
    worry: 'That you write to them again.',
    offeredBy: 'me',
    rung: 4,
    covers: 'The list of calls of the last week.',
    staysPrivate: 'Everything that is not listed above.',
    opening: 'weekly',
    haveBothRead: false,
    start,
    end: addDays(start, 14),
    review: addDays(start, 13),
    ...change,
  };
}

/** Limits for two, from the first of March, that could be kept as they are. */
export function someLimits(change: Partial<BoundaryDraft> = {}, start: Day = firstOfMarch): BoundaryDraft {
  return {
    kind: 'boundary',
    isForTwo: true,
    mine: { acceptable: 'A raised voice is not.' },
    theirs: { 'off-limits': 'Reading my messages.' },
    lines: [
      { of: 'me', text: 'If voices are raised, I will take ten minutes outside.' },
      { of: 'partner', text: 'If I am followed, I will close the door.' },
      { of: 'both', text: 'We both leave our phones in the hall.' },
    ],
    ifCrossed: 'I say so the same day.',
    start,
    end: addDays(start, 30),
    review: addDays(start, 29),
    ...change,
  };
}

/** Limits of one’s own. */
export const ownLimits = (change: Partial<BoundaryDraft> = {}, start: Day = firstOfMarch) =>
  someLimits({ isForTwo: false, end: '', ...change }, start);

export function opennessTerms(rung: Rung, start: Day = firstOfMarch, days = 14): AgreementTerms {
  const { haveBothRead: _, offeredBy: _by, rung: _rung, opening: _opening, ...words } = anOpenness({}, start);
  return {
    ...words,
    offeredBy: 'me',
    rung,
    opening: 'weekly',
    start,
    end: addDays(start, days),
    review: addDays(start, days - 1),
  };
}

export function anAgreement(steps: Agreement['steps'], change: Partial<Agreement> = {}): Agreement {
  return { id: 'agreement', changedAt: 0, steps, ...change };
}
