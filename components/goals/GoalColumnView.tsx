import { type PointerEvent, useState } from 'react';
import { type Drafts, isBeingWritten } from '../../domain/draft';
import { type Goal, type GoalColumn, goalColumns } from '../../domain/goal';
import type { GoalBoard } from '../../hooks/useGoals';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { GoalCard } from './GoalCard';
import styles from './GoalColumnView.module.css';
import type { MoveControl, Way } from './ways';

interface Props {
  readonly column: GoalColumn;
  readonly goals: readonly Goal[];
  readonly board: GoalBoard;
  readonly drafts: Drafts;
  /** The goal that is being dragged, wherever it stands. */
  readonly draggedId: string | undefined;
  /** How many others stand before the place where it would be put down. */
  readonly dropAt: number | undefined;
  /** Whether it is held over this column, which has no room. */
  readonly isCrowded: boolean;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onMove: (id: string, column: GoalColumn, index: number, control?: MoveControl) => void;
}

const shownAtFirst = 6;

/** One column with its goals. Of many it shows the first, until all are asked for. */
export function GoalColumnView(props: Props) {
  const { column, goals, board, drafts, draggedId, dropAt, isCrowded, onPointerDown, onMove } = props;
  const { goals: words } = useWords();
  // One that was being changed goes on, also where it would be hidden.
  const [showsAll, setShowsAll] = useState(() =>
    goals.slice(shownAtFirst).some(({ id }) => isBeingWritten(`goal ${id}`, drafts)),
  );
  const shown = showsAll ? goals : goals.slice(0, shownAtFirst);
  const others = shown.filter(({ id }) => id !== draggedId);
  const at = goalColumns.indexOf(column);

  function step(goal: Goal, index: number, way: Way, control: MoveControl) {
    if (way === 'up' || way === 'down') {
      const next = index + (way === 'up' ? -1 : 1);
      if (next >= shownAtFirst) setShowsAll(true);
      onMove(goal.id, column, next, control);
      return;
    }
    const next = goalColumns[at + (way === 'back' ? -1 : 1)];
    if (next) onMove(goal.id, next, 0, control);
  }

  return (
    <section
      className={styles.column}
      data-place={column}
      data-over={dropAt !== undefined || undefined}
      aria-label={words.columns[column]}
    >
      <h2>
        {words.columns[column]} <small>{goals.length}</small>
      </h2>
      {isCrowded && <p className={styles.crowded}>{words.full}</p>}
      {goals.length === 0 && dropAt === undefined && !isCrowded && (
        <p className={styles.none}>{words.columnNone[column]}</p>
      )}
      <ul>
        {shown.map((goal, index) => (
          <GoalCard
            key={goal.id}
            goal={goal}
            board={board}
            drafts={drafts}
            isDragged={goal.id === draggedId}
            dropHere={dropAt !== undefined && others[dropAt]?.id === goal.id}
            isFirst={index === 0}
            isLast={index === goals.length - 1}
            onPointerDown={onPointerDown}
            onMoveTo={(to) => onMove(goal.id, to, 0, 'move')}
            onStep={(way, control) => step(goal, index, way, control)}
          />
        ))}
        {dropAt !== undefined && dropAt >= others.length && <li className={styles.drop} aria-hidden="true" />}
      </ul>
      {goals.length > shownAtFirst && (
        <Button look="text" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.fewer : words.showMore(goals.length - shownAtFirst)}
        </Button>
      )}
    </section>
  );
}
