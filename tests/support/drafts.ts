import type { PledgeDraft } from '../../domain/pledgeDraft';

export const aDraft = (change: Partial<PledgeDraft> = {}): PledgeDraft => ({
  text: 'I say my plan for the evening before I am asked.',
  cadence: { kind: 'daily' },
  ...change,
});
