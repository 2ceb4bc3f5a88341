import type { StageId } from '../content/schema';
import { type Hold, holdOn } from '../domain/hold';
import { isHardStretch, isHardToday } from '../domain/support';
import { useNotebook } from './useNotebook';
import { useToday } from './useToday';

/** How the days are and what is tended, without the texts of the path. */
export function useStretch(): {
  readonly isHardStretch: boolean;
  /** Whether what is offered is gentle: in a hard stretch, and on a single day that is as hard. */
  readonly isGentle: boolean;
  readonly tended: readonly StageId[];
  readonly hold: Hold | undefined;
} {
  const { answers, journey } = useNotebook();
  const { day: today } = useToday();
  const { endedHardStretchOn } = journey;
  const isHard = isHardStretch({ today, answers, endedHardStretchOn });
  return {
    isHardStretch: isHard,
    isGentle: isHard || isHardToday({ today, answers, endedHardStretchOn }),
    tended: journey.tendings.map(({ stage }) => stage),
    hold: holdOn(journey.holds, today),
  };
}
