import { useState } from 'react';
import { toDay } from '../../domain/day';
import { useCover } from '../../hooks/useCover';
import { eraseAllAndBegin, erasers } from '../../hooks/useErase';
import { usePledgeName } from '../../hooks/usePledgeName';
import { usePledges } from '../../hooks/usePledges';
import { usePromisesToMe } from '../../hooks/usePromisesToMe';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { Field } from '../ui/Field';
import styles from './EraseSection.module.css';
import { EraseSteps } from './EraseSteps';

/** Erasing a part, or everything, each in two steps. */
export function EraseSection() {
  const { erase } = useWords().home.settings;
  return (
    <section className={styles.erase} aria-label={erase.title}>
      <h2>{erase.title}</h2>
      <p className={styles.quiet}>{erase.lead}</p>
      <EraseDay />
      <ErasePromise />
      <EraseSteps
        door={erase.checkIns}
        question={erase.checkInsQuestion}
        yes={erase.checkInsYes}
        onErase={erasers.checkIns}
      />
      <EraseSteps
        door={erase.written}
        question={erase.writtenQuestion}
        yes={erase.writtenYes}
        onErase={erasers.written}
      />
      <EraseSteps
        door={erase.choices}
        question={erase.choicesQuestion}
        yes={erase.choicesYes}
        onErase={erasers.choices}
      />
      <EraseSteps
        door={erase.everything}
        question={erase.everythingQuestion}
        yes={erase.everythingYes}
        onErase={eraseAllAndBegin}
      />
    </section>
  );
}

function EraseDay() {
  const { home, dates } = useWords();
  const { erase } = home.settings;
  const { day: today } = useToday();
  const [day, setDay] = useState<string>(today);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today;
  return (
    <EraseSteps
      door={erase.day}
      question={erase.dayQuestion(isDay ? dates.date(day) : '…')}
      yes={erase.dayYes}
      isReady={isDay}
      onErase={() => erasers.day(toDay(day), today)}
    >
      <Field label={erase.dayField}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            max={today}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
    </EraseSteps>
  );
}

function ErasePromise() {
  const { home, toMe } = useWords();
  const { erase } = home.settings;
  const nameOf = usePledgeName();
  const pledges = usePledges();
  // That there are some tells for whom the words are.
  const { cover } = useCover();
  const promises = usePromisesToMe()?.promises ?? [];
  const toPerson = cover === 'open' ? promises : [];
  const [chosen, setChosen] = useState('');
  const isToMe = toPerson.some(({ id }) => id === chosen);
  if (pledges.length + toPerson.length === 0) return null;
  return (
    <EraseSteps
      door={erase.promise}
      question={isToMe ? erase.promiseToMeQuestion : erase.promiseQuestion}
      yes={erase.promiseYes}
      isReady={isToMe || pledges.some(({ pledge }) => pledge.id === chosen)}
      onErase={() => erasers.promise(chosen)}
    >
      <Field label={erase.promiseField}>
        {(ids) => (
          <select {...ids} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">…</option>
            {pledges.map((view) => (
              <option key={view.pledge.id} value={view.pledge.id}>
                {nameOf(view)}
              </option>
            ))}
            {toPerson.length > 0 && (
              <optgroup label={toMe.title}>
                {toPerson.map(({ id, text }) => (
                  <option key={id} value={id}>
                    {text}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        )}
      </Field>
    </EraseSteps>
  );
}
