import { Field } from '../../ui/Field';
import type { StepProps } from '../exerciseParts';
import { WrittenField } from '../WrittenField';

/** A day, a time and a place. The time has the browser's own field. */
export function AppointmentStep({ step, handle }: StepProps) {
  return step.fields.map((field) =>
    field.id === 'time' ? (
      <Field key={field.id} label={field.label}>
        {(ids) => (
          <input
            {...ids}
            type="time"
            value={handle.answerOf(field.id)}
            onChange={({ target }) => handle.setAnswer(field.id, target.value)}
          />
        )}
      </Field>
    ) : (
      <WrittenField key={field.id} field={field} handle={handle} />
    ),
  );
}
