import type { Exercise } from '../../../content/schema';
import type { RunHandle } from '../../../hooks/useExerciseRun';
import { useWords } from '../../../hooks/useWords';

/** Everything that was written, as it is said to the other. */
export function useMirrorLines(exercise: Exercise, { answerOf, listOf }: RunHandle): readonly string[] {
  const { mirror } = useWords();
  const fields = exercise.steps.flatMap((step) => step.fields);
  const labelOf = (id: string, value: string) => {
    const field = fields.find((one) => one.id === id);
    const options = field && 'options' in field ? field.options : [];
    return options.find((option) => option.value === value)?.label ?? value;
  };
  const feelings = [
    ...listOf('feelings').map((value) => labelOf('feelings', value)),
    answerOf('feeling-word').trim(),
  ].filter(Boolean);
  const sense = answerOf('sense').trim();
  return [
    answerOf('heard').trim(),
    feelings.length > 0 ? mirror.mayFeel(feelings) : '',
    sense && mirror.makesSense(sense),
    answerOf('need').trim(),
    answerOf('offer') && labelOf('offer', answerOf('offer')),
    answerOf('offer-what').trim(),
  ].filter(Boolean);
}
