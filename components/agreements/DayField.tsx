import { noDay } from '../../domain/agreementAnswers';
import { Field } from '../ui/Field';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly min?: string;
  readonly max?: string;
  /** `YYYY-MM-DD`, or what stands for no day. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A date. Emptied, or half typed, it counts as no day, and is not filled again behind the person’s back. */
export function DayField({ label, hint, problem, min, max, value, onChange }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          min={min}
          max={max}
          value={value === noDay ? '' : value}
          onChange={({ target }) => onChange(target.value || noDay)}
        />
      )}
    </Field>
  );
}
