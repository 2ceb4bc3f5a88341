import type { Encouragement, Gesture } from '../content/schema';
import type { Fact } from './fact';

/** A gesture or line in the person's own words. It comes in turn with the others. */
export interface OwnItem extends Fact {
  readonly kind: 'gesture' | 'line';
  readonly text: string;
}

export const longestOwnItem = 140;
export const mostOwnItems = 100;

/** What is wrong with own words, or null when they can be kept. */
export function problemOfOwnItem(text: string): 'empty' | 'too-long' | null {
  const length = [...text.trim()].length;
  if (length === 0) return 'empty';
  return length > longestOwnItem ? 'too-long' : null;
}

export function gestureFrom({ id, text }: OwnItem): Gesture {
  return { id, text, lens: 'any', stages: 'all', energy: 1, minutes: 5, kind: 'thought' };
}

export function lineFrom({ id, text }: OwnItem): Encouragement {
  return { id, text, lens: 'any', stages: 'all', mood: 'steady' };
}
