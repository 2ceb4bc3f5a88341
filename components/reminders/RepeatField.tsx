import type { Day } from '../../domain/day';
import type { Repeat, RepeatKind, Schedule } from '../../domain/schedule';
import { repeatKinds, repeatOfKind } from '../../domain/schedule';
import { useWords } from '../../hooks/useWords';
import { DateField } from '../promises/DateField';
import { Field } from '../ui/Field';
import type { FormProblems } from './formProblems';
import styles from './RemindersPage.module.css';
import { RepeatDetail } from './RepeatDetail';

interface Props {
  readonly schedule: Schedule;
  readonly problems: FormProblems;
  readonly onChange: (change: Partial<Schedule>) => void;
}

/** How often a reminder comes, and on which days. */
export function RepeatField({ schedule, problems, onChange }: Props) {
  const { form } = useWords().reminders;
  const { repeat, from } = schedule;
  return (
    <div className={styles.fields}>
      <Field label={form.repeat}>
        {(ids) => (
          <select
            {...ids}
            data-short
            value={repeat.kind}
            onChange={({ target }) => onChange({ repeat: repeatOfKind(target.value as RepeatKind, from) })}
          >
            {repeatKinds.map((kind) => (
              <option key={kind} value={kind}>
                {form.repeats[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {repeat.kind === 'once' ? (
        <DateField
          name="date"
          label={form.date}
          problem={problems.from && form.problems.date}
          day={from}
          onChange={(day) => onChange({ from: day ?? ('' as Day) })}
        />
      ) : (
        <RepeatDetail
          repeat={repeat}
          problem={problems.repeat && form.problems.repeat[problems.repeat]}
          onChange={(next: Repeat) => onChange({ repeat: next })}
        />
      )}
    </div>
  );
}
