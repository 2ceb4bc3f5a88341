import { useState } from 'react';
import type { ApologyFinding } from '../../../domain/apology';
import { notesOf } from '../../../domain/apologyNotes';
import { useKeptFocus } from '../../../hooks/useKeptFocus';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import styles from './Noticed.module.css';
import { Reason } from './Reason';

interface Props {
  readonly text: string;
  readonly found: readonly ApologyFinding[];
  readonly leftCount: number;
  /** The place in which the writer is now. */
  readonly here: ApologyFinding | undefined;
  readonly onShow: (place: ApologyFinding) => void;
  readonly onLeave: (places: readonly ApologyFinding[]) => void;
  readonly onLookAgain: () => void;
}

/** More at once would be a wall; the others come as these are looked at. */
const mostReasons = 3;

/** The reasons for what is underlined. */
export function Noticed({ text, found, leftCount, here, onShow, onLeave, onLookAgain }: Props) {
  const { noticed: words } = useWords().apology;
  const [showsAll, setShowsAll] = useState(false);
  const notes = notesOf(found);
  const later = showsAll ? 0 : Math.max(0, notes.length - mostReasons);
  const place = useKeptFocus<HTMLDivElement>(
    `${notes.map((one) => one.places.length)} ${leftCount} ${later}`,
  );
  if (notes.length === 0 && leftCount === 0) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.noticed}>
      {notes.length > 0 && (
        <>
          <h3>{words.title}</h3>
          <ul>
            {notes.slice(0, notes.length - later).map((note) => (
              <Reason
                key={note.check}
                text={text}
                note={note}
                isHere={here?.check === note.check}
                onShow={onShow}
                onLeave={onLeave}
              />
            ))}
          </ul>
        </>
      )}
      {later > 0 && (
        <p>
          <Button onClick={() => setShowsAll(true)}>{words.more(later)}</Button>
        </p>
      )}
      {leftCount > 0 && (
        <p className={styles.left}>
          <span>{words.left(leftCount)}</span>
          <Button look="text" onClick={onLookAgain}>
            {words.again}
          </Button>
        </p>
      )}
    </div>
  );
}
