import { useLayoutEffect, useRef, useState } from 'react';
import { type Drafts, isBeingWritten } from '../../../domain/draft';
import type { Visit, VisitDraft } from '../../../domain/visit';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import styles from './VisitCard.module.css';
import { VisitForm } from './VisitForm';

interface Props {
  readonly visit: Visit;
  readonly drafts: Drafts;
  readonly onSave: (draft: VisitDraft) => Promise<boolean>;
  readonly onRemove: () => void;
}

/** What was written after one visit. */
export function VisitCard({ visit, drafts, onSave, onRemove }: Props) {
  const { helper, dates } = useWords();
  const { visits: words } = helper;
  // One that was being changed goes on by itself.
  const [doing, setDoing] = useState<'change' | 'go on' | 'remove' | null>(() =>
    isBeingWritten(`visit ${visit.id}`, drafts) ? 'go on' : null,
  );
  const isChanging = doing === 'change' || doing === 'go on';
  const card = useRef<HTMLLIElement>(null);
  const before = useRef(doing);
  // What was pressed goes away; the keyboard goes on beside it.
  useLayoutEffect(() => {
    if (before.current !== doing && !isChanging) card.current?.querySelector('button')?.focus();
    before.current = doing;
  }, [doing, isChanging]);
  const day = dates.date(visit.day);

  if (isChanging)
    return (
      <li>
        <VisitForm
          title={words.changeTitle}
          visit={visit}
          drafts={drafts}
          isAskedFor={doing === 'change'}
          onSave={async (draft) => {
            const isKept = await onSave(draft);
            if (isKept) setDoing(null);
            return isKept;
          }}
          onCancel={() => setDoing(null)}
        />
      </li>
    );
  return (
    <li ref={card} className={styles.card}>
      <h3>{dates.date(visit.day)}</h3>
      {visit.note && <p dir="auto">{visit.note}</p>}
      {visit.until && (
        <div>
          <h4>{words.until}</h4>
          <p dir="auto">{visit.until}</p>
        </div>
      )}
      {doing === 'remove' ? (
        <fieldset className={styles.actions} aria-label={words.removeSure}>
          <p>{words.removeSure}</p>
          <Button onClick={onRemove}>{words.removeYes}</Button>
          <Button look="text" onClick={() => setDoing(null)}>
            {words.removeNo}
          </Button>
        </fieldset>
      ) : (
        <div className={styles.actions}>
          <Button look="text" aria-label={words.changeOf(day)} onClick={() => setDoing('change')}>
            {words.change}
          </Button>
          <Button look="text" aria-label={words.removeOf(day)} onClick={() => setDoing('remove')}>
            {words.remove}
          </Button>
        </div>
      )}
    </li>
  );
}
