import type { StageId } from '../content/schema';
import { type Hold, holdOn } from '../domain/hold';
import { isHardStretch } from '../domain/support';
import { useNotebook } from './useNotebook';
import { useToday } from './useToday';

/** How the days are and what is tended, without the texts of the path. */
export function useStretch(): {
  readonly isHardStretch: boolean;
  readonly tended: readonly StageId[];
  readonly hold: Hold | undefined;
} {
  const { answers, journey } = useNotebook();
  const { day: today } = useToday();
  return {
    isHardStretch: isHardStretch({ today, answers, endedHardStretchOn: journey.endedHardStretchOn }),
    tended: journey.tendings.map(({ stage }) => stage),
    hold: holdOn(journey.holds, today),
  };
}
