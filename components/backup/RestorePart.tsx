import { useEffect, useRef } from 'react';
import { useRestore } from '../../hooks/useRestore';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import styles from './Backup.module.css';
import { CopyBefore } from './CopyBefore';
import { Progress } from './Progress';
import { RefusedFile } from './RefusedFile';
import { RestorePreview } from './RestorePreview';
import { UnlockForm } from './UnlockForm';

/** Restoring from a file: choosing it, opening it, looking at what would change, and taking it back. */
export function RestorePart() {
  const { restore: words, steps } = useWords().backup;
  const { state, done, choose, unlock, restore, takeBack, forget } = useRestore();
  const input = useRef<HTMLInputElement>(null);
  const hasFile = state.is === 'ready' || state.is === 'working';
  const isOver = state.is === 'idle' || state.is === 'undone';
  useEffect(() => {
    // It names the file as long as that is spoken of.
    if (isOver && input.current) input.current.value = '';
  }, [isOver]);
  return (
    <section className={styles.part}>
      <h2>{words.title}</h2>
      <p className={styles.quiet}>{words.lead}</p>
      {done && state.is !== 'working' && (
        <div className={styles.form}>
          <Notice>
            <span>{done.came + done.gone === 0 ? words.nothingNew : words.done(done.came, done.gone)}</span>
            <Button onClick={() => void takeBack(done)}>{words.undo}</Button>
          </Notice>
        </div>
      )}
      {state.is === 'undone' && <Notice>{words.undone}</Notice>}
      <Card label={words.title} isBare state={state.is}>
        <div className={`${styles.inner} ${styles.form}`}>
          <div hidden={hasFile}>
            <Field label={words.file} hint={words.fileHint}>
              {(ids) => (
                <input
                  {...ids}
                  ref={input}
                  type="file"
                  accept=".age,.asc,.json"
                  className={styles.file}
                  // The same file can be chosen again, after it was changed.
                  onClick={({ currentTarget }) => {
                    currentTarget.value = '';
                  }}
                  onChange={({ target }) => void choose(target.files?.[0])}
                />
              )}
            </Field>
          </div>
          <div hidden={hasFile}>
            <CopyBefore onChoose={(file) => void choose(file)} />
          </div>
          {state.is === 'locked' && (
            <UnlockForm
              isWrong={state.isWrong}
              onOpen={(passphrase) => void unlock(state.bytes, passphrase)}
            />
          )}
          {state.is === 'refused' && <RefusedFile problem={state.problem} kind={state.kind} />}
          {state.is === 'failed' && (
            <p role="alert" className={styles.problem}>
              {words.failed}
            </p>
          )}
          {state.is === 'working' && <Progress step={steps[state.step]} share={state.share} />}
          {state.is === 'ready' && (
            <RestorePreview
              preview={state.preview}
              onRestore={(mode) => void restore(state.backup, mode)}
              onCancel={forget}
            />
          )}
        </div>
      </Card>
    </section>
  );
}
