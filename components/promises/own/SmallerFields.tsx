import { lighterRhythm } from '../../../domain/owningDraft';
import { useWords } from '../../../hooks/useWords';
import { LineField } from '../../practices/LineField';
import { RadioList } from '../../ui/RadioList';
import { lighterWord } from './lighterWord';
import type { StepProps } from './stepProps';

/** The words of the promise, and a lighter rhythm where there is one. */
export function SmallerFields({ draft, problems, view, onChange }: StepProps) {
  const { slip: words } = useWords();
  const { change } = words;
  const lighter = lighterRhythm(view.pledge);
  return (
    <>
      <LineField
        label={change.text}
        value={draft.text}
        problem={problems.text && words.problems.text[problems.text as keyof typeof words.problems.text]}
        onChange={(text) => onChange({ text })}
      />
      {lighter && (
        <RadioList
          legend={change.rhythm}
          options={[
            { value: 'same', label: change.asNow },
            {
              value: 'lighter',
              label: lighterWord(lighter, change),
            },
          ]}
          chosen={draft.isLighter ? 'lighter' : 'same'}
          onChoose={(value) => onChange({ isLighter: value === 'lighter' })}
        />
      )}
    </>
  );
}
