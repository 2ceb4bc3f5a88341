import { Field } from '../ui/Field';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | undefined;
  readonly min: number;
  readonly max: number;
  /** Not a number while the field is empty. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A small whole number. */
export function NumberField({ label, hint, problem, min, max, value, onChange }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          min={min}
          max={max}
          step={1}
          value={Number.isNaN(value) ? '' : value}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      )}
    </Field>
  );
}
