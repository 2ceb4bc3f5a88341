import { useLayoutEffect, useRef, useState } from 'react';
import type { Drafts } from '../../domain/draft';
import { type Goal, type GoalColumn, goalColumns, goalsIn, mostDoing } from '../../domain/goal';
import { useDrag } from '../../hooks/useDrag';
import type { GoalBoard } from '../../hooks/useGoals';
import { useWords } from '../../hooks/useWords';
import hidden from '../ui/hidden.module.css';
import { Notice } from '../ui/Notice';
import styles from './GoalBoardView.module.css';
import { GoalColumnView } from './GoalColumnView';
import type { MoveControl } from './ways';

interface Props {
  readonly board: GoalBoard;
  readonly goals: readonly Goal[];
  readonly drafts: Drafts;
}

/** Four columns of goals. A goal is moved by a list of places, by arrow keys, or by dragging; each is read out. */
export function GoalBoardView({ board, goals, drafts }: Props) {
  const { goals: words } = useWords();
  const [said, setSaid] = useState('');
  const [isFull, setIsFull] = useState(false);
  const focusNext = useRef<{ readonly id: string; readonly control: MoveControl } | null>(null);
  const {
    drag,
    board: element,
    onPointerDown,
  } = useDrag({
    onDrop: (id, { place, index }) => {
      const column = goalColumns.find((one) => one === place);
      if (column) void move(id, column, index);
    },
  });

  // A goal that came to another column is a new element there.
  useLayoutEffect(() => {
    const wanted = focusNext.current;
    if (!wanted) return;
    const thing = element.current?.querySelector(`[data-thing="${CSS.escape(wanted.id)}"]`);
    // At the end of a column there is no further up or down.
    const controls = [wanted.control, wanted.control === 'up' ? 'down' : 'up', 'move'] as const;
    const [control] = (wanted.control === 'move' ? (['move'] as const) : controls).flatMap((one) => [
      ...(thing?.querySelectorAll<HTMLElement>(`[data-control="${one}"]`) ?? []),
    ]);
    if (control !== document.activeElement) control?.focus();
  });

  async function move(id: string, column: GoalColumn, index: number, control?: MoveControl) {
    const goal = goals.find((one) => one.id === id);
    if (!goal) return;
    const wanted = control ? { id, control } : null;
    focusNext.current = wanted;
    const others = goalsIn(goals, column).filter((one) => one.id !== id);
    const outcome = await board.move(id, column, index);
    setIsFull(outcome === 'full');
    if (outcome === 'moved') {
      const place = Math.max(0, Math.min(index, others.length)) + 1;
      setSaid(words.moved(goal.what, words.columns[column], place, others.length + 1));
    } else setSaid(outcome === 'same' ? words.stays(goal.what) : '');
    // Not that of a move which was made in the meantime.
    if (focusNext.current === wanted) focusNext.current = null;
  }

  const isCrowded =
    drag?.spot?.place === 'doing' &&
    goalsIn(goals, 'doing').filter(({ id }) => id !== drag.id).length >= mostDoing;
  return (
    <div className={styles.wide}>
      <p role="status" className={hidden.hidden}>
        {said}
      </p>
      {isFull && (
        <Notice>
          <p>{words.full}</p>
          <p>{words.fullThen}</p>
        </Notice>
      )}
      <section
        ref={element}
        aria-label={words.board}
        className={styles.board}
        data-dragging={drag ? true : undefined}
      >
        {goalColumns.map((column) => (
          <GoalColumnView
            key={column}
            column={column}
            goals={goalsIn(goals, column)}
            board={board}
            drafts={drafts}
            draggedId={drag?.id}
            dropAt={drag?.spot?.place === column && !isCrowded ? drag.spot.index : undefined}
            isCrowded={isCrowded && column === 'doing'}
            onPointerDown={onPointerDown}
            onMove={(id, to, index, control) => void move(id, to, index, control)}
          />
        ))}
      </section>
    </div>
  );
}
