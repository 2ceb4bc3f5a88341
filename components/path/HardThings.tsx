import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { exercisePath } from '../../domain/exerciseRun';
import { longestHold } from '../../domain/hold';
import { useJourney } from '../../hooks/useJourney';
import { useNotebook } from '../../hooks/useNotebook';
import { useProfile } from '../../hooks/useProfile';
import { useSetbacks } from '../../hooks/useSetbacks';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Breaches } from './Breaches';
import styles from './HardThings.module.css';
import { Turn } from './Turn';

/** What to do when it is hard: put down a new breach, pause, part, go on alone, look at safety. */
export function HardThings() {
  const { path, causePage, toMe } = useWords();
  const { lens } = useProfile();
  return (
    <section className={styles.hard} aria-label={path.more}>
      <HardDay />
      <Breaches />
      <HoldForm />
      <AloneSwitch />
      <PartingSwitch />
      {lens !== 'repairing' && (
        <Link href={exercisePath('broken-promise')} className={styles.link}>
          {toMe.broken.door}
        </Link>
      )}
      <Link href="/about" className={styles.link}>
        {causePage.link}
      </Link>
      <Link href="/look" className={styles.link}>
        {path.reflection}
      </Link>
      <Link href="/own" className={styles.link}>
        {path.own}
      </Link>
    </section>
  );
}

function HardDay() {
  const { path } = useWords();
  const messages = useSetbacks();
  return (
    <details>
      <summary>{path.hardDay.open}</summary>
      <div className={styles.form}>
        <Turn
          title={path.hardDay.title}
          another={path.hardDay.another}
          texts={messages.map(({ text }) => text)}
        />
      </div>
    </details>
  );
}

const usualDays = 7;

function HoldForm() {
  const { path } = useWords();
  const { hold, startHold } = useJourney();
  const [days, setDays] = useState(usualDays);
  if (hold) return null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    // What it says of the pause, and its end, stand above everything.
    if (await startHold(days)) window.scrollTo({ top: 0 });
  }
  return (
    <details>
      <summary>{path.hold.open}</summary>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{path.hold.lead}</p>
        <Field label={path.hold.days}>
          {(ids) => (
            <select
              {...ids}
              data-short
              value={days}
              onChange={(event) => setDays(Number(event.target.value))}
            >
              {Array.from({ length: longestHold }, (_, index) => index + 1).map((count) => (
                <option key={count} value={count}>
                  {path.hold.dayCount(count)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit">{path.hold.start}</Button>
      </form>
    </details>
  );
}

// Open at first where it is on, and not closed over the focus when it is taken back.
function AloneSwitch() {
  const { path } = useWords();
  const { profile } = useNotebook();
  const { setMode } = useJourney();
  const isOn = profile?.mode === 'individual';
  const [wasOn] = useState(isOn);
  return (
    <details open={wasOn || undefined}>
      <summary>{isOn ? path.alone.openOn : path.alone.open}</summary>
      <div className={styles.form}>
        <p>{isOn ? path.alone.on : path.alone.lead}</p>
        <Button onClick={() => void setMode(isOn ? 'joint' : 'individual')}>
          {isOn ? path.alone.undo : path.alone.switch}
        </Button>
      </div>
    </details>
  );
}

function PartingSwitch() {
  const { path } = useWords();
  const { profile } = useNotebook();
  const { setParting } = useJourney();
  const isOn = profile?.isParting ?? false;
  const [wasOn] = useState(isOn);
  return (
    <details open={wasOn || undefined}>
      <summary>{path.parting.open}</summary>
      <div className={styles.form}>
        <p>{isOn ? path.parting.on : path.parting.lead}</p>
        <Button onClick={() => void setParting(!isOn)}>
          {isOn ? path.parting.undo : path.parting.confirm}
        </Button>
      </div>
    </details>
  );
}
