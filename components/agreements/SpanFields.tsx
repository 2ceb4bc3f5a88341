import {
  daysFrom,
  longestDaysOf,
  longestSpan,
  type SpanDraft,
  type SpanProblems,
} from '../../domain/agreementDates';
import type { AgreementDraft } from '../../domain/agreementDraft';
import { useWords } from '../../hooks/useWords';
import styles from './Agreements.module.css';
import { DayField } from './DayField';

interface Props {
  readonly draft: AgreementDraft;
  readonly problems: SpanProblems;
  /** What each date is called. */
  readonly labels: Readonly<Record<keyof SpanDraft, string>>;
  readonly onChange: (change: Partial<SpanDraft>) => void;
}

/** From when, until when, and when one looks at it again. A problem stands beside its date at once. */
export function SpanFields({ draft, problems, labels, onChange }: Props) {
  const { days: words } = useWords().agreements;
  const isOpen = draft.kind === 'boundary' && !draft.isForTwo;
  const most = draft.kind === 'transparency' ? longestDaysOf(draft.rung) : longestSpan;
  const { start, end, review } = problems;
  const days = isOpen || start || end ? null : daysFrom(draft.start, draft.end);
  const endProblem =
    end === 'too-long' ? words.problems.end['too-long'](most) : end && words.problems.end[end];
  return (
    <div className={styles.fields}>
      <DayField
        label={labels.start}
        hint={words.startHint}
        problem={start && words.problems.start[start]}
        value={draft.start}
        onChange={(text) => onChange({ start: text })}
      />
      {!isOpen && (
        <DayField
          label={labels.end}
          hint={words.endHint(most)}
          problem={endProblem}
          value={draft.end}
          onChange={(text) => onChange({ end: text })}
        />
      )}
      <DayField
        label={labels.review}
        hint={isOpen ? words.reviewAloneHint : words.reviewHint}
        problem={review && words.problems.review[review]}
        value={draft.review}
        onChange={(text) => onChange({ review: text })}
      />
      <div role="status" className={styles.live}>
        {days !== null && <p className={styles.quiet}>{words.holds(days)}</p>}
      </div>
    </div>
  );
}
