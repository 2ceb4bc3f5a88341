import type { AgreementTerms, Opening, Rung } from './agreement';
import type { Cadence } from './cadence';
import { type Day, weekdayOf } from './day';

/** Something the person agreed to do themselves, which can become a promise. */
export interface AgreedAction {
  /** Its place among those of the agreement. */
  readonly place: number;
  /** As it was written. */
  readonly text: string;
  /** The rung it belongs to, for openness. */
  readonly rung?: Rung;
  readonly cadence: Cadence;
}

// Above these, what is open stays open by itself: there is nothing to do again and again.
const heaviestToDo: Rung = 4;

function cadenceOf(opening: Opening, start: Day): Cadence {
  switch (opening) {
    case 'daily':
      return { kind: 'daily' };
    case 'some-days':
      return { kind: 'times-a-week', times: 3 };
    case 'weekly':
      return { kind: 'times-a-week', times: 1 };
    case 'every-two-weeks':
      return { kind: 'every-weeks', weeks: 2, day: weekdayOf(start) };
    case 'monthly':
      return { kind: 'monthly', date: Number(start.slice(8)) };
    default:
      return { kind: 'when-it-happens' };
  }
}

/** What of an agreement is the person’s own to do; what the other does is not theirs to promise. */
export function actionsOf(terms: AgreementTerms): readonly AgreedAction[] {
  if (terms.kind === 'boundary')
    return terms.lines
      .filter(({ of }) => of !== 'partner')
      .map(({ text }, place) => ({ place, text, cadence: { kind: 'when-it-happens' } }));
  const { offeredBy, rung, covers, opening, start } = terms;
  if (offeredBy === 'partner' || rung > heaviestToDo) return [];
  return [{ place: 0, text: covers, rung, cadence: cadenceOf(opening, start) }];
}

/** The beginning of a text, at most so many characters, ending with a whole word and in its first line. */
export function shortened(text: string, longest: number): string {
  const line = text.trim().split(/[\r\n]/, 1)[0] ?? '';
  if ([...line].length <= longest) return line;
  const cut = [...line].slice(0, longest + 1).join('');
  const words = cut.replace(/\s+\S*$/u, '');
  return words === cut ? [...line].slice(0, longest).join('') : words.replace(/[\s.,;:]+$/u, '');
}
