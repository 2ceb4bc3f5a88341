import { useLayoutEffect, useRef, useState } from 'react';
import type { GoalDraft } from '../../domain/goal';
import { useGoalBoard } from '../../hooks/useGoals';
import { useIsAlone } from '../../hooks/useJourney';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useProfile } from '../../hooks/useProfile';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { GoalBoardView } from './GoalBoardView';
import { GoalForm } from './GoalForm';
import styles from './GoalsTool.module.css';

/** All goals: write one down, move it, change it, let it go. */
export function GoalsTool() {
  const { goals: words } = useWords();
  const { lens } = useProfile();
  const isAlone = useIsAlone();
  const board = useGoalBoard();
  const [isAdding, setIsAdding] = useState(false);
  const adding = useRef<HTMLDivElement>(null);
  const wasAdding = useRef(false);
  useLayoutEffect(() => {
    if (wasAdding.current && !isAdding) adding.current?.querySelector('button')?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);
  const place = useKeptFocus<HTMLDivElement>(board.goals?.length);
  if (!board.goals) return null;

  const close = () => setIsAdding(false);

  async function add(draft: GoalDraft) {
    const isAdded = await board.add(draft);
    if (isAdded) close();
    return isAdded;
  }

  return (
    <div ref={place} tabIndex={-1} className={styles.tool}>
      <p>{isAlone ? words.leadAlone : words.lead[lens]}</p>
      {board.goals.length === 0 && (
        <p className={styles.quiet}>
          {words.empty.text} {isAlone ? words.empty.ideaAlone : words.empty.idea}
        </p>
      )}
      <div ref={adding}>
        {isAdding ? (
          <div className={styles.form}>
            <GoalForm title={words.newTitle} onSave={add} onCancel={close} />
          </div>
        ) : (
          <Button look="main" onClick={() => setIsAdding(true)}>
            {words.add}
          </Button>
        )}
      </div>
      {board.goals.length > 0 && <GoalBoardView board={board} goals={board.goals} />}
    </div>
  );
}
