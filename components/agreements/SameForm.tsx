import { useEffect, useRef, useState } from 'react';
import { type Agreement, isForTwo, termsOf } from '../../domain/agreement';
import { problemOfYes, problemsOfAgreement } from '../../domain/agreementDraft';
import { sameAgain } from '../../domain/agreementSteps';
import { useAgreementActions } from '../../hooks/useAgreements';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Agreements.module.css';
import { BesideLine } from './BesideStep';
import { SpanFields } from './SpanFields';
import { YesDay } from './YesDay';

interface Props {
  readonly agreement: Agreement;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The same words with new days and, between two, a new yes. */
export function SameForm({ agreement, onDone, onCancel }: Props) {
  const { agreements: words, shared } = useWords();
  const { labels } = words.days;
  const { day: today } = useToday();
  const { renewSame } = useAgreementActions(agreement);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => sameAgain(agreement, today));
  const [yes, setYes] = useState<string>(today);
  useEffect(() => heading.current?.focus(), []);
  const takesTwo = isForTwo(termsOf(agreement));
  const problems = problemsOfAgreement(draft, today);
  const yesProblem = takesTwo ? problemOfYes(yes, today) : null;

  async function save() {
    if (Object.keys(problems).length > 0 || yesProblem) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    if (await renewSame(draft, takesTwo ? yes : undefined)) onDone();
  }

  return (
    <form
      ref={form}
      className={styles.fields}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {words.review.sameTitle}
      </h3>
      <SpanFields
        draft={draft}
        problems={problems}
        labels={{ start: labels.start, end: labels.end, review: labels.review }}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      {takesTwo && (
        <>
          <BesideLine place="yes" />
          <YesDay value={yes} problem={yesProblem} onChange={setYes} />
        </>
      )}
      <div className={styles.ways}>
        <Button look="main" type="submit">
          {words.review.sameSave}
        </Button>
        <Button onClick={onCancel}>{shared.cancel}</Button>
      </div>
    </form>
  );
}
