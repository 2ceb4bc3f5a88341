import type { ExerciseOption } from '../../../content/schema';
import styles from './CheckList.module.css';

interface Props {
  readonly legend: string;
  readonly options: readonly ExerciseOption[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** As many as fit of some long options, one below the other, each with a line of explanation. */
export function CheckList({ legend, options, chosen, onChoose }: Props) {
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="checkbox"
            autoComplete="off"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
