import { repairChanges } from '../../../domain/outcome';
import { useWords } from '../../../hooks/useWords';
import { Field } from '../../ui/Field';
import { RadioList } from '../../ui/RadioList';
import { SmallerFields } from './SmallerFields';
import type { StepProps } from './stepProps';

/** What becomes of the promise; what is chosen is written out at once, and saved with the rest. */
export function ChangeStep(props: StepProps) {
  const { draft, problems, onChange } = props;
  const { slip: words } = useWords();
  const { change } = words;
  return (
    <>
      <RadioList
        legend={change.title}
        isLegendHidden
        options={repairChanges.map((value) => ({
          value,
          label: change.options[value],
          hint: value === 'end' ? change.endHint : undefined,
        }))}
        chosen={draft.change}
        onChoose={(value) => onChange({ change: value })}
      />
      {draft.change === 'smaller' && <SmallerFields {...props} />}
      {draft.change === 'cue' && (
        <Field
          label={change.when}
          hint={change.whenHint}
          own={draft.when}
          problem={problems.when && words.problems.when[problems.when as keyof typeof words.problems.when]}
        >
          {(ids) => (
            <input {...ids} value={draft.when} onChange={(event) => onChange({ when: event.target.value })} />
          )}
        </Field>
      )}
    </>
  );
}
