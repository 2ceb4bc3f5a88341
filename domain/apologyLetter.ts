import { type ApologyPart, apologyParts } from '../content/schema';
import type { ApologyFinding } from './apology';
import { type Answers, isEmpty } from './exerciseRun';
import { longestPledgeText } from './pledgeDraft';

/** How much of a whole apology each part is. What can be left out has no weight. */
export const partWeights: Readonly<Partial<Record<ApologyPart, number>>> = {
  did: 30,
  effect: 20,
  sorry: 15,
  repair: 20,
  change: 15,
};

export const isApologyPart = (id: string): id is ApologyPart =>
  (apologyParts as readonly string[]).includes(id);

/** What stands in a part. */
export function partText(answers: Answers, part: ApologyPart): string {
  return [answers[part] ?? ''].flat().join('\n');
}

export interface WeighedPart {
  readonly part: ApologyPart;
  /** Out of 100 for all. */
  readonly weight: number;
  readonly isWritten: boolean;
}

/** The parts that an apology needs, and which of them are there. Not a grade: nothing is read. */
export function completenessOf(answers: Answers): readonly WeighedPart[] {
  return apologyParts.flatMap((part) => {
    const weight = partWeights[part];
    return weight === undefined ? [] : [{ part, weight, isWritten: !isEmpty(answers[part]) }];
  });
}

const longestKey = 80;

/** Remembers a place that is to stay as it is, whatever is written around it. */
export function keyOf(part: ApologyPart, { check, start, end }: ApologyFinding, text: string): string {
  const quote = text.slice(start, end).toLowerCase().replaceAll(/\s+/g, ' ');
  // Of the whole part what counts is that it was looked at, not how it read then.
  return check === 'vague'
    ? `${part} ${check}`
    : `${part} ${check} ${[...quote].slice(0, longestKey).join('')}`;
}

/** The first sentence as words for a promise, shortened at a word to what a promise can hold. */
export function promiseWordsOf(text: string): string {
  const [sentence = ''] = text.trim().split(/(?<=[.!?…])\s|\n/u);
  const letters = [...sentence];
  if (letters.length <= longestPledgeText) return sentence;
  return letters
    .slice(0, longestPledgeText + 1)
    .join('')
    .replace(/\s+\S*$/u, '');
}
