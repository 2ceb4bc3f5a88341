import { useEffect, useRef } from 'react';
import type { DraftProblems, PledgeDraft } from '../../domain/pledgeDraft';
import type { OwnField } from '../../hooks/useOwnText';
import { useWords } from '../../hooks/useWords';
import { Field } from '../ui/Field';

interface Props {
  readonly draft: PledgeDraft;
  readonly problems: DraftProblems;
  readonly onChange: (change: Partial<PledgeDraft>) => void;
  /** Whether a covered page shows them. */
  readonly own: Readonly<Record<'text' | 'when', OwnField>>;
  /** Whether the person came to change the moment. */
  readonly isWhenFirst: boolean;
}

/** When, and what is promised. */
export function WordsFields({ draft, problems, own, onChange, isWhenFirst }: Props) {
  const { promises } = useWords();
  const when = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isWhenFirst) when.current?.select();
  }, [isWhenFirst]);
  return (
    <>
      <Field
        label={promises.when}
        hint={promises.whenHint}
        own={own.when}
        takesFocus={isWhenFirst}
        problem={problems.when && promises.problems.when[problems.when]}
      >
        {(ids) => (
          <input
            {...ids}
            ref={when}
            value={draft.when ?? ''}
            onChange={(event) => onChange({ when: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={promises.text}
        hint={promises.textHint}
        own={own.text}
        problem={problems.text && promises.problems.text[problems.text]}
      >
        {(ids) => (
          <input
            {...ids}
            name="text"
            value={draft.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
