import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../domain/day';
import type { Drafts } from '../../../domain/draft';
import { problemsOfVisit, type Visit, type VisitDraft, type VisitProblems } from '../../../domain/visit';
import { useDraft } from '../../../hooks/useDraft';
import { unreadable } from '../../../hooks/usePledgeDraft';
import { useToday } from '../../../hooks/useToday';
import { useWords } from '../../../hooks/useWords';
import { Composer } from '../../promises/Composer';
import { DateField } from '../../promises/DateField';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import field from '../WrittenField.module.css';
import styles from './VisitForm.module.css';

interface Props {
  readonly title: string;
  /** The visit that is changed; left out for a new one. */
  readonly visit?: Visit;
  /** Resolves to whether it was saved; what was typed stays when it was not. */
  readonly onSave: (draft: VisitDraft) => Promise<boolean>;
  readonly onCancel: () => void;
  /** What was being written. */
  readonly drafts: Drafts;
  /** Whether the person just asked for it, so that the keyboard goes on here. */
  readonly isAskedFor: boolean;
}

const textsOf = ({ day, note, until }: VisitDraft) => ({
  ...{ note, until },
  day: day === unreadable ? '' : (day as string),
});

/** Writes down a visit, with a clear sentence beside whatever cannot be kept. */
export function VisitForm({ title, visit, onSave, onCancel, drafts, isAskedFor }: Props) {
  const { helper, shared } = useWords();
  const { visits: words } = helper;
  const { day: today } = useToday();
  const { texts, write, saveAs, discard } = useDraft(`visit ${visit?.id ?? 'new'}`, {
    start: textsOf(visit ?? { day: today, note: '', until: '' }),
    // The day of a new one is kept with its words: tomorrow it is not today any more.
    ...(visit ? { stored: textsOf(visit) } : {}),
    drafts,
  });
  const draft: VisitDraft = { ...texts, day: (texts.day as Day) || unreadable };
  const [problems, setProblems] = useState<VisitProblems>({});
  const [attempts, setAttempts] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  // A double click must not keep it twice.
  const isSaving = useRef(false);

  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);

  function change(part: Partial<VisitDraft>) {
    const next = { ...draft, ...part };
    write(textsOf(next));
    if (Object.keys(problems).length > 0) setProblems(problemsOfVisit(next, today));
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemsOfVisit(draft, today);
    setProblems(found);
    setAttempts((count) => count + 1);
    if (Object.keys(found).length > 0 || isSaving.current) return;
    isSaving.current = true;
    isSaving.current = await saveAs(() => onSave(draft));
  }

  return (
    <div className={styles.frame}>
      <Composer title={title} level={3} isAskedFor={isAskedFor}>
        <form
          ref={form}
          className={styles.form}
          autoComplete="off"
          noValidate
          onSubmit={(event) => void submit(event)}
        >
          <DateField
            name="day"
            label={words.day}
            hint=""
            problem={problems.day && words.problems.day[problems.day]}
            day={draft.day}
            onChange={(day) => change({ day: day ?? unreadable })}
          />
          {(['note', 'until'] as const).map((name) => {
            const problem =
              name === 'note'
                ? problems.note && words.problems.note[problems.note]
                : problems.until && words.problems.until[problems.until];
            return (
              <Field key={name} label={words[name]} own={draft[name]} problem={problem}>
                {(ids) => (
                  <textarea
                    {...ids}
                    dir="auto"
                    rows={4}
                    className={field.text}
                    value={draft[name]}
                    onChange={(event) => change({ [name]: event.target.value })}
                  />
                )}
              </Field>
            );
          })}
          <div className={styles.actions}>
            <Button look="main" type="submit">
              {words.save}
            </Button>
            <Button
              onClick={() => {
                discard();
                onCancel();
              }}
            >
              {shared.cancel}
            </Button>
          </div>
        </form>
      </Composer>
    </div>
  );
}
