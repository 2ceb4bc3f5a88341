import type { Day } from '../../domain/day';
import { useMarking } from '../../hooks/useMarking';
import type { PledgeView } from '../../hooks/usePledges';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { PromiseRow } from '../checkIn/PromiseRow';
import { Times } from '../checkIn/Times';

interface Props {
  readonly view: PledgeView;
  readonly day: Day;
}

/** What was said of one promise on one day. */
export function DayRow({ view, day }: Props) {
  const { promises, popup, dates } = useWords();
  const { day: today } = useToday();
  const marking = useMarking(day).markingOf(view);
  if (marking.values.length === 0) return null;
  const isEvent = view.term.cadence.kind === 'when-it-happens';
  const todaysQuestion = isEvent ? promises.happened : popup.today;
  return (
    <PromiseRow
      marking={marking}
      question={day === today ? todaysQuestion : dates.weekdayAndDate(day)}
      beside={isEvent && <Times marking={marking} />}
    />
  );
}
