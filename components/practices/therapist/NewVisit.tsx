import { type Drafts, isBeingWritten } from '../../../domain/draft';
import type { VisitDraft } from '../../../domain/visit';
import { useOpenForm } from '../../../hooks/useOpenForm';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { VisitForm } from './VisitForm';
import styles from './VisitNotes.module.css';

interface Props {
  readonly drafts: Drafts;
  /** Resolves to whether it was saved. */
  readonly onSave: (draft: VisitDraft) => Promise<boolean>;
  /** What is said below the way in. */
  readonly whileClosed: string | undefined;
}

/** The way to the notes of a new visit; those that were being written go on. */
export function NewVisit({ drafts, onSave, whileClosed }: Props) {
  const { visits: words } = useWords().helper;
  const form = useOpenForm<HTMLDivElement>(isBeingWritten('visit new', drafts));
  return (
    <>
      <div ref={form.place}>
        {form.isOpen ? (
          <VisitForm
            title={words.newTitle}
            drafts={drafts}
            isAskedFor={form.isAskedFor}
            onSave={async (draft) => {
              const isKept = await onSave(draft);
              if (isKept) form.close();
              return isKept;
            }}
            onCancel={form.close}
          />
        ) : (
          <Button onClick={form.open}>{words.add}</Button>
        )}
      </div>
      {whileClosed && !form.isOpen && <p className={styles.quiet}>{whileClosed}</p>}
    </>
  );
}
