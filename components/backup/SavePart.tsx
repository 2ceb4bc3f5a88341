import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type BackupForm, problemOfPassphrase } from '../../domain/backup';
import { useBackup } from '../../hooks/useBackup';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { RadioList } from '../ui/RadioList';
import styles from './Backup.module.css';
import { LastBackup } from './LastBackup';
import { PassphraseField, ShowTyped } from './PassphraseField';
import { Progress } from './Progress';

const forms = ['age', 'json', 'csv'] as const;

/** Saving everything as a file. */
export function SavePart() {
  const { backup } = useWords();
  const { save: words, steps } = backup;
  const { state, save, forget } = useBackup();
  const [form, setForm] = useState<BackupForm>('age');
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [wasTried, setWasTried] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  const problem = form === 'age' && wasTried ? problemOfPassphrase(typed, again) : null;
  const isWorking = state.is === 'working';

  function choose(next: BackupForm) {
    forget();
    setForm(next);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isWorking) return;
    setWasTried(true);
    if (form === 'age' && problemOfPassphrase(typed, again)) {
      setAttempts(attempts + 1);
      return;
    }
    await save(form, typed);
    setTyped('');
    setAgain('');
    setWasTried(false);
  }

  return (
    <section className={styles.part}>
      <h2>{words.title}</h2>
      <LastBackup />
      <Card label={words.title} isBare state={isWorking}>
        {isWorking ? (
          <Progress step={steps[state.step]} share={state.share} />
        ) : (
          <form
            ref={place}
            className={`${styles.inner} ${styles.form}`}
            autoComplete="off"
            onSubmit={(event) => void submit(event)}
          >
            <RadioList
              legend={words.form}
              options={forms.map((value) => ({ value, label: words.forms[value], hint: words.hints[value] }))}
              chosen={form}
              onChoose={choose}
            />
            {form === 'age' ? (
              <>
                <PassphraseField
                  label={words.passphrase}
                  hint={words.passphraseHint}
                  problem={problem === 'too-short' ? words.tooShort : undefined}
                  text={typed}
                  isShown={isShown}
                  onChange={setTyped}
                />
                <PassphraseField
                  label={words.again}
                  problem={problem === 'not-alike' ? words.notAlike : undefined}
                  text={again}
                  isShown={isShown}
                  onChange={setAgain}
                />
                <ShowTyped isShown={isShown} onChange={setIsShown} />
              </>
            ) : (
              <p className={styles.caution}>{words.caution}</p>
            )}
            <div className={styles.actions}>
              <Button look="main" type="submit">
                {words.button}
              </Button>
            </div>
            <p className={styles.quiet}>{words.trace}</p>
          </form>
        )}
      </Card>
      {state.is === 'saved' && (
        <div className={styles.form}>
          <Notice>
            <span>
              {state.form === 'age' ? words.saved(state.name) : words.savedOpen(state.name)}{' '}
              {state.damaged > 0 && words.damaged(state.damaged)}
            </span>
          </Notice>
        </div>
      )}
      {state.is === 'failed' && (
        <p role="alert" className={styles.problem}>
          {words.failed}
        </p>
      )}
    </section>
  );
}
