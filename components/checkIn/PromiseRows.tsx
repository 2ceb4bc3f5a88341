import { type ReactNode, useState } from 'react';
import type { Day } from '../../domain/day';
import { type OutcomeValue, outcomeValues } from '../../domain/outcome';
import { type PledgeView, useDuePledges, useMarks } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { ChoiceRow } from '../ui/ChoiceRow';
import styles from './PromiseRows.module.css';

const firstShown = 3;

/** The promises due on a day: the first three, the rest one tap away, and one tap for all. */
export function PromiseRows({ day }: { readonly day: Day }) {
  const { shared, popup } = useWords();
  const due = useDuePledges(day);
  const { markOf, mark } = useMarks(day);
  const [showsAll, setShowsAll] = useState(false);
  const visible = showsAll ? due : due.slice(0, firstShown);
  const unmarked = due.filter((view) => markOf(view) === null);

  if (due.length === 0) return <p className={styles.none}>{popup.noPromises}</p>;
  const allKept = unmarked.length > 1 && (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        for (const view of unmarked) void mark(view, 'kept');
      }}
    >
      {shared.allKept}
    </button>
  );
  return (
    <div className={styles.rows} data-count={Math.min(due.length, firstShown)}>
      {visible.map((view, index) => (
        <PromiseRow
          key={view.pledge.id}
          view={view}
          value={markOf(view)}
          onMark={(value) => void mark(view, value)}
          beside={index === 0 && allKept}
        />
      ))}
      {visible.length < due.length && (
        <button type="button" className={styles.link} onClick={() => setShowsAll(true)}>
          {popup.morePromises(due.length - visible.length)}
        </button>
      )}
    </div>
  );
}

interface RowProps {
  readonly view: PledgeView;
  readonly value: OutcomeValue | null;
  readonly onMark: (value: OutcomeValue | null) => void;
  readonly beside: ReactNode;
}

function PromiseRow({ view, value, onMark, beside }: RowProps) {
  const { shared } = useWords();
  return (
    <ChoiceRow
      question={view.text}
      options={outcomeValues.map((outcome) => ({ value: outcome, label: shared.outcomes[outcome] }))}
      chosen={value}
      onChoose={onMark}
      beside={beside}
    />
  );
}
