import { addDays, type Day } from './day';
import { lighterCadence, longestPledgeText, type PledgeDraft, problemsOf } from './pledgeDraft';

/** How a promise can be made smaller: less often, for a while only, or with a smaller first step. */
export type Smaller = 'fewer' | 'two-weeks' | 'words';

export interface SmallerDraft {
  readonly way: Smaller;
  readonly draft: PledgeDraft;
}

const daysOfTwoWeeks = 14;

const smallestSize = ({ size, ...draft }: PledgeDraft): PledgeDraft => (size ? { ...draft, size: 1 } : draft);

function withFewer(draft: PledgeDraft): PledgeDraft | null {
  const cadence = lighterCadence(draft.cadence);
  return cadence && { ...draft, cadence };
}

function forTwoWeeks(draft: PledgeDraft, today: Day): PledgeDraft | null {
  const from = problemsOf(draft, today).from ? today : (draft.from ?? today);
  const until = addDays(from, daysOfTwoWeeks - 1);
  return draft.until && draft.until <= until ? null : { ...draft, until };
}

function withWords(draft: PledgeDraft, words: string | null): PledgeDraft | null {
  const fits = words !== null && words !== draft.text.trim() && [...words].length <= longestPledgeText;
  return fits ? smallestSize({ ...draft, text: words }) : null;
}

/**
 * The ways in which a draft can still be made smaller, each with what it would become.
 * @param words the same promise with a smaller first step, or null when there is none
 */
export function smallerDrafts(draft: PledgeDraft, today: Day, words: string | null): readonly SmallerDraft[] {
  const drafts = {
    fewer: withFewer(draft),
    words: withWords(draft, words),
    'two-weeks': forTwoWeeks(draft, today),
  };
  return (['fewer', 'words', 'two-weeks'] as const).flatMap((way) => {
    const smaller = drafts[way];
    return smaller ? [{ way, draft: smaller }] : [];
  });
}
