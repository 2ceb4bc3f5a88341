import { useState } from 'react';
import type { OutcomeValue } from '../../domain/outcome';
import { useDailyWords } from '../../hooks/useDailyWords';
import type { Marking } from '../../hooks/useMarking';
import { Button } from '../ui/Button';
import styles from './MarkButtons.module.css';

interface Props {
  readonly marking: Marking;
  /** What the promise is called for those who hear the page; neutral words where its own may not be read. */
  readonly name: string;
}

/** Marks a promise in one tap; the same tap again takes it back. All but “Kept” stands behind one small button. */
export function MarkButtons({ marking: { values, labelOf, chosen, choose }, name }: Props) {
  const { newTab, shared } = useDailyWords();
  const [isOpen, setIsOpen] = useState(false);
  const first = chosen ?? 'kept';
  const others = values.filter((value) => value !== first);
  const mark = (value: OutcomeValue) => (
    <Button
      key={value}
      aria-pressed={value === chosen}
      aria-label={shared.markOf(labelOf(value), name)}
      onClick={({ detail }) => {
        // The second click of a double click means the first, not its opposite.
        if (value === chosen && detail > 1) return;
        void choose(value === chosen ? null : value);
        setIsOpen(false);
      }}
    >
      {labelOf(value)}
    </Button>
  );
  const door = (
    <Button
      key="other"
      look="text"
      aria-expanded={isOpen}
      aria-label={shared.markOf(newTab.other, name)}
      onClick={() => setIsOpen(!isOpen)}
    >
      {newTab.other}
    </Button>
  );
  // In one list: a button that was pressed keeps the focus wherever it moves.
  return (
    <div className={styles.marks} data-open={isOpen || undefined}>
      {[mark(first), others.length > 0 && door, ...(isOpen ? others.map(mark) : [])]}
    </div>
  );
}
