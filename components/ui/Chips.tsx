import { useId } from 'react';
import styles from './Chips.module.css';

interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Whether there is nothing behind it now; it can be chosen all the same. */
  readonly isFaint?: boolean;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly options: readonly Chip<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** One of a few short options, side by side. */
export function Chips<Value extends string>(props: Props<Value>) {
  const { legend, isLegendHidden = false, options, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset aria-label={isLegendHidden ? legend : undefined}>
      {!isLegendHidden && <legend className={styles.legend}>{legend}</legend>}
      <div className={styles.chips}>
        {options.map(({ value, label, isFaint }) => (
          <label key={value} data-faint={isFaint || undefined}>
            <input
              type="radio"
              autoComplete="off"
              name={name}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
