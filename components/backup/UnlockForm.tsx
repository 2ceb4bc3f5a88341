import { type FormEvent, useState } from 'react';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Backup.module.css';
import { PassphraseField, ShowTyped } from './PassphraseField';

interface Props {
  /** Whether a passphrase was tried that does not open it. */
  readonly isWrong: boolean;
  readonly onOpen: (passphrase: string) => void;
}

/** The passphrase of a locked file. */
export function UnlockForm({ isWrong, onOpen }: Props) {
  const { save, restore: words } = useWords().backup;
  const [typed, setTyped] = useState('');
  const [isShown, setIsShown] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (typed !== '') onOpen(typed);
  }

  return (
    <form className={styles.inner} autoComplete="off" onSubmit={submit}>
      <PassphraseField
        label={save.passphrase}
        problem={isWrong && typed === '' ? `${words.problems.passphrase} ${words.unchanged}` : undefined}
        text={typed}
        isShown={isShown}
        onChange={setTyped}
        takesFocus
      />
      <ShowTyped isShown={isShown} onChange={setIsShown} />
      <div>
        <Button look="main" type="submit">
          {words.open}
        </Button>
      </div>
    </form>
  );
}
