import { useWords } from '../../hooks/useWords';
import { Field } from '../ui/Field';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly hour: number;
  /** How many hours are offered, from midnight on. */
  readonly hours: number;
  readonly onChange: (hour: number) => void;
}

/** A full hour of the day. */
export function HourField({ label, hint, hour, hours, onChange }: Props) {
  const { settings: words } = useWords().home;
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <select {...ids} data-short value={hour} onChange={(event) => onChange(Number(event.target.value))}>
          {Array.from({ length: hours }, (_, one) => (
            <option key={words.hour(one)} value={one}>
              {words.hour(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
