import { useGoalBoard } from '../../hooks/useGoals';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useProfile } from '../../hooks/useProfile';
import { useWords } from '../../hooks/useWords';
import { GoalBoardView } from './GoalBoardView';
import styles from './GoalsTool.module.css';
import { NewGoal } from './NewGoal';

/** All goals: write one down, move it, change it, let it go. */
export function GoalsTool() {
  const { goals: words } = useWords();
  const { lens } = useProfile();
  const isAlone = useIsAlone();
  const board = useGoalBoard();
  const place = useKeptFocus<HTMLDivElement>(board.goals?.length);
  if (!board.goals || !board.drafts) return null;

  return (
    <div ref={place} tabIndex={-1} className={styles.tool}>
      <p>{isAlone ? words.leadAlone : words.lead[lens]}</p>
      {board.goals.length === 0 && (
        <p className={styles.quiet}>
          {words.empty.text} {isAlone ? words.empty.ideaAlone : words.empty.idea}
        </p>
      )}
      <NewGoal board={board} drafts={board.drafts} />
      {board.goals.length > 0 && <GoalBoardView board={board} goals={board.goals} drafts={board.drafts} />}
    </div>
  );
}
