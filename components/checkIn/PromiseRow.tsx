import { type ReactNode, useRef, useState } from 'react';
import { longestOutcomeNote } from '../../domain/outcome';
import { useDailyWords } from '../../hooks/useDailyWords';
import type { Marking } from '../../hooks/useMarking';
import { usePledgeName } from '../../hooks/usePledgeName';
import { ChoiceRow } from '../ui/ChoiceRow';
import { NoteField } from './NoteField';
import styles from './PromiseRows.module.css';

interface Props {
  readonly marking: Marking;
  /** Asked instead of the words of the promise, where these stand above already. */
  readonly question?: string;
  /** Something more to press beside the question. */
  readonly beside?: ReactNode;
}

/** One promise of a day: what can be said of it, and once it was said, a way to a note. */
export function PromiseRow({ marking, question, beside }: Props) {
  const { popup, shared } = useDailyWords();
  const { view, progress, values, labelOf, chosen, outcome, choose, writeNote } = marking;
  const name = usePledgeName()(view);
  const [isNoting, setIsNoting] = useState(false);
  // A tap too many takes the answer back; the next one brings the note back with it.
  const note = useRef('');
  if (outcome) note.current = outcome.note ?? '';
  const door = note.current ? popup.changeNote : popup.addNote;

  return (
    <div className={styles.row}>
      <ChoiceRow
        question={question ?? (progress ? shared.promiseAndWeek(name, progress) : name)}
        isQuestionQuiet={question !== undefined}
        options={values.map((value) => ({ value, label: labelOf(value) }))}
        chosen={chosen}
        onChoose={(value) => void choose(value, outcome ? '' : note.current)}
        beside={
          <span className={styles.beside}>
            {beside}
            {chosen !== null && (
              <button
                type="button"
                className={styles.link}
                aria-expanded={isNoting}
                aria-label={shared.markOf(door, name)}
                onClick={() => setIsNoting(!isNoting)}
              >
                {popup.noteDoor}
              </button>
            )}
          </span>
        }
      />
      {isNoting && chosen !== null && (
        <NoteField
          label={shared.markOf(popup.promiseNote, name)}
          placeholder={popup.promiseNote}
          longest={longestOutcomeNote}
          saved={note.current}
          takesFocus
          onWrite={(text) => {
            note.current = text;
            return writeNote(text);
          }}
        />
      )}
    </div>
  );
}
