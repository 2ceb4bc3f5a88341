import { type FormEvent, useState } from 'react';
import { type Weekday, weekdays } from '../../../domain/day';
import type { QuestionTime } from '../../../domain/question';
import { useQuestionActions } from '../../../hooks/useQuestionBox';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import styles from './Questions.module.css';

interface Props {
  readonly time: QuestionTime | null;
  readonly onDone: () => void;
}

/** A weekday and a time for questions. */
export function QuestionTimeForm({ time, onDone }: Props) {
  const { questionBox, weekdayNames, shared } = useWords();
  const { time: words } = questionBox;
  const { setTime } = useQuestionActions();
  const [weekday, setWeekday] = useState<Weekday>(time?.weekday ?? 7);
  const [at, setAt] = useState(time?.time ?? '16:00');
  const [isMissing, setIsMissing] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsMissing(!at);
    if (at && (await setTime({ weekday, time: at }))) onDone();
  }

  return (
    <form className={styles.part} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.when}>
        <Field label={words.weekday}>
          {(ids) => (
            <select
              {...ids}
              value={weekday}
              onChange={(event) => setWeekday(Number(event.target.value) as Weekday)}
            >
              {weekdays.map((day) => (
                <option key={day} value={day}>
                  {weekdayNames[day]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.at} problem={isMissing ? words.problem : undefined}>
          {(ids) => <input {...ids} type="time" value={at} onChange={(event) => setAt(event.target.value)} />}
        </Field>
      </div>
      <div className={styles.actions}>
        <Button look="main" type="submit">
          {words.save}
        </Button>
        <Button onClick={onDone}>{shared.cancel}</Button>
      </div>
    </form>
  );
}
