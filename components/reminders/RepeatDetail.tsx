import { monthsBetween, mostWeeksBetween, type Nth, nths, type Repeat } from '../../domain/schedule';
import { useWords } from '../../hooks/useWords';
import { DaysField } from '../promises/DaysField';
import { NumberField } from '../promises/NumberField';
import { WeekdayField } from '../promises/WeekdayField';
import { SelectField } from '../ui/SelectField';

interface Props {
  readonly repeat: Repeat;
  readonly problem: string | undefined;
  readonly onChange: (repeat: Repeat) => void;
}

/** What more there is to choose for one way of coming again. */
export function RepeatDetail({ repeat, problem, onChange }: Props) {
  const { reminders } = useWords();
  const { form } = reminders;
  const months = (of: Extract<Repeat, { readonly months: number }>) => (
    <SelectField
      label={form.months}
      value={of.months}
      options={monthsBetween.map((value) => ({ value, label: form.monthsBetween(value) }))}
      onChange={(value) => onChange({ ...of, months: value })}
    />
  );
  switch (repeat.kind) {
    case 'weekdays':
      return (
        <DaysField days={repeat.days} problem={problem} onChange={(days) => onChange({ ...repeat, days })} />
      );
    case 'every-weeks':
      return (
        <>
          <NumberField
            label={form.weeks}
            problem={problem}
            min={1}
            max={mostWeeksBetween}
            value={repeat.weeks}
            onChange={(weeks) => onChange({ ...repeat, weeks })}
          />
          <WeekdayField day={repeat.day} onChange={(day) => onChange({ ...repeat, day })} />
        </>
      );
    case 'monthly':
      return (
        <>
          <NumberField
            label={form.dateOfMonth}
            hint={form.dateOfMonthHint}
            problem={problem}
            min={1}
            max={31}
            value={repeat.date}
            onChange={(date) => onChange({ ...repeat, date })}
          />
          {months(repeat)}
        </>
      );
    case 'monthly-weekday':
      return (
        <>
          <SelectField<Nth>
            label={form.nth}
            value={repeat.nth}
            options={nths.map((value) => ({ value, label: reminders.nths[value] ?? '' }))}
            onChange={(nth) => onChange({ ...repeat, nth })}
          />
          <WeekdayField day={repeat.day} onChange={(day) => onChange({ ...repeat, day })} />
          {months(repeat)}
        </>
      );
    case 'yearly':
      return (
        <>
          <NumberField
            label={form.dateOfMonth}
            problem={problem}
            min={1}
            max={31}
            value={repeat.date}
            onChange={(date) => onChange({ ...repeat, date })}
          />
          <SelectField
            label={form.month}
            value={repeat.month}
            options={reminders.monthNames.map((label, index) => ({ value: index + 1, label }))}
            onChange={(month) => onChange({ ...repeat, month })}
          />
        </>
      );
    default:
      return null;
  }
}
