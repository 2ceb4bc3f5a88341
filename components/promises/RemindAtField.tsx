import { type FormEvent, useState } from 'react';
import type { Pledge } from '../../domain/pledge';
import { canBeReminded } from '../../domain/pledgeReminder';
import { isTimeOfDay } from '../../domain/schedule';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { usePledgeActions } from '../../hooks/usePledges';
import { useIsQuietAt } from '../../hooks/useReminders';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './RemindAtField.module.css';

interface Props {
  readonly pledge: Pledge;
  /** What the promise is called for those who hear the page. */
  readonly name: string;
}

const usualTime = '20:00';

/** When a neutral notification reminds of a promise on its days; nothing where it has no days. */
export function RemindAtField({ pledge, name }: Props) {
  const { remind, shared } = useWords();
  const { remindAt } = usePledgeActions();
  const isQuietAt = useIsQuietAt();
  const [time, setTime] = useState<string | null>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const place = useKeptFocus<HTMLFormElement>(`${time === null} ${pledge.remindAt}`);
  if (!canBeReminded(pledge)) return null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const isRight = time !== null && isTimeOfDay(time);
    setIsUnreadable(!isRight);
    if (isRight && (await remindAt(pledge, time))) setTime(null);
  }

  return (
    <form
      ref={place}
      tabIndex={-1}
      className={styles.remind}
      aria-label={shared.markOf(remind.title, name)}
      autoComplete="off"
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      {time === null ? (
        <>
          {pledge.remindAt && <span>{remind.at(pledge.remindAt)}</span>}
          <Button look="text" onClick={() => setTime(pledge.remindAt ?? usualTime)}>
            {pledge.remindAt ? remind.change : remind.add}
          </Button>
          {pledge.remindAt && (
            <Button look="text" onClick={() => void remindAt(pledge, null)}>
              {remind.stop}
            </Button>
          )}
        </>
      ) : (
        <>
          <Field
            label={remind.time}
            hint={time && isQuietAt(time) ? remind.quiet : remind.hint}
            problem={isUnreadable ? remind.unreadable : undefined}
          >
            {(ids) => (
              <input {...ids} type="time" value={time} onChange={(event) => setTime(event.target.value)} />
            )}
          </Field>
          <div className={styles.actions}>
            <Button type="submit">{remind.save}</Button>
            <Button look="text" onClick={() => setTime(null)}>
              {shared.cancel}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
