import { tellings } from '../../../domain/owningDraft';
import { useToday } from '../../../hooks/useToday';
import { useWords } from '../../../hooks/useWords';
import { LineField } from '../../practices/LineField';
import { Field } from '../../ui/Field';
import { RadioList } from '../../ui/RadioList';
import type { StepProps } from './stepProps';

/** Whether somebody was told, and when; or a plan for telling. */
export function TellStep({ draft, problems, audience, onChange }: StepProps) {
  const { slip: words } = useWords();
  const { day: today } = useToday();
  const told = words.told[audience];
  return (
    <>
      <RadioList
        legend={told.title}
        isLegendHidden
        options={tellings.map((value) => ({ value, label: told.options[value] }))}
        chosen={draft.told}
        onChoose={(value) => onChange({ told: value })}
      />
      {draft.told === 'earlier' && (
        <Field
          label={words.told.day}
          problem={
            problems.toldOn && (problems.toldOn === 'ahead' ? words.problems.dayAhead : words.problems.day)
          }
        >
          {(ids) => (
            <input
              {...ids}
              type="date"
              max={today}
              value={draft.toldOn}
              onChange={(event) => onChange({ toldOn: event.target.value })}
            />
          )}
        </Field>
      )}
      {draft.told === 'not-yet' && (
        <LineField
          label={told.plan}
          hint={told.planHint}
          value={draft.toTell}
          problem={problems.toTell && words.problems.tooLong}
          onChange={(toTell) => onChange({ toTell })}
        />
      )}
    </>
  );
}
