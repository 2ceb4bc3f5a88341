import { isBeingWritten } from '../../domain/draft';
import type { GoalBoard } from '../../hooks/useGoals';
import { useOpenForm } from '../../hooks/useOpenForm';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { GoalForm } from './GoalForm';
import styles from './GoalsTool.module.css';

interface Props {
  readonly board: GoalBoard;
  readonly drafts: NonNullable<GoalBoard['drafts']>;
}

/** The way to a new goal; one that was being written goes on. */
export function NewGoal({ board, drafts }: Props) {
  const { goals: words } = useWords();
  const form = useOpenForm<HTMLDivElement>(isBeingWritten('goal new', drafts));
  return (
    <div ref={form.place}>
      {form.isOpen ? (
        <div className={styles.form}>
          <GoalForm
            title={words.newTitle}
            drafts={drafts}
            isAskedFor={form.isAskedFor}
            onSave={async (draft) => {
              const isAdded = await board.add(draft);
              if (isAdded) form.close();
              return isAdded;
            }}
            onCancel={form.close}
          />
        </div>
      ) : (
        <Button look="main" onClick={form.open}>
          {words.add}
        </Button>
      )}
    </div>
  );
}
