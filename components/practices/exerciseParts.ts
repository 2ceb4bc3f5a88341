import type { ComponentType } from 'react';
import type { Exercise, ExerciseStep } from '../../content/schema';
import type { Answers } from '../../domain/exerciseRun';
import type { Keeping, RunHandle } from '../../hooks/useExerciseRun';

/** What a step of its own kind is given. */
export interface StepProps {
  readonly exercise: Exercise;
  readonly step: ExerciseStep;
  readonly handle: RunHandle;
  /** Ids of fields without which one could not go on; a sentence belongs beside each. */
  readonly missing: readonly string[];
  /** Whether the person tried to go on, and could not. */
  readonly hasTried: boolean;
}

export interface EndProps {
  readonly exercise: Exercise;
  readonly handle: RunHandle;
}

/** What finishing does beyond keeping the words. */
export interface Ending {
  /** Written in the same transaction as the end. */
  readonly create?: () => Promise<unknown>;
  readonly keeping?: Keeping;
  /** Why it cannot be finished yet; said above the buttons, and nothing is changed. */
  readonly problem?: string;
  /** Steps that cannot be left forward yet; what is wrong stands beside their fields. */
  readonly blocks?: Readonly<Record<string, boolean>>;
}

/** What an exercise has of its own. All else is drawn from its content by the frame. */
export interface Bespoke {
  /** By step id: takes the place of the fields of that step. */
  readonly steps?: Readonly<Record<string, ComponentType<StepProps>>>;
  /** Whether something stands in a step that is in none of its fields yet. */
  readonly isWriting?: (step: ExerciseStep, answers: Answers) => boolean;
  /** Called at every drawing of the last step: what comes of finishing it. A hook. */
  readonly useEnding?: (exercise: Exercise, handle: RunHandle) => Ending;
  /** Stands above the closing minute. */
  readonly End?: ComponentType<EndProps>;
  /** Takes the place of paper for a finished one. */
  readonly Finished?: ComponentType<EndProps>;
  /** What came of it earlier and still holds; stands below the way to begin. */
  readonly Records?: ComponentType<{ readonly exercise: Exercise }>;
  /** For a tool with records of its own instead of steps: all that stands below the introduction. */
  readonly Tool?: ComponentType<{ readonly exercise: Exercise }>;
}
