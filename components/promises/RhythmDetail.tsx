import { type Cadence, mostTimesAWeek, mostWeeksApart } from '../../domain/cadence';
import type { CadenceChoice } from '../../domain/cadenceChoice';
import { useWords } from '../../hooks/useWords';
import { DaysField } from './DaysField';
import { NumberField } from './NumberField';
import styles from './RhythmDetail.module.css';
import { WeekdayField } from './WeekdayField';

interface Props {
  readonly choice: CadenceChoice;
  readonly cadence: Cadence;
  readonly problem: string | undefined;
  readonly onChange: (cadence: Cadence) => void;
}

const longestMonth = 31;

/** What a rhythm needs to be told: its days, how often, or which date. */
export function RhythmDetail({ choice, cadence, problem, onChange }: Props) {
  const { promises } = useWords();
  const number = { problem, min: 1 };
  switch (cadence.kind) {
    case 'weekdays':
      return (
        <DaysField
          days={cadence.days}
          problem={problem}
          onChange={(days) => onChange({ ...cadence, days })}
        />
      );
    case 'times-a-week':
      return (
        <div className={styles.detail}>
          <NumberField
            {...number}
            label={promises.times}
            hint={promises.timesHint}
            max={mostTimesAWeek}
            value={cadence.times}
            onChange={(times) => onChange({ ...cadence, times })}
          />
        </div>
      );
    case 'every-weeks':
      return (
        <div className={styles.detail}>
          {choice === 'every-weeks' && (
            <NumberField
              {...number}
              label={promises.weeks}
              max={mostWeeksApart}
              value={cadence.weeks}
              onChange={(weeks) => onChange({ ...cadence, weeks })}
            />
          )}
          <WeekdayField day={cadence.day} onChange={(day) => onChange({ ...cadence, day })} />
        </div>
      );
    case 'monthly':
      return (
        <div className={styles.detail}>
          <NumberField
            {...number}
            label={promises.date}
            hint={promises.dateHint}
            max={longestMonth}
            value={cadence.date}
            onChange={(date) => onChange({ ...cadence, date })}
          />
        </div>
      );
    case 'when-it-happens':
      return <p className={styles.hint}>{promises.eventHint}</p>;
    default:
      return null;
  }
}
