import { useState } from 'react';
import type { FormName } from '../domain/draft';
import {
  type DraftHint,
  type DraftProblems,
  hintsOf,
  type PledgeDraft,
  problemsOf,
} from '../domain/pledgeDraft';
import { type SmallerDraft, smallerDrafts } from '../domain/smaller';
import { useKept } from './useKept';
import { usePledges } from './usePledges';
import { useToday } from './useToday';
import { useWords } from './useWords';

/** What stands in a date field that holds part of a date. It is no day, so the rules find it. */
export const unreadable = 'unreadable' as NonNullable<PledgeDraft['from']>;

export interface DraftState {
  readonly draft: PledgeDraft;
  readonly problems: DraftProblems;
  /** Whether its words could be kept, whatever else is still missing. */
  readonly hasWords: boolean;
  readonly hints: readonly DraftHint[];
  /** Promises that go on beside this one. */
  readonly others: number;
  readonly smaller: readonly SmallerDraft[];
  readonly change: (change: Partial<PledgeDraft>) => void;
  readonly replace: (draft: PledgeDraft) => void;
  /** Saves it as a promise; what was being written is let go of with it. */
  readonly saveAs: (work: () => Promise<boolean>) => Promise<boolean>;
  /** Lets go of what was being written. */
  readonly discard: () => void;
  /** Says what is wrong with a draft from now on; resolves to whether nothing is. */
  readonly check: (draft: PledgeDraft) => boolean;
}

/**
 * A promise as it is being written. Problems are said when it is to be saved, and go as they are put right.
 * @param pledgeId the promise that is being changed, if any
 * @param startId what a new one is made from, if it is
 */
export function usePledgeDraft(start: PledgeDraft, pledgeId?: string, startId?: string): DraftState {
  const { promises, promiseTemplates } = useWords();
  const { day: today } = useToday();
  const others = usePledges().filter(({ pledge, status }) => status === 'active' && pledge.id !== pledgeId);
  const form: FormName = pledgeId ? `pledge ${pledgeId}` : startId ? `pledge new:${startId}` : 'pledge new';
  const { value: draft, put: setDraft, saveAs, discard } = useKept(form, start);
  const [problems, setProblems] = useState<DraftProblems>({});
  const found = problemsOf(draft, today);
  const template = promiseTemplates.find(({ text }) => text === draft.text.trim());
  const words = template?.smaller ?? (found.text ? null : promises.smallerWords(draft.text));

  function replace(next: PledgeDraft) {
    setDraft(next);
    if (Object.keys(problems).length > 0) setProblems(problemsOf(next, today));
  }

  return {
    draft,
    problems,
    hasWords: !found.text,
    // A change makes them no more than they are.
    hints: hintsOf(draft, pledgeId ? 0 : others.length, promises.absoluteWords),
    others: others.length,
    smaller: found.text ? [] : smallerDrafts(draft, today, words),
    change: (change) => replace({ ...draft, ...change }),
    replace,
    saveAs,
    discard,
    check(next) {
      const wrong = problemsOf(next, today);
      setDraft(next);
      setProblems(wrong);
      return Object.keys(wrong).length === 0;
    },
  };
}
