import { type ApologyCheck, apologyChecks } from '../content/schema';
import type { ApologyFinding } from './apology';

interface Noted extends ApologyFinding {
  readonly check: ApologyNote['check'];
}

const isNoted = (one: ApologyFinding): one is Noted => one.check !== 'pressure';

/** One reason with every place it stands for. */
export interface ApologyNote {
  /** Words of danger are no note: they have a card of their own. */
  readonly check: Exclude<ApologyCheck, 'pressure'>;
  readonly places: readonly ApologyFinding[];
}

/**
 * What is said beside the text: each reason once, in the order in which its first place is met. What is said of the whole
 * part comes after what is said of a place.
 */
export function notesOf(findings: readonly ApologyFinding[]): readonly ApologyNote[] {
  const ordered = findings
    .filter(isNoted)
    .sort((a, b) => Number(a.check === 'vague') - Number(b.check === 'vague'));
  return [...new Set(ordered.map(({ check }) => check))].map((check) => ({
    check,
    places: ordered.filter((one) => one.check === check),
  }));
}

/**
 * What is underlined: one thing for each place, the gravest first. That a whole part is vague is not seen at a place and
 * so not drawn over it.
 */
export function underlinedOf(findings: readonly ApologyFinding[]): readonly ApologyFinding[] {
  const gravest = [...findings]
    .filter(({ check }) => check !== 'vague')
    .sort((a, b) => apologyChecks.indexOf(a.check) - apologyChecks.indexOf(b.check));
  const kept: ApologyFinding[] = [];
  for (const one of gravest) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
