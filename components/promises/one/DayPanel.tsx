import { useState } from 'react';
import { Link } from 'wouter';
import type { Day } from '../../../domain/day';
import { valuesToOffer, weekOn } from '../../../domain/marking';
import { isOpen, type Outcome, type OutcomeValue } from '../../../domain/outcome';
import { firstDayOf, isOverOn, isRestingOn, type Pledge, termOn } from '../../../domain/pledge';
import { useKeptFocus } from '../../../hooks/useKeptFocus';
import { useOwnText } from '../../../hooks/useOwnText';
import { type PledgeView, useMarks } from '../../../hooks/usePledges';
import type { PledgeYear } from '../../../hooks/usePledgeYear';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { ChoiceRow } from '../../ui/ChoiceRow';
import { DayNote } from './DayNote';
import styles from './DayPanel.module.css';
import { TimesField } from './TimesField';

interface Props {
  readonly view: PledgeView;
  readonly shown: PledgeYear;
  readonly day: Day;
  readonly today: Day;
  readonly onClose: () => void;
}

function whyNothing(pledge: Pledge, day: Day, today: Day) {
  if (day < firstDayOf(pledge)) return 'before';
  if (isOverOn(pledge, day)) return 'after';
  if (isRestingOn(pledge, day)) return 'resting';
  return day > today ? 'ahead' : 'not-due';
}

/** One day of a promise: what was said of it, a note, and the way back. */
export function DayPanel({ view, shown, day, today, onClose }: Props) {
  const { promisePage, dates, shared } = useWords();
  const own = useOwnText();
  const words = promisePage.day;
  const { pledge } = view;
  const log = { ...view, ...shown.log };
  const { markOf, mark, restore, outcomeOf, writeNote } = useMarks(day);
  const value = markOf(log);
  const outcome = outcomeOf(log);
  const [first, setFirst] = useState<{ readonly outcome: Outcome | undefined } | null>(null);
  const [undone, setUndone] = useState(0);
  const place = useKeptFocus<HTMLElement>(`${value} ${first !== null}`);
  const { kind } = termOn(pledge, day).cadence;
  const answers = valuesToOffer(log, day, today);
  const progress = weekOn(log, day);
  const repair = log.repairs.find((one) => one.day === day && !one.removed);
  const isOpenSlip = shown.slips.some((slip) => slip.day === day && !slip.repair);
  const isWeekly = kind === 'times-a-week';
  const missed = day === today ? shared.outcomes.missed : words.notKept;
  const labels = isWeekly
    ? { ...shared.outcomes, missed: words.thisWeek, rest: words.restWeek }
    : { ...shared.outcomes, missed };

  const remember = () => setFirst((before) => before ?? { outcome });

  function say(next: OutcomeValue | null, details: { readonly times?: number } = {}) {
    remember();
    void mark(log, next, details);
  }

  function undo() {
    setFirst(null);
    setUndone((times) => times + 1);
    void (first?.outcome ? restore(log, first.outcome) : mark(log, null));
  }

  return (
    <section ref={place} tabIndex={-1} className={styles.panel} aria-label={dates.weekdayAndDate(day)}>
      {answers.length > 0 || value ? (
        <ChoiceRow
          question={dates.weekdayAndDate(day)}
          options={answers.map((answer) => ({ value: answer, label: labels[answer] }))}
          chosen={value}
          onChoose={(next) => say(next)}
        />
      ) : (
        <>
          <p>{dates.weekdayAndDate(day)}</p>
          <p className={styles.quiet}>{words.nothing[whyNothing(pledge, day, today)]}</p>
        </>
      )}
      {progress && <p className={styles.quiet}>{promisePage.year.weekSoFar(progress.kept, progress.due)}</p>}
      {kind === 'when-it-happens' && value === 'kept' && (
        <TimesField
          key={`times ${undone}`}
          saved={outcome?.times ?? 1}
          onWrite={(times) => say('kept', { times })}
        />
      )}
      {outcome && (
        <DayNote
          key={`note ${undone}`}
          saved={outcome.note ?? ''}
          onWrite={(note) => {
            remember();
            return writeNote(log, note);
          }}
        />
      )}
      {value === 'missed' && repair && <p className={styles.owned}>{words.owned(own(repair.makeGood))}</p>}
      {outcome?.editedOn && <p className={styles.quiet}>{words.changedOn(dates.date(outcome.editedOn))}</p>}
      {answers.length > 0 && !isOpen(day, today) && <p className={styles.quiet}>{words.leavesMark}</p>}
      <div className={styles.actions}>
        {isOpenSlip && (
          <Link className={styles.own} href={`/promises/${pledge.id}/own/${day}`}>
            {words.own}
          </Link>
        )}
        {first && <Button onClick={undo}>{words.undo}</Button>}
        {value && <Button onClick={() => say(null)}>{words.clear}</Button>}
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </section>
  );
}
