import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import { type Drafts, isBeingWritten } from '../../domain/draft';
import type { Goal, GoalColumn } from '../../domain/goal';
import type { GoalBoard } from '../../hooks/useGoals';
import { useKindName } from '../../hooks/useKindName';
import { useOpenForm } from '../../hooks/useOpenForm';
import { useWords } from '../../hooks/useWords';
import styles from './GoalCard.module.css';
import { GoalDetails } from './GoalDetails';
import { GoalForm } from './GoalForm';
import { MovePlaces } from './MovePlaces';
import type { MoveControl, Way } from './ways';

interface Props {
  readonly goal: Goal;
  readonly board: GoalBoard;
  readonly drafts: Drafts;
  readonly isDragged: boolean;
  /** Whether what is dragged would be put down before this one. */
  readonly dropHere: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onMoveTo: (column: GoalColumn) => void;
  readonly onStep: (way: Way, control: MoveControl) => void;
}

function wayOf(event: KeyboardEvent<HTMLElement>): Way | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  if (event.key === 'ArrowUp') return 'up';
  if (event.key === 'ArrowDown') return 'down';
  const isTurned = getComputedStyle(event.currentTarget).direction === 'rtl';
  if (event.key === 'ArrowLeft') return isTurned ? 'on' : 'back';
  if (event.key === 'ArrowRight') return isTurned ? 'back' : 'on';
  return null;
}

/** One goal: what it is, its next date, and how it is moved. All else unfolds. */
export function GoalCard(props: Props) {
  const { goal, board, drafts, isDragged, dropHere, isFirst, isLast, onPointerDown, onMoveTo, onStep } =
    props;
  const { goals: words, dates } = useWords();
  const kindName = useKindName();
  const hint = useId();
  const [isChoosing, setIsChoosing] = useState(false);
  const form = useOpenForm<HTMLLIElement>(isBeingWritten(`goal ${goal.id}`, drafts), '[data-grip]');

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape') setIsChoosing(false);
    const way = wayOf(event);
    if (!way) return;
    event.preventDefault();
    const isAtEnd = (way === 'up' && isFirst) || (way === 'down' && isLast);
    if (!isAtEnd) onStep(way, 'move');
  }

  if (form.isOpen)
    return (
      <li className={styles.card}>
        <GoalForm
          title={words.changeTitle}
          goal={goal}
          drafts={drafts}
          isAskedFor={form.isAskedFor}
          onSave={async (draft) => {
            const isSaved = await board.change(goal.id, draft);
            if (isSaved) form.close();
            return isSaved;
          }}
          onCancel={form.close}
        />
      </li>
    );

  return (
    <li
      ref={form.place}
      className={styles.card}
      data-thing={goal.id}
      data-dragged={isDragged || undefined}
      data-drop={dropHere || undefined}
      onPointerDown={onPointerDown}
    >
      <div className={styles.head}>
        <h3 dir="auto">{goal.what}</h3>
        <button
          type="button"
          className={styles.grip}
          data-grip
          data-control="move"
          aria-label={words.moveOf(goal.what)}
          aria-describedby={hint}
          aria-expanded={isChoosing}
          title={words.move}
          onClick={() => setIsChoosing(!isChoosing)}
          onKeyDown={onKeyDown}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 3.5h.01M11 3.5h.01M5 8h.01M11 8h.01M5 12.5h.01M11 12.5h.01" />
          </svg>
        </button>
        <span id={hint} hidden>
          {words.moveHint}
        </span>
      </div>
      <p className={styles.meta}>
        <span>{kindName(goal.kind)}</span>
        {goal.nextOn && goal.column !== 'done' && goal.column !== 'let-go' && (
          <span>{words.next(dates.shortDate(goal.nextOn))}</span>
        )}
      </p>
      {isChoosing && (
        <MovePlaces
          goal={goal}
          isFirst={isFirst}
          isLast={isLast}
          onMoveTo={(column) => {
            setIsChoosing(false);
            onMoveTo(column);
          }}
          onStep={onStep}
          onClose={() => setIsChoosing(false)}
        />
      )}
      <GoalDetails goal={goal} board={board} onChange={form.open} />
    </li>
  );
}
