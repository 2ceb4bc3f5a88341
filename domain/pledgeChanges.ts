import { addDays, type Day } from './day';
import type { Pledge, Term } from './pledge';

/** Something that changed in the life of a promise; days are inclusive. */
export type PledgeChange =
  | { readonly kind: 'term'; readonly day: Day; readonly last?: Day; readonly term: Term }
  | { readonly kind: 'rest'; readonly day: Day; readonly last?: Day }
  | { readonly kind: 'went-on'; readonly day: Day }
  | { readonly kind: 'ended' | 'finished' | 'let-go'; readonly day: Day };

function lastDayOfTerm({ terms }: Pledge, index: number): Day | undefined {
  const next = terms[index + 1];
  const until = terms[index]?.until;
  if (!next) return until;
  const last = addDays(next.from, -1);
  return until && until < last ? until : last;
}

function endOf(pledge: Pledge, today: Day): readonly PledgeChange[] {
  const { finishedOn, letGo } = pledge;
  if (finishedOn) return [{ kind: letGo ? 'let-go' : 'finished', day: addDays(finishedOn, -1) }];
  const until = pledge.terms.at(-1)?.until;
  return until && until < today ? [{ kind: 'ended', day: until }] : [];
}

/** What changed in the life of a promise: its words and rhythm, rests, and how it ended. The latest comes first. */
export function changesOf(pledge: Pledge, today: Day): readonly PledgeChange[] {
  const terms = pledge.terms.map((term, index): PledgeChange => {
    const last = lastDayOfTerm(pledge, index);
    return { kind: 'term', day: term.from, term, ...(last ? { last } : {}) };
  });
  const rests = pledge.rests
    // Taken up again on the day it was laid down: nothing rested.
    .filter(({ from, until }) => !until || from < until)
    .map(
      ({ from, until }): PledgeChange => ({
        kind: 'rest',
        day: from,
        ...(until ? { last: addDays(until, -1) } : {}),
      }),
    );
  const wentOn: readonly PledgeChange[] = pledge.goesOnFrom
    ? [{ kind: 'went-on', day: pledge.goesOnFrom }]
    : [];
  const all = [...terms, ...rests, ...wentOn, ...endOf(pledge, today)];
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).reverse();
}
