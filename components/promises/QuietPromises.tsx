import { useState } from 'react';
import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import type { Marking, useMarking } from '../../hooks/useMarking';
import type { PledgeView } from '../../hooks/usePledges';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { DuePromise } from './DuePromise';
import styles from './DuePromises.module.css';

interface Props {
  readonly due: readonly Marking[];
  readonly mark: ReturnType<typeof useMarking>['mark'];
}

/** The promises due today without their words: one is marked right here, several all at once or uncovered first. */
export function QuietPromises({ due, mark }: Props) {
  const { newTab } = useDailyWords();
  const [first] = [...due].sort((a, b) => b.view.streak.keptInAll - a.view.streak.keptInAll);
  if (!first) return null;
  const title = newTab.dueCount(due.length);
  if (due.length === 1) {
    return (
      <Card label={newTab.due}>
        <div className={styles.due}>
          <DuePromise marking={first} title={title} name={newTab.quietPromise} isCovered />
        </div>
      </Card>
    );
  }
  return (
    <Card label={newTab.due}>
      <div className={styles.several}>
        <div className={styles.words}>
          <p>{title}</p>
          <p className={styles.counts}>
            {newTab.markedCount(due.filter(({ chosen }) => chosen !== null).length, due.length)}
          </p>
        </div>
        <AllButtons due={due} mark={mark} />
      </div>
    </Card>
  );
}

function AllButtons({ due, mark }: Props) {
  const { newTab, shared } = useDailyWords();
  const { toggle } = useCover();
  const [marked, setMarked] = useState<readonly PledgeView[]>([]);
  const open = due.filter(({ week, chosen }) => !week && chosen === null).map(({ view }) => view);
  const canUndo = marked.length > 0 && open.length === 0;
  return (
    <div className={styles.all} data-passing={canUndo || undefined}>
      {canUndo ? (
        <Button
          onClick={({ detail }) => {
            // The second click of a double click means the first, not its opposite.
            if (detail > 1) return;
            for (const { pledge } of marked) {
              const now = due.find(({ view }) => view.pledge.id === pledge.id);
              if (now?.chosen === 'kept') void mark(now.view, null);
            }
            setMarked([]);
          }}
        >
          {shared.undo}
        </Button>
      ) : (
        open.length > 0 && (
          <Button
            onClick={() => {
              for (const view of open) void mark(view, 'kept');
              setMarked(open);
            }}
          >
            {shared.allKept}
          </Button>
        )
      )}
      <Button look="text" onClick={toggle}>
        {newTab.oneByOne}
      </Button>
    </div>
  );
}
