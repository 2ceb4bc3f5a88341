import { useAgreementRun } from '../../hooks/useAgreementRun';
import { useWords } from '../../hooks/useWords';
import type { StepProps } from '../practices/exerciseParts';
import { WrittenField } from '../practices/WrittenField';
import styles from './Agreements.module.css';
import { IsolationHint } from './IsolationHint';

/** One of the four questions, with a column for each person, or one for whoever writes for themselves. */
export function ColumnsStep({ exercise, step, handle, missing }: StepProps) {
  const { columns: words } = useWords().agreements;
  const { draft } = useAgreementRun(exercise, handle);
  const isForTwo = draft.kind === 'boundary' && draft.isForTwo;
  const whose = step.fields.find(({ id }) => id === 'whose');
  const [mine, theirs] = step.fields.filter((field) => field !== whose);
  // Until it is said whose limits these are, nothing of the other is asked.
  const shown =
    isForTwo && mine && theirs
      ? [
          { ...mine, hint: words.mineHint },
          { ...theirs, hint: words.theirsHint },
        ]
      : [mine];
  const texts = step.id === 'off-limits' ? step.fields.map(({ id }) => handle.answerOf(id)) : [];
  return (
    <>
      {whose && <WrittenField field={whose} handle={handle} isMissing={missing.includes(whose.id)} />}
      <div className={styles.columns} data-two={isForTwo || undefined}>
        {shown.map(
          (field) =>
            field && (
              <WrittenField
                key={field.id}
                field={field}
                handle={handle}
                isMissing={missing.includes(field.id)}
              />
            ),
        )}
      </div>
      <IsolationHint texts={texts} />
    </>
  );
}
