import { useLayoutEffect, useRef, useState } from 'react';
import type { Visit, VisitDraft } from '../../../domain/visit';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import styles from './VisitCard.module.css';
import { VisitForm } from './VisitForm';

interface Props {
  readonly visit: Visit;
  readonly onSave: (draft: VisitDraft) => Promise<boolean>;
  readonly onRemove: () => void;
}

/** What was written after one visit. */
export function VisitCard({ visit, onSave, onRemove }: Props) {
  const { helper, dates } = useWords();
  const { visits: words } = helper;
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null);
  const card = useRef<HTMLLIElement>(null);
  const before = useRef(doing);
  // What was pressed goes away; the keyboard goes on beside it.
  useLayoutEffect(() => {
    if (before.current !== doing && doing !== 'change') card.current?.querySelector('button')?.focus();
    before.current = doing;
  }, [doing]);
  const day = dates.date(visit.day);

  if (doing === 'change')
    return (
      <li>
        <VisitForm
          title={words.changeTitle}
          start={visit}
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
