import { type FormEvent, useState } from 'react';
import type { Day } from '../../domain/day';
import type { Pledge } from '../../domain/pledge';
import { usePledgeActions } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './OwnSlipForm.module.css';

interface Props {
  readonly pledge: Pledge;
  readonly day: Day;
  /** Whether owning it now keeps the row going; a second slip soon after another does not. */
  readonly keepsRow: boolean;
}

/** Owning a missed day: one line on what makes it good. */
export function OwnSlipForm({ pledge, day, keepsRow }: Props) {
  const { home, shared, dates } = useWords();
  const { promises } = home;
  const { own } = usePledgeActions();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const name = promises.ownTitle(dates.weekdayAndDate(day));

  function submit(event: FormEvent) {
    event.preventDefault();
    const makeGood = text.trim();
    setIsEmpty(!makeGood);
    if (makeGood) void own(pledge, day, makeGood);
  }

  if (!isOpen) {
    return (
      <p className={styles.door}>
        <Button onClick={() => setIsOpen(true)} aria-label={name}>
          {promises.own}
        </Button>
        <span>{dates.weekdayAndDate(day)}</span>
      </p>
    );
  }
  return (
    <form className={styles.form} aria-label={name} autoComplete="off" noValidate onSubmit={submit}>
      <p>{keepsRow ? promises.ownLead : promises.ownLeadLate}</p>
      <Field label={promises.ownField} problem={isEmpty ? promises.ownEmpty : undefined}>
        {(ids) => (
          <input {...ids} value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      <div className={styles.door}>
        <Button look="main" type="submit">
          {promises.ownSave}
        </Button>
        <Button onClick={() => setIsOpen(false)}>{shared.cancel}</Button>
      </div>
    </form>
  );
}
