import type { Exercise } from '../../../content/schema';
import { type Way, waysFor } from '../../../domain/brokenPromise';
import type { RunHandle } from '../../../hooks/useExerciseRun';
import { useIsAlone } from '../../../hooks/useIsAlone';
import { useWords } from '../../../hooks/useWords';
import { RadioList } from '../../ui/RadioList';
import type { Ending, StepProps } from '../exerciseParts';
import styles from './Broken.module.css';

/** A way chosen before is none any more when safety was answered anew. */
function chosenWay({ answers, answerOf }: RunHandle, isAlone: boolean): Way | null {
  return waysFor(answers, isAlone).find((way) => way === answerOf('way')) ?? null;
}

/** The ways there are now. */
export function ChooseWay({ handle, hasTried }: StepProps) {
  const { broken } = useWords().toMe;
  const isAlone = useIsAlone();
  const chosen = chosenWay(handle, isAlone);
  return (
    <div>
      <RadioList
        legend={broken.choose.title}
        isLegendHidden
        options={waysFor(handle.answers, isAlone).map((value) => ({ value, label: broken.ways[value].name }))}
        chosen={chosen}
        onChoose={(way) => handle.setAnswer('way', way)}
      />
      {hasTried && !chosen && (
        <p role="alert" className={styles.problem}>
          {broken.choose.problem}
        </p>
      )}
    </div>
  );
}

export function useBrokenEnding(_: Exercise, handle: RunHandle): Ending {
  const isAlone = useIsAlone();
  return { blocks: { choose: chosenWay(handle, isAlone) === null } };
}
