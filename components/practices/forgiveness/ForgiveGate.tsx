import type { StepProps } from '../exerciseParts';
import { WrittenField } from '../WrittenField';

/** Three questions; with all of them true the six steps are open. */
export function ForgiveGate({ step, handle }: StepProps) {
  const [field] = step.fields;
  if (field?.kind !== 'some') return null;
  return (
    <WrittenField
      field={field}
      handle={{
        ...handle,
        setAnswer: (id, written) =>
          handle.setAnswer(id, written) &&
          handle.setAnswer('go', written.length === field.options.length ? 'yes' : ''),
      }}
    />
  );
}
