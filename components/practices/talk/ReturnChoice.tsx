import { type FormEvent, useState } from 'react';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import styles from './ReturnChoice.module.css';
import type { TalkPart } from './talkPart';

const waits = [20, 60, 180, 1440] as const;

interface Props extends Pick<TalkPart, 'returnIn' | 'returnAt'> {
  readonly onSet: () => void;
}

/** When both come back: after a while, or at a time of day within the next twenty-four hours. */
export function ReturnChoice({ returnIn, returnAt, onSet }: Props) {
  const { paused } = useWords().talk;
  const [time, setTime] = useState('');
  const [problem, setProblem] = useState<'time' | 'soon' | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!time) return setProblem('time');
    const isSet = await returnAt(time);
    setProblem(isSet ? null : 'soon');
    if (isSet) onSet();
  }

  return (
    <form className={styles.choice} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{paused.when}</h2>
      <p className={styles.hint}>{paused.whenHint}</p>
      <div className={styles.waits}>
        {waits.map((minutes) => (
          <Button key={minutes} onClick={() => void returnIn(minutes).then((isSet) => isSet && onSet())}>
            {paused.waits[minutes]}
          </Button>
        ))}
      </div>
      <div className={styles.at}>
        <Field label={paused.at} problem={problem ? paused.problems[problem] : undefined}>
          {(ids) => (
            <input
              {...ids}
              type="time"
              value={time}
              onChange={({ target }) => {
                setTime(target.value);
                setProblem(null);
              }}
            />
          )}
        </Field>
        <Button type="submit">{paused.set}</Button>
      </div>
    </form>
  );
}
