import type { ExerciseId } from '../../content/schema';
import type { Bespoke } from './exerciseParts';

/** What an exercise has beyond its content. */
export const bespoke: Readonly<Partial<Record<ExerciseId, Bespoke>>> = {};
