import { useAgreementRun } from '../../hooks/useAgreementRun';
import { useWords } from '../../hooks/useWords';
import type { StepProps } from '../practices/exerciseParts';
import { WrittenField } from '../practices/WrittenField';
import { Problem } from './Problem';
import { SpanFields } from './SpanFields';

/** How often, where that is asked, and the days of an agreement. */
export function DaysStep({ exercise, step, handle, missing }: StepProps) {
  const { days: words } = useWords().agreements;
  const { draft, problems } = useAgreementRun(exercise, handle);
  const opening = step.fields.find(({ id }) => id === 'opening');
  const labelOf = (id: string) => step.fields.find((field) => field.id === id)?.label ?? '';
  return (
    <>
      {opening && (
        <div>
          <WrittenField field={opening} handle={handle} isMissing={missing.includes(opening.id)} />
          <Problem>{problems.opening === 'more-often' ? words.moreOften : undefined}</Problem>
        </div>
      )}
      <SpanFields
        draft={draft}
        problems={problems}
        labels={{ start: labelOf('start'), end: labelOf('end'), review: labelOf('review') }}
        onChange={(change) => {
          for (const [field, text] of Object.entries(change)) handle.setAnswer(field, text);
        }}
      />
    </>
  );
}
