import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { isAskedOfAll, longestNote } from '../../domain/checkIn';
import { useCheckIn } from '../../hooks/useCheckIn';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useOwnField } from '../../hooks/useOwnText';
import { useDuePledges } from '../../hooks/usePledges';
import { useSave } from '../../hooks/useSave';
import { useToday } from '../../hooks/useToday';
import styles from './CheckInPanel.module.css';
import { CoveredRow } from './CoveredRow';
import { DayChooser } from './DayChooser';
import { NoteField } from './NoteField';
import { PromiseRows } from './PromiseRows';
import { ScaleRow } from './ScaleRow';

interface Props {
  readonly footer?: ReactNode;
  /** Where its title stands in the outline of the page. */
  readonly level?: 1 | 2;
  /** Whether its first unanswered row takes the focus, as in the popup, which opens to be typed into. */
  readonly takesFocus?: boolean;
}

// More promises make every row a little lower, so that the core still needs no scrolling.
const mostPromises = 3;

/** The whole check-in of one day on one screen. Every tap saves; there is nothing to submit. */
export function CheckInPanel({ footer, level = 1, takesFocus = false }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const { popup, shared } = useDailyWords();
  const { day: today } = useToday();
  const [chosenDay, setChosenDay] = useState<typeof today | null>(null);
  const day = chosenDay ?? today;
  const { rows, answerTo, answer, note, writeNote } = useCheckIn(day);
  const promises = Math.min(useDuePledges(day).length, mostPromises);
  const { isSaving } = useSave();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Somebody was quicker than the page.
    if (!takesFocus || panel.current?.contains(document.activeElement)) return;
    const rows = [...(panel.current?.querySelectorAll('[data-choice-row]') ?? [])];
    const open = rows.find((row) => !row.querySelector('input:checked')) ?? rows[0];
    open?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }, [takesFocus]);

  const questions = [...rows.core, rows.rotating];
  // Which questions are asked tells for whom the words are; one press shows them until the next cover.
  const { isShown, isAskedFor, show } = useOwnField(rows.rotating);
  const row = (id: (typeof questions)[number]) => {
    const place = `${title} ${id}`;
    if (!isShown && !isAskedOfAll(id)) return <CoveredRow key={id} id={place} onShow={show} />;
    return (
      <div key={id} id={place}>
        <ScaleRow
          id={id}
          isPast={day !== today}
          answer={answerTo(id)}
          onAnswer={(value) => void answer(id, value)}
        />
      </div>
    );
  };

  return (
    <section
      ref={panel}
      className={styles.panel}
      data-promises={promises}
      data-passing={chosenDay !== null || isAskedFor || undefined}
      aria-labelledby={title}
    >
      <header className={styles.head}>
        <Heading id={title}>{day === today ? popup.title : popup.titlePast}</Heading>
        <DayChooser day={day} today={today} onChange={(next) => setChosenDay(next === today ? null : next)} />
      </header>
      {rows.core.map(row)}
      <PromiseRows key={day} day={day} />
      {row(rows.rotating)}
      <NoteField
        key={`note ${day}`}
        label={popup.note}
        longest={longestNote}
        saved={note}
        onWrite={writeNote}
      />
      <footer className={styles.foot}>
        <span title={popup.rowHint}>{isSaving ? shared.saving : shared.saved}</span>
        {footer}
      </footer>
    </section>
  );
}
