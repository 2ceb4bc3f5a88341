import { useId, useState } from 'react';
import {
  type Beneficiary,
  beneficiaries,
  type DraftProblems,
  type PledgeDraft,
  type PledgeSize,
  pledgeSizes,
} from '../../domain/pledgeDraft';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useOwnField } from '../../hooks/useOwnText';
import { useWords } from '../../hooks/useWords';
import { HiddenField } from '../ui/HiddenField';
import { DateField } from './DateField';
import styles from './MoreFields.module.css';
import { OpenChoice } from './OpenChoice';

interface Props {
  readonly draft: PledgeDraft;
  readonly problems: DraftProblems;
  readonly onChange: (change: Partial<PledgeDraft>) => void;
  readonly isNew: boolean;
}

const needsTwo: readonly Beneficiary[] = ['partner', 'us'];

/** What a promise may be told beside its words: for whom, how big, from when to when. */
export function MoreFields({ draft, problems, onChange, isNew }: Props) {
  const { promises, shared } = useWords();
  const isAlone = useIsAlone();
  const { forWhom, size, from, until } = draft;
  const [isOpen, setIsOpen] = useState(Boolean(!isNew && (forWhom || size || from || until)));
  const whomId = useId();
  const whom = useOwnField(forWhom ?? '');
  const isWrong = Boolean(problems.from || problems.until);
  // A promise that begins later can still begin on another day; one that has begun keeps its first day.
  const canBeginLater = isNew || from !== undefined;
  const isOver = problems.until === 'before-start' && !canBeginLater;
  const people = beneficiaries.filter((one) => !isAlone || one === forWhom || !needsTwo.includes(one));
  return (
    <details
      className={styles.more}
      open={isOpen || isWrong}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{promises.more}</summary>
      <div className={styles.fields}>
        {whom.isShown ? (
          <div id={whomId}>
            <OpenChoice
              legend={promises.forWhom}
              options={people.map((value) => ({ value, label: promises.whom[value] }))}
              chosen={forWhom}
              onChoose={(value) => {
                whom.show();
                onChange({ forWhom: value });
              }}
            />
          </div>
        ) : (
          <div>
            {promises.forWhom}
            <HiddenField id={whomId} label={promises.forWhom} word={shared.showChosen} onShow={whom.show} />
          </div>
        )}
        <OpenChoice<`${PledgeSize}`>
          legend={promises.size}
          options={pledgeSizes.map((value) => ({ value: `${value}`, label: promises.sizes[value] }))}
          chosen={size && `${size}`}
          onChoose={(value) => onChange({ size: pledgeSizes.find((one) => `${one}` === value) })}
        />
        <div className={styles.days}>
          {canBeginLater && (
            <DateField
              name="from"
              label={promises.from}
              hint={promises.fromHint}
              problem={problems.from && promises.problems.from[problems.from]}
              day={from}
              onChange={(day) => onChange({ from: day })}
            />
          )}
          <DateField
            name="until"
            label={promises.until}
            hint={promises.untilHint}
            problem={problems.until && promises.problems.until[isOver ? 'over' : problems.until]}
            day={until}
            onChange={(day) => onChange({ until: day })}
          />
        </div>
      </div>
    </details>
  );
}
