import { useState } from 'react';
import { isOneSided, type LineOwner, lineOwners } from '../../domain/agreement';
import { lineOwnerIn, lineTyped } from '../../domain/agreementAnswers';
import { useAgreementRun } from '../../hooks/useAgreementRun';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useWords } from '../../hooks/useWords';
import type { StepProps } from '../practices/exerciseParts';
import styles from './Agreements.module.css';
import { LineAdder } from './LineAdder';
import { LineList } from './LineList';

/** Limits and agreements in one sentence each, in two columns and one for both. */
export function LinesStep({ exercise, step, handle, hasTried }: StepProps) {
  const { columns, lines: words } = useWords().agreements;
  const { draft, problems } = useAgreementRun(exercise, handle);
  const [said, setSaid] = useState('');
  const isForTwo = draft.kind === 'boundary' && draft.isForTwo;
  const owners = isForTwo ? lineOwners : (['me'] as const);
  const textsOf = (of: LineOwner) => handle.listOf(`lines-${of}`);
  const count = owners.reduce((sum, of) => sum + textsOf(of).length, 0);
  const place = useKeptFocus<HTMLDivElement>(count);
  const labelOf = (of: LineOwner) =>
    step.fields.find(({ id }) => id === `lines-${of}`)?.label ?? words.owners[of];
  const isPending = hasTried && problems.lines === 'not-added';
  const problem = isPending
    ? words.problems['not-added']
    : hasTried && problems.lines === 'empty'
      ? words.problems.none
      : undefined;

  return (
    <>
      <LineAdder
        isForTwo={isForTwo}
        text={lineTyped(handle.answers)}
        of={isForTwo ? lineOwnerIn(handle.answers) : 'me'}
        problem={problem}
        onType={(text) => handle.setAnswer('line', text)}
        onOwn={(of) => handle.setAnswer('line-of', of)}
        onAdd={(of, text) => {
          handle.setAnswer(`lines-${of}`, [...textsOf(of), text]);
          handle.setAnswer('line', '');
          setSaid(words.added(text));
        }}
      />
      <p role="status" className={styles.heard}>
        {said}
      </p>
      <div ref={place} tabIndex={-1} className={styles.lineLists} data-two={isForTwo || undefined}>
        {owners.map((of) => (
          <LineList
            key={of}
            label={labelOf(of)}
            texts={textsOf(of)}
            onTake={(at) => {
              handle.setAnswer(
                `lines-${of}`,
                textsOf(of).filter((_, one) => one !== at),
              );
              setSaid(words.taken);
            }}
          />
        ))}
      </div>
      {draft.kind === 'boundary' && isOneSided(draft) && count > 0 && (
        <p className={styles.hint}>{columns.oneSided}</p>
      )}
    </>
  );
}
