import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './ChoiceRow.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string> {
  readonly question: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value | null;
  /** Called with null when the chosen answer is taken back. */
  readonly onChoose: (value: Value | null) => void;
  /** An answer apart from the scale, such as "rather not say". */
  readonly aside?: Option<Value> | undefined;
  readonly isQuestionQuiet?: boolean;
  /** Something to press beside the question. */
  readonly beside?: ReactNode;
}

function moveOn(row: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-choice-row]')];
  const next = rows[rows.indexOf(row) + 1];
  const target =
    next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input, button');
  target?.focus();
}

/** One question with a few worded answers; keys 1 to 5 answer it and move to the next question. */
export function ChoiceRow<Value extends string>(props: Props<Value>) {
  const { question, options, chosen, onChoose, aside, isQuestionQuiet = false, beside } = props;
  const name = useId();
  const legend = useId();

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      onChoose(null);
      return;
    }
    const option = options[Number(event.key) - 1];
    if (!option) return;
    event.preventDefault();
    if (option.value === chosen) {
      onChoose(null);
      return;
    }
    onChoose(option.value);
    moveOn(event.currentTarget);
  }

  function choice(option: Option<Value>, look: string | undefined) {
    const isChosen = option.value === chosen;
    return (
      <label key={option.value} className={look}>
        <input
          type="radio"
          name={name}
          value={option.value}
          checked={isChosen}
          autoComplete="off"
          onChange={() => onChoose(option.value)}
          onClick={({ detail }) => {
            // The second click of a double click means the first, not its opposite.
            if (isChosen && detail < 2) onChoose(null);
          }}
        />
        <span>{option.label}</span>
      </label>
    );
  }

  return (
    <div
      className={styles.row}
      role="radiogroup"
      aria-labelledby={legend}
      data-choice-row
      onKeyDown={onKeyDown}
    >
      <span id={legend} className={`${styles.question} ${isQuestionQuiet ? styles.quiet : ''}`}>
        {question}
      </span>
      <div className={styles.options}>{options.map((option) => choice(option, styles.option))}</div>
      {aside && choice(aside, styles.aside)}
      {beside && <div className={styles.beside}>{beside}</div>}
    </div>
  );
}
