import { useMemo } from 'react';
import { type BowlSummary, paintOf, partsOf, summaryOf } from '../domain/bowl';
import type { VesselPaint } from '../domain/vessel/paint';
import type { VesselShape } from '../domain/vessel/shape';
import { useNotebook } from './useNotebook';
import { usePledges } from './usePledges';
import { useShelf } from './useShelf';
import { useToday } from './useToday';

/** The vessel as it stands now. */
export function useBowl(): {
  readonly seed: string;
  readonly shape: VesselShape;
  readonly paint: VesselPaint;
  readonly summary: BowlSummary;
} {
  const views = usePledges();
  const { journey, completions } = useNotebook();
  const shelf = useShelf();
  const { day } = useToday();
  return useMemo(() => {
    const { seed, shape } = shelf.current;
    const lived = { breaches: journey.breaches, completions };
    const parts = partsOf(views, shelf, day);
    const paint = paintOf(parts, shelf.current, lived);
    return { seed, shape, paint, summary: summaryOf(parts, paint) };
  }, [views, shelf, day, journey.breaches, completions]);
}
