import { useEffect, useRef } from 'react';
import { type Goal, type GoalColumn, goalColumns } from '../../domain/goal';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './MovePlaces.module.css';
import type { MoveControl, Way } from './ways';

interface Props {
  readonly goal: Goal;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMoveTo: (column: GoalColumn) => void;
  readonly onStep: (way: Way, control: MoveControl) => void;
  readonly onClose: () => void;
}

/** The places a goal can go to, each a press away. */
export function MovePlaces({ goal, isFirst, isLast, onMoveTo, onStep, onClose }: Props) {
  const { goals: words, shared } = useWords();
  const places = useRef<HTMLFieldSetElement>(null);
  useEffect(() => places.current?.querySelector('button')?.focus(), []);

  function close() {
    const control = places.current?.closest('li')?.querySelector<HTMLElement>('[data-control="move"]');
    onClose();
    control?.focus();
  }

  return (
    <fieldset
      ref={places}
      aria-label={words.moveTo}
      className={styles.places}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <p aria-hidden="true">{words.moveTo}</p>
      {goalColumns
        .filter((column) => column !== goal.column)
        .map((column) => (
          <Button key={column} onClick={() => onMoveTo(column)}>
            {words.columns[column]}
          </Button>
        ))}
      {!isFirst && (
        <Button data-control="up" onClick={() => onStep('up', 'up')}>
          {words.up}
        </Button>
      )}
      {!isLast && (
        <Button data-control="down" onClick={() => onStep('down', 'down')}>
          {words.down}
        </Button>
      )}
      <Button look="text" onClick={close}>
        {shared.close}
      </Button>
    </fieldset>
  );
}
