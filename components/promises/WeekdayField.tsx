import { type Weekday, weekdays } from '../../domain/day';
import { useWords } from '../../hooks/useWords';
import { Field } from '../ui/Field';

interface Props {
  readonly day: Weekday;
  readonly onChange: (day: Weekday) => void;
}

/** One day of the week. */
export function WeekdayField({ day, onChange }: Props) {
  const { promises, weekdayNames } = useWords();
  return (
    <Field label={promises.weekday}>
      {(ids) => (
        <select
          {...ids}
          data-short
          value={day}
          onChange={(event) => onChange(Number(event.target.value) as Weekday)}
        >
          {weekdays.map((one) => (
            <option key={one} value={one}>
              {weekdayNames[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
