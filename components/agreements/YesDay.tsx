import type { problemOfYes } from '../../domain/agreementDraft';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { DayField } from './DayField';

interface Props {
  readonly value: string;
  readonly problem: ReturnType<typeof problemOfYes>;
  readonly onChange: (value: string) => void;
}

/** The day on which both said yes out loud. */
export function YesDay({ value, problem, onChange }: Props) {
  const { yes: words } = useWords().agreements;
  const { day: today } = useToday();
  return (
    <DayField
      label={words.day}
      hint={words.dayHint}
      max={today}
      value={value}
      problem={problem ? words.problems[problem] : undefined}
      onChange={onChange}
    />
  );
}
