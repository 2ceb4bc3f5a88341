import { foundBy } from '../../../domain/wordChecks';
import { useWords } from '../../../hooks/useWords';
import type { StepProps } from '../exerciseParts';
import { WrittenField } from '../WrittenField';
import { Checks } from './Checks';

/** A step to write in, and beside it what has slipped in that is not listening. */
export function MirrorText({ step, handle, missing }: StepProps) {
  const { listeningChecks } = useWords();
  return step.fields.map((field) => (
    <div key={field.id}>
      <WrittenField field={field} handle={handle} isMissing={missing.includes(field.id)} />
      {field.kind === 'text' && <Checks found={foundBy(listeningChecks, handle.answerOf(field.id))} />}
    </div>
  ));
}
