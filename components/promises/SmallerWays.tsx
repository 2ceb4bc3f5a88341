import { useEffect, useState } from 'react';
import type { PledgeDraft } from '../../domain/pledgeDraft';
import type { SmallerDraft } from '../../domain/smaller';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import type { DraftState } from '../../hooks/usePledgeDraft';
import { useSentence } from '../../hooks/useSentence';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './SmallerWays.module.css';

interface Props {
  readonly state: DraftState;
  readonly isOpenAtFirst: boolean;
  /** Where only the person can tell what the first step is. */
  readonly onOwnWords: () => void;
}

/** Concrete ways to make a promise smaller, each one tap, and each to be undone. */
export function SmallerWays({ state: { draft, smaller, replace }, isOpenAtFirst, onOwnWords }: Props) {
  const { shared, promises, dates } = useWords();
  const sentence = useSentence();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const [last, setLast] = useState<{ readonly before: PledgeDraft; readonly after: PledgeDraft } | null>(
    null,
  );
  // What is smallest already is not offered again, so the button that was pressed may be gone.
  const door = useKeptFocus<HTMLButtonElement>(`${smaller.map(({ way }) => way)} ${last?.after === draft}`);
  const ways = promises.smallerWays;

  useEffect(() => {
    if (isOpenAtFirst) door.current?.focus();
  }, [isOpenAtFirst, door]);

  function labelOf({ way, draft: next }: SmallerDraft): string {
    if (way === 'fewer') return ways.fewer(next.cadence);
    return way === 'words' ? ways.words(next.text) : ways['two-weeks'](dates.date(next.until ?? ''));
  }

  return (
    <div className={styles.smaller}>
      <Button ref={door} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {promises.smaller}
      </Button>
      {isOpen && (
        <ul>
          {smaller.map((one) => (
            <li key={one.way}>
              <Button
                look="text"
                onClick={() => {
                  setLast({ before: draft, after: one.draft });
                  replace(one.draft);
                }}
              >
                {labelOf(one)}
              </Button>
            </li>
          ))}
          {!smaller.some(({ way }) => way === 'words') && (
            <li>
              <Button look="text" onClick={onOwnWords}>
                {ways.own}
              </Button>
            </li>
          )}
        </ul>
      )}
      <div role="status">
        {last?.after === draft && isOpen && (
          <p>
            {promises.smallerDone(sentence(draft))}{' '}
            <Button look="text" onClick={() => replace(last.before)}>
              {shared.undo}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
