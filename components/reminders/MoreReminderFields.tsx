import { useState } from 'react';
import type { ReminderDraft } from '../../domain/reminder';
import { usePledgeName } from '../../hooks/usePledgeName';
import { usePledges } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { DateField } from '../promises/DateField';
import { NumberField } from '../promises/NumberField';
import { SelectField } from '../ui/SelectField';
import type { FormProblems } from './formProblems';
import { LeadsField } from './LeadsField';
import styles from './MoreReminderFields.module.css';

interface Props {
  readonly draft: ReminderDraft;
  readonly problems: FormProblems;
  readonly onChange: (change: Partial<ReminderDraft>) => void;
}

/** What a reminder may be told beside its time: how long, how far ahead, from when to when, and what it belongs to. */
export function MoreReminderFields({ draft, problems, onChange }: Props) {
  const { form } = useWords().reminders;
  const pledges = usePledges().filter(
    ({ status, pledge }) => status === 'active' || pledge.id === draft.pledgeId,
  );
  const pledgeName = usePledgeName();
  const { schedule, minutes, leads, isAppointment, pledgeId } = draft;
  const [isOpen, setIsOpen] = useState(false);
  const isWrong = Boolean(problems.minutes || problems.leads || problems.until || problems.from);
  const repeats = schedule.repeat.kind !== 'once';
  const putSchedule = (change: Partial<typeof schedule>) =>
    onChange({ schedule: { ...schedule, ...change } });
  return (
    <details
      className={styles.more}
      open={isOpen || isWrong}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{form.more}</summary>
      <div className={styles.fields}>
        <NumberField
          label={form.minutes}
          problem={problems.minutes && form.problems.minutes}
          min={1}
          max={1440}
          value={minutes}
          onChange={(value) => onChange({ minutes: value })}
        />
        <LeadsField
          leads={leads}
          problem={problems.leads && form.problems.leads[problems.leads]}
          onChange={(value) => onChange({ leads: value })}
        />
        {repeats && (
          <div className={styles.days}>
            <DateField
              name="from"
              label={form.from}
              hint={form.fromHint}
              problem={problems.from && form.problems.date}
              day={schedule.from}
              onChange={(day) => day && putSchedule({ from: day })}
            />
            <DateField
              name="until"
              label={form.until}
              hint={form.untilHint}
              problem={problems.until && form.problems.until[problems.until]}
              day={schedule.until}
              onChange={(until) => {
                const { until: _, ...rest } = schedule;
                onChange({ schedule: until ? { ...rest, until } : rest });
              }}
            />
          </div>
        )}
        <label className={styles.check}>
          <input
            type="checkbox"
            autoComplete="off"
            checked={isAppointment === true}
            onChange={({ target }) => {
              const { isAppointment: _, ...rest } = draft;
              onChange({ ...rest, isAppointment: target.checked || undefined } as ReminderDraft);
            }}
          />
          <span>
            {form.always}
            <small>{form.alwaysHint}</small>
          </span>
        </label>
        {pledges.length > 0 && (
          <SelectField
            label={form.promise}
            value={pledgeId ?? ''}
            options={[
              { value: '', label: form.noPromise },
              ...pledges.map((view) => ({ value: view.pledge.id, label: pledgeName(view) })),
            ]}
            onChange={(value) => onChange({ pledgeId: value || undefined } as Partial<ReminderDraft>)}
          />
        )}
      </div>
    </details>
  );
}
