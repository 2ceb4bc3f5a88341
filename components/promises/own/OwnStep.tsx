import type { OwningStep } from '../../../domain/owningDraft';
import { useWords } from '../../../hooks/useWords';
import { LineField } from '../../practices/LineField';
import { ChangeStep } from './ChangeStep';
import type { StepProps } from './stepProps';
import { TellStep } from './TellStep';

/** The fields of one step. */
export function OwnStep({ step, ...props }: StepProps & { readonly step: OwningStep }) {
  const { slip: words } = useWords();
  if (step === 'told') return <TellStep {...props} />;
  if (step === 'change') return <ChangeStep {...props} />;
  const { draft, problems, onChange } = props;
  const problem = problems[step] === 'empty' ? words.problems.makeGood : words.problems.tooLong;
  return (
    <LineField
      label={words[step].field}
      value={draft[step]}
      problem={problems[step] && problem}
      onChange={(line) => onChange({ [step]: line })}
    />
  );
}
