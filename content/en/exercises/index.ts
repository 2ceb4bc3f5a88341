import type { Exercise } from '../../schema';
import { acknowledgement } from './acknowledgement';

/** In the order in which a group lists them. */
export const exercises: readonly Exercise[] = [acknowledgement];
