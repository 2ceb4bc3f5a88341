import { useAgreementRun } from '../../hooks/useAgreementRun';
import { useWords } from '../../hooks/useWords';
import type { StepProps } from '../practices/exerciseParts';
import { Button } from '../ui/Button';
import styles from './Agreements.module.css';
import { Ladder } from './Ladder';
import { SafetyLine } from './SafetyLine';

/** The ladder, from the lightest rung down, with a question before each heavier one. */
export function LadderStep({ exercise, step, handle, missing, hasTried }: StepProps) {
  const { agreements, practices } = useWords();
  const words = agreements.ladder;
  const { before, problems } = useAgreementRun(exercise, handle);
  const [field] = step.fields;
  if (field?.kind !== 'one') return null;

  const most = before?.kind === 'transparency' ? before.rung : 7;
  const options = field.options.slice(0, most);
  const chosen = handle.answerOf(field.id);
  const lower = options[options.findIndex(({ value }) => value === chosen) - 1];
  const former = before && options.at(-1);
  const wrong = problems.rung === 'empty' ? undefined : problems.rung;
  const problem = missing.includes(field.id)
    ? practices.step.needed
    : hasTried && wrong
      ? words.problems[wrong]
      : undefined;
  const choose = (value: string) => handle.setAnswer(field.id, value);

  return (
    <>
      {former && <p>{words.heldBefore(former.label)}</p>}
      <Ladder legend={field.label} options={options} chosen={chosen} problem={problem} onChoose={choose} />
      <div role="status" className={styles.live}>
        {chosen === '1' && <p>{words.lightest}</p>}
        {lower && <p>{words.lower(lower.label)}</p>}
      </div>
      {lower && (
        <div>
          <Button onClick={() => choose(lower.value)}>{words.takeLower(lower.label)}</Button>
        </div>
      )}
      <SafetyLine />
    </>
  );
}
