import { useMemo } from 'react';
import { type BowlSummary, paintOf, summaryOf } from '../domain/bowl';
import type { VesselPaint } from '../domain/vessel/paint';
import { useNotebook } from './useNotebook';

/** The bowl as it stands now. The seed is empty until the first start, which draws a bowl all the same. */
export function useBowl(): {
  readonly seed: string;
  readonly paint: VesselPaint;
  readonly summary: BowlSummary;
} {
  const { logs, profile } = useNotebook();
  const seed = profile?.vesselSeed ?? '';
  return useMemo(() => {
    const paint = paintOf(logs, seed);
    return { seed, paint, summary: summaryOf(logs, paint) };
  }, [logs, seed]);
}
