import { useState } from 'react';
import type { Day } from '../../domain/day';
import { waitsForMark } from '../../domain/marking';
import { useDailyWords } from '../../hooks/useDailyWords';
import { type Marking, useMarking } from '../../hooks/useMarking';
import { useDuePledges } from '../../hooks/usePledges';
import { EventRows } from './EventRows';
import { NothingDue } from './NothingDue';
import { PromiseRow } from './PromiseRow';
import styles from './PromiseRows.module.css';

const firstShown = 3;

/** The promises due on a day: the first three, the rest one tap away, and one tap for all. */
export function PromiseRows({ day }: { readonly day: Day }) {
  const { shared, popup } = useDailyWords();
  const { mark, markingOf } = useMarking(day);
  // A week that is full asks for nothing more, and waits behind those that do.
  const isFull = ({ week, chosen }: Marking) => week !== null && week.kept >= week.due && chosen === null;
  const markings = useDuePledges(day).map(markingOf);
  const due = [...markings.filter((one) => !isFull(one)), ...markings.filter(isFull)];
  const [showsAll, setShowsAll] = useState(false);
  const visible = showsAll ? due : due.slice(0, firstShown);
  const unmarked = due.filter(
    ({ view, week, chosen }) => !week && chosen === null && waitsForMark(view, day),
  );

  const allKept = unmarked.length > 1 && (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        for (const { view } of unmarked) void mark(view, 'kept');
      }}
    >
      {shared.allKept}
    </button>
  );
  return (
    <div
      className={styles.rows}
      data-count={Math.min(due.length, firstShown)}
      data-passing={showsAll || undefined}
    >
      {due.length === 0 && (
        <p className={styles.none}>
          <NothingDue day={day} opensTab />
        </p>
      )}
      {visible.map((marking, index) => (
        <PromiseRow
          key={`${day} ${marking.view.pledge.id}`}
          marking={marking}
          beside={index === 0 && allKept}
        />
      ))}
      <div className={styles.more}>
        {visible.length < due.length && (
          <button type="button" className={styles.link} onClick={() => setShowsAll(true)}>
            {popup.morePromises(due.length - visible.length)}
          </button>
        )}
        <EventRows day={day} />
      </div>
    </div>
  );
}
