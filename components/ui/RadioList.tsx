import { useId } from 'react';
import styles from './RadioList.module.css';

interface Props<Value extends string> {
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: string | undefined;
  }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** A few options, one below the other, each with a line of explanation. */
export function RadioList<Value extends string>(props: Props<Value>) {
  const { legend, isLegendHidden = false, options, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className={styles.list} aria-label={isLegendHidden ? legend : undefined}>
      {!isLegendHidden && <legend>{legend}</legend>}
      {options.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            autoComplete="off"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
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
