import { useId } from 'react';
import { type Weekday, weekdays } from '../../domain/day';
import { useWords } from '../../hooks/useWords';
import styles from './DaysField.module.css';

interface Props {
  readonly days: readonly Weekday[];
  readonly problem: string | undefined;
  readonly onChange: (days: readonly Weekday[]) => void;
}

/** The days of the week, any of them. */
export function DaysField({ days, problem, onChange }: Props) {
  const { promises, weekdayNames, shortWeekdayNames } = useWords();
  const id = `${useId()}-problem`;
  const toggle = (day: Weekday) =>
    onChange(weekdays.filter((one) => (one === day ? !days.includes(day) : days.includes(one))));
  return (
    <fieldset className={styles.days} aria-label={promises.days} aria-describedby={problem ? id : undefined}>
      {weekdays.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            autoComplete="off"
            aria-label={weekdayNames[day]}
            aria-invalid={problem ? true : undefined}
            checked={days.includes(day)}
            onChange={() => toggle(day)}
          />
          <span aria-hidden="true">{shortWeekdayNames[day]}</span>
        </label>
      ))}
      {problem && (
        <p id={id} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
