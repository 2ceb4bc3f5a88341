import { useMemo } from 'react';
import { type Shelf, shelfOf } from '../domain/shelf';
import type { VesselShape } from '../domain/vessel/shape';
import { shelveVessel } from '../storage/shelf';
import { now } from './clock';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';
import { useToday } from './useToday';

/** The vessel being filled and those on the shelf. The seed is empty until the first start, which draws a bowl all the same. */
export function useShelf(): Shelf {
  const { vessels, profile } = useNotebook();
  const firstSeed = profile?.vesselSeed ?? '';
  return useMemo(() => shelfOf(vessels, firstSeed), [vessels, firstSeed]);
}

/** Sets the full vessel aside; resolves to whether it was saved. */
export function useShelveVessel() {
  const { save } = useSave();
  const { day } = useToday();
  return { shelve: (shape: VesselShape) => save(() => shelveVessel(shape, day, now().epochMilliseconds)) };
}
