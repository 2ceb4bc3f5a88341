import type { Day } from '../../../domain/day';
import { type Noticing, noticedValues, type PromiseToMe } from '../../../domain/promiseToMe';
import { useToMeActions, useWeeklyLook } from '../../../hooks/usePromisesToMe';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ChoiceRow } from '../../ui/ChoiceRow';
import { EarlierWeeks } from './EarlierWeeks';
import { KeptLine } from './KeptLine';
import styles from './PromisesToMePage.module.css';

interface Props {
  readonly promise: PromiseToMe;
  /** Of this promise, the latest week first. */
  readonly noticings: readonly Noticing[];
  readonly week: Day;
}

/** One promise with this week’s look at it. */
export function PromiseToMeCard({ promise, noticings, week }: Props) {
  const { toMe } = useWords();
  const noticing = noticings.find((one) => one.week === week);
  const { saw, say, writeNote } = useWeeklyLook(promise, noticing);
  const { end } = useToMeActions();
  return (
    <Card label={promise.text}>
      <div className={styles.card}>
        <h2>{promise.text}</h2>
        <ChoiceRow
          question={toMe.question}
          isQuestionQuiet
          options={noticedValues.map((value) => ({ value, label: toMe.answers[value] }))}
          chosen={saw}
          onChoose={(value) => void say(value)}
        />
        <p role="status" className={styles.enough}>
          {saw && toMe.enough}
        </p>
        {saw && (
          <KeptLine
            key={week}
            form={`toMe ${promise.id} ${week}`}
            label={toMe.note}
            saved={noticing?.note ?? ''}
            onKeep={(note) => writeNote(saw, note)}
          />
        )}
        <EarlierWeeks noticings={noticings.filter((one) => one.week < week)} />
        <div className={styles.end}>
          <Button
            look="text"
            aria-label={`${toMe.end}: ${promise.text}`}
            onClick={() => void end(promise.id)}
          >
            {toMe.end}
          </Button>
        </div>
      </div>
    </Card>
  );
}
