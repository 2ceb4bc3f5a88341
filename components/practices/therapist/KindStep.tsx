import { Link } from 'wouter';
import { sortedKinds } from '../../../domain/helperKinds';
import { useWords } from '../../../hooks/useWords';
import type { StepProps } from '../exerciseParts';
import { CheckList } from './CheckList';
import { optionsOf } from './optionsOf';
import styles from './TherapistStep.module.css';

/** Kinds of help with a plain explanation of each, first those for what was said to be needed. */
export function KindStep({ step, handle }: StepProps) {
  const { helper } = useWords();
  const needs = handle.listOf('need');
  const { label, options } = optionsOf(step, 'kind');
  const { fitting, others } = sortedKinds(options, helper.kindsFor, needs);
  const chosen = handle.listOf('kind');
  const choose = (kinds: readonly string[]) =>
    handle.setAnswer(
      'kind',
      options.map(({ value }) => value).filter((value) => kinds.includes(value)),
    );
  return (
    <>
      {needs.includes('unsafe') && (
        <p className={styles.caution}>
          {helper.unsafe} <Link href="/support">{helper.support}</Link>
        </p>
      )}
      <CheckList
        legend={needs.length > 0 ? helper.suggested : label}
        options={fitting}
        chosen={chosen}
        onChoose={choose}
      />
      {others.length > 0 && (
        <details>
          <summary>{helper.others}</summary>
          <CheckList legend={label} options={others} chosen={chosen} onChoose={choose} />
        </details>
      )}
    </>
  );
}
