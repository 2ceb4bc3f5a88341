import type { Day } from '../domain/day';
import { valuesToOffer, weekOn } from '../domain/marking';
import { type OutcomeValue, outcomeValues } from '../domain/outcome';
import { termOn } from '../domain/pledge';
import { useDailyWords } from './useDailyWords';
import { type PledgeView, useMarks } from './usePledges';
import { useToday } from './useToday';

/** One promise on one day: what can be said of it, what was said, and how far its week has come. */
export type Marking = ReturnType<ReturnType<typeof useMarking>['markingOf']>;

/** What can be said of a day's promises. What is said of a whole week is kept under the day it was said on. */
export function useMarking(day: Day) {
  const { shared } = useDailyWords();
  const { day: today } = useToday();
  const { markOf, outcomeOf, mark, writeNote } = useMarks(day);

  return {
    mark,
    markingOf(view: PledgeView) {
      const week = weekOn(view, day);
      const isThisWeek = week !== null && week.week.lastDay >= today;
      const isEvent = termOn(view.pledge, day).cadence.kind === 'when-it-happens';
      const ofWeek = week?.said && week.said.day !== day ? week.said.day : null;
      const saidOn = markOf(view) === null && ofWeek ? ofWeek : day;
      const chosen = markOf(view, saidOn);
      const offered = valuesToOffer(view, day, today);
      const { thisWeek, thatWeek } = shared;
      return {
        view,
        week,
        /** How far a week of several times has come, in words. */
        progress: week && (isThisWeek ? thisWeek : thatWeek)(week.kept, week.due),
        values: outcomeValues.filter((value) => offered.includes(value) || value === chosen),
        labelOf(value: OutcomeValue): string {
          if (isEvent) return shared.eventOutcomes[value];
          if (!week) return day === today ? shared.outcomes[value] : shared.pastOutcomes[value];
          return isThisWeek ? shared.weekOutcomes[value] : shared.pastWeekOutcomes[value];
        },
        chosen,
        outcome: outcomeOf(view, saidOn),
        /** The note goes with a new answer; a changed one keeps its own. */
        choose(value: OutcomeValue | null, note = '') {
          const on = value === 'kept' || !ofWeek ? day : value === null ? saidOn : ofWeek;
          return mark(view, value, value && note ? { note } : {}, on);
        },
        setTimes: (value: OutcomeValue, times: number) => mark(view, value, { times }),
        writeNote: (note: string) => writeNote(view, note, saidOn),
      };
    },
  };
}
