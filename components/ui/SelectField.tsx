import { Field } from './Field';

interface Props<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of several, in the browser's own list. */
export function SelectField<Value extends string | number>({
  label,
  value,
  options,
  onChange,
}: Props<Value>) {
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          data-short
          value={value}
          onChange={({ target }) => {
            const chosen = options.find((option) => `${option.value}` === target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
