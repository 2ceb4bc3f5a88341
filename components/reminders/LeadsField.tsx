import { useId } from 'react';
import { useWords } from '../../hooks/useWords';
import styles from './LeadsField.module.css';

const hour = 60;
const day = 24 * hour;
const offered: readonly number[] = [0, 10, hour, 2 * hour, day, 3 * day, 7 * day];

interface Props {
  /** Minutes before. */
  readonly leads: readonly number[];
  readonly problem: string | undefined;
  readonly onChange: (leads: readonly number[]) => void;
}

/** How long before it the notification comes; up to three times. */
export function LeadsField({ leads, problem, onChange }: Props) {
  const { form } = useWords().reminders;
  const id = `${useId()}-problem`;
  const all = [...new Set([...offered, ...leads])].sort((one, other) => one - other);
  return (
    <fieldset className={styles.leads} aria-describedby={problem ? id : undefined}>
      <legend>{form.leads}</legend>
      <div className={styles.options}>
        {all.map((lead) => (
          <label key={lead}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={leads.includes(lead)}
              onChange={({ target }) =>
                onChange(target.checked ? [...leads, lead] : leads.filter((one) => one !== lead))
              }
            />
            {form.lead(lead)}
          </label>
        ))}
      </div>
      {problem && (
        <p id={id} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
