import { useState } from 'react';
import { mostTimes } from '../../../domain/outcome';
import { useWords } from '../../../hooks/useWords';
import { Field } from '../../ui/Field';
import styles from './TimesField.module.css';

interface Props {
  readonly saved: number;
  readonly onWrite: (times: number) => void;
}

const isCount = (text: string) => /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1;

/** How often something happened on a day; what is no such number is not saved and says so. */
export function TimesField({ saved, onWrite }: Props) {
  const { day } = useWords().promisePage;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(saved);
  return (
    <div className={styles.times}>
      <Field label={day.times} problem={isCount(text) ? undefined : day.timesProblem}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={1}
            max={mostTimes}
            value={text}
            onChange={(event) => {
              setTyped(event.target.value);
              if (isCount(event.target.value)) onWrite(Number(event.target.value));
            }}
          />
        )}
      </Field>
    </div>
  );
}
