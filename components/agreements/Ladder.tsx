import { useId } from 'react';
import type { ExerciseOption } from '../../content/schema';
import styles from './Ladder.module.css';
import { Problem } from './Problem';

interface Props {
  readonly legend: string;
  /** From the lightest to the heaviest. */
  readonly options: readonly ExerciseOption[];
  readonly chosen: string;
  readonly problem?: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** The rungs of the ladder, the lightest on top. */
export function Ladder({ legend, options, chosen, problem, onChoose }: Props) {
  const name = useId();
  const problemId = `${name}-problem`;
  return (
    <fieldset
      className={styles.ladder}
      aria-label={legend}
      aria-describedby={problem ? problemId : undefined}
    >
      {options.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            autoComplete="off"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span className={styles.place} aria-hidden="true">
            {value}
          </span>
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
      <Problem id={problemId}>{problem}</Problem>
    </fieldset>
  );
}
