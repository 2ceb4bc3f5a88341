import { useState } from 'react';
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
  // In one order always: a button that was pressed stays where it is, and keeps the focus.
  const visible = values.filter((value) => isOpen || value === first);
  return (
    <div className={styles.marks} data-open={isOpen || undefined}>
      {visible.map((value) => (
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
      ))}
      {values.length > 1 && (
        <Button
          look="text"
          aria-expanded={isOpen}
          aria-label={shared.markOf(newTab.other, name)}
          onClick={() => setIsOpen(!isOpen)}
        >
          {newTab.other}
        </Button>
      )}
    </div>
  );
}
