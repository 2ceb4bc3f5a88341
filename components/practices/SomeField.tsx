import type { ExerciseOption } from '../../content/schema';
import styles from './WrittenField.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly options: readonly ExerciseOption[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** As many of a few as fit, side by side. */
export function SomeField({ label, hint, problem, options, chosen, onChoose }: Props) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.words}>
        {options.map(({ value, label: word }) => (
          <label key={value}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChoose(
                  options
                    .map((option) => option.value)
                    .filter((one) => (one === value ? target.checked : chosen.includes(one))),
                )
              }
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
