import type { Bespoke } from '../exerciseParts';
import { AloudStep } from './AloudStep';
import { FinishedApology } from './FinishedApology';
import { HeardStep } from './HeardStep';
import { PartStep } from './PartStep';
import { PromiseOfChange } from './PromiseOfChange';

/** What the apology builder has of its own. */
export const apologyBuilder: Bespoke = {
  steps: {
    heard: HeardStep,
    given: HeardStep,
    did: PartStep,
    effect: PartStep,
    sorry: PartStep,
    repair: PartStep,
    change: PartStep,
    how: PartStep,
    forgiveness: PartStep,
    aloud: AloudStep,
  },
  End: PromiseOfChange,
  Finished: FinishedApology,
};
