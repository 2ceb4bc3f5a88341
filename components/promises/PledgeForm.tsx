import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { PledgeDraft } from '../../domain/pledgeDraft';
import { useOwnField } from '../../hooks/useOwnText';
import { unreadable, usePledgeDraft } from '../../hooks/usePledgeDraft';
import { useWords } from '../../hooks/useWords';
import { OpenOnly } from '../cover/OpenOnly';
import { Button } from '../ui/Button';
import { DraftHints } from './DraftHints';
import { DraftSentence } from './DraftSentence';
import { MoreFields } from './MoreFields';
import styles from './PledgeForm.module.css';
import { RhythmField } from './RhythmField';
import { SmallerWays } from './SmallerWays';
import { TemplateList } from './TemplateList';
import { WordsFields } from './WordsFields';

interface Props {
  /** What stands in the form at first. */
  readonly start?: PledgeDraft;
  /** What a new one is made from, when it is. */
  readonly startId?: string | undefined;
  /** The promise that is being changed; left out for a new one. */
  readonly pledgeId?: string;
  /** What the person came for, if not the whole form. */
  readonly begin?: 'when' | 'smaller' | undefined;
  readonly saveWord: string;
  /** Resolves to whether it was saved; what was typed stays when it was not. */
  readonly onSave: (draft: PledgeDraft) => Promise<boolean>;
  readonly onCancel?: (() => void) | undefined;
}

const emptyDraft: PledgeDraft = { text: '', cadence: { kind: 'daily' } };

/** A date half typed is empty to the page; only the field knows. */
function withHalfDates(draft: PledgeDraft, form: HTMLFormElement): PledgeDraft {
  const half = (['from', 'until'] as const).filter((name) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement && field.validity.badInput;
  });
  return { ...draft, ...Object.fromEntries(half.map((name) => [name, unreadable])) };
}

/** Makes or changes a promise: its words, its rhythm, and a clear sentence beside whatever cannot be kept. */
export function PledgeForm({
  start = emptyDraft,
  startId,
  pledgeId,
  begin,
  saveWord,
  onSave,
  onCancel,
}: Props) {
  const { shared, promises } = useWords();
  const state = usePledgeDraft(start, pledgeId, startId);
  const { draft, problems, change } = state;
  const ownText = useOwnField(draft.text);
  const ownWhen = useOwnField(draft.when ?? '');
  const isShown = ownText.isShown && ownWhen.isShown;
  const form = useRef<HTMLFormElement>(null);
  // A double click must not make the same promise twice.
  const isSaving = useRef(false);
  const [attempts, setAttempts] = useState(0);
  const isNew = pledgeId === undefined;
  const textField = () => form.current?.querySelector<HTMLInputElement>('[name="text"]');

  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const isRight = state.check(withHalfDates(draft, event.currentTarget));
    setAttempts((count) => count + 1);
    if (!isRight || isSaving.current) return;
    isSaving.current = true;
    // Once saved the form goes away; until then it must not save again.
    isSaving.current = await state.saveAs(() => onSave(draft));
  }

  return (
    <form
      ref={form}
      className={styles.form}
      autoComplete="off"
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      {isNew && (
        <OpenOnly about={promises.templatesCovered}>
          <TemplateList
            isOpenAtFirst={!start.text}
            onChoose={({ text, when, cadence, forWhom, size }) => {
              state.replace({ ...draft, text, when, cadence, forWhom, size });
              textField()?.focus();
            }}
          />
        </OpenOnly>
      )}
      <WordsFields
        draft={draft}
        problems={problems}
        own={{ text: ownText, when: ownWhen }}
        onChange={change}
        isWhenFirst={begin === 'when'}
      />
      <RhythmField
        cadence={draft.cadence}
        problem={problems.cadence && promises.problems.cadence[problems.cadence]}
        onChange={(cadence) => change({ cadence })}
      />
      <MoreFields draft={draft} problems={problems} onChange={change} isNew={isNew} />
      <div className={styles.tail}>
        {isShown && <DraftSentence state={state} />}
        <DraftHints hints={state.hints} others={state.others} />
        {isShown && state.hasWords && (
          <SmallerWays
            state={state}
            isOpenAtFirst={begin === 'smaller'}
            onOwnWords={() => textField()?.select()}
          />
        )}
        {!isNew && <p className={styles.quiet}>{promises.changeFromToday}</p>}
        <div className={styles.actions}>
          <Button look="main" type="submit">
            {saveWord}
          </Button>
          {onCancel && (
            <Button
              onClick={() => {
                state.discard();
                onCancel();
              }}
            >
              {shared.cancel}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}
