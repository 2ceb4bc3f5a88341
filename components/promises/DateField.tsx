import type { Day } from '../../domain/day';
import { unreadable } from '../../hooks/usePledgeDraft';
import { Field } from '../ui/Field';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | undefined;
  readonly day: Day | undefined;
  readonly onChange: (day: Day | undefined) => void;
}

/** A date in the browser's own field. What cannot be read stays in it, for the person to mend. */
export function DateField({ name, label, hint, problem, day, onChange }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          name={name}
          value={day === unreadable ? '' : (day ?? '')}
          onChange={({ target }) =>
            onChange(target.validity.badInput ? unreadable : (target.value as Day) || undefined)
          }
        />
      )}
    </Field>
  );
}
