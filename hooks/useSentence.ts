import { type PledgeDraft, problemsOf } from '../domain/pledgeDraft';
import { useToday } from './useToday';
import { useWords } from './useWords';

/** How a promise reads as one sentence. What cannot be kept as written is left out of it. */
export function useSentence(): (draft: PledgeDraft) => string {
  const { promises, dates } = useWords();
  const { day: today } = useToday();
  return (draft) => {
    const wrong = problemsOf(draft, today);
    const { text, when, cadence, from, until } = draft;
    return promises.sentence({
      text,
      when: wrong.when ? undefined : when,
      cadence: wrong.cadence ? undefined : cadence,
      from: from && from !== today && !wrong.from ? dates.date(from) : undefined,
      until: until && !wrong.until ? dates.date(until) : undefined,
    });
  };
}
