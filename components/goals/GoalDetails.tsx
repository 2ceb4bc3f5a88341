import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Goal } from '../../domain/goal';
import type { GoalBoard } from '../../hooks/useGoals';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './GoalDetails.module.css';

interface Props {
  readonly goal: Goal;
  readonly board: GoalBoard;
  readonly onChange: () => void;
}

/** The rest of a goal: why, the first step, and what can be done with its words. */
export function GoalDetails({ goal, board, onChange }: Props) {
  const { goals: words } = useWords();
  const isAlone = useIsAlone();
  const [isRemoving, setIsRemoving] = useState(false);
  const [, navigate] = useLocation();
  const { why, firstStep } = goal;

  return (
    <details className={styles.details}>
      <summary aria-label={words.moreOf(goal.what)}>{words.more}</summary>
      {(why || firstStep) && (
        <dl>
          {why && (
            <div>
              <dt>{isAlone ? words.whyAlone : words.why}</dt>
              <dd dir="auto">{why}</dd>
            </div>
          )}
          {firstStep && (
            <div>
              <dt>{words.firstStep}</dt>
              <dd dir="auto">{firstStep}</dd>
            </div>
          )}
        </dl>
      )}
      {isRemoving ? (
        <fieldset className={styles.actions} aria-label={words.removeSure}>
          <p>{words.removeSure}</p>
          <Button onClick={() => void board.remove(goal.id)}>{words.removeYes}</Button>
          <Button look="text" onClick={() => setIsRemoving(false)}>
            {words.removeNo}
          </Button>
        </fieldset>
      ) : (
        <div className={styles.actions}>
          {firstStep && (
            <Button onClick={() => navigate(`/promises/from/${goal.id}`)}>{words.promise}</Button>
          )}
          <Button onClick={onChange}>{words.change}</Button>
          <Button look="text" onClick={() => setIsRemoving(true)}>
            {words.remove}
          </Button>
        </div>
      )}
    </details>
  );
}
