import { useState } from 'react';
import { Link } from 'wouter';
import type { QuestionTime as Time } from '../../../domain/question';
import { useNextQuestions, useQuestionActions } from '../../../hooks/useQuestionBox';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import styles from './Questions.module.css';
import { QuestionTimeForm } from './QuestionTimeForm';

/** When questions are answered. */
export function QuestionTime({ time }: { readonly time: Time | null }) {
  const { questionBox } = useWords();
  const { time: words } = questionBox;
  const { setTime } = useQuestionActions();
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <Card label={words.title} state={`${isChoosing} ${time?.changedAt}`}>
      <div className={styles.part}>
        <h2>{words.title}</h2>
        {!isChoosing && (time ? <SetTime time={time} /> : <p className={styles.quiet}>{words.none}</p>)}
        {isChoosing ? (
          <QuestionTimeForm time={time} onDone={() => setIsChoosing(false)} />
        ) : (
          <div className={styles.actions}>
            <Button onClick={() => setIsChoosing(true)}>{time ? words.change : words.choose}</Button>
            {time && (
              <Button look="text" onClick={() => void setTime(null)}>
                {words.takeAway}
              </Button>
            )}
          </div>
        )}
      </div>
    </Card>
  );
}

function SetTime({ time }: { readonly time: Time }) {
  const { questionBox, weekdayNames, dates } = useWords();
  const { time: words } = questionBox;
  const next = useNextQuestions(time);
  return (
    <>
      <p className={styles.time}>{words.set(weekdayNames[time.weekday] ?? '', time.time)}</p>
      <p className={styles.quiet}>
        {next.isToday ? words.nextToday : words.next(dates.weekdayAndDate(next.date))}{' '}
        <Link href="/reminders">{words.remind}</Link>
      </p>
    </>
  );
}
