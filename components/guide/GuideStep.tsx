import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './GuideStep.module.css';
import { StopNotice } from './StopNotice';

interface Props {
  readonly title: string;
  readonly hint?: string | undefined;
  /** Where this step stands, such as “2 of 5”. */
  readonly place?: string;
  /** What going on is called, where “Next” or “Skip this” would not say it. */
  readonly nextWord?: string | undefined;
  /** Whether going on now leaves this step out; it is not the main thing to do then. */
  readonly isSkipping?: boolean;
  readonly onNext: () => void;
  readonly onBack?: (() => void) | undefined;
  /** Where stopping leads. */
  readonly leaveTo: string;
  readonly children: ReactNode;
}

/** One question of a guided flow. Give each step a key of its own: its heading takes the focus when it appears. */
export function GuideStep(props: Props) {
  const { title, hint, place, nextWord, isSkipping = false, onNext, onBack, leaveTo, children } = props;
  const { guide } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isStopping, setIsStopping] = useState(false);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    onNext();
  }

  return (
    <form className={styles.step} autoComplete="off" noValidate onSubmit={submit}>
      <header>
        {place && <p className={styles.quiet}>{place}</p>}
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {hint && <p className={styles.quiet}>{hint}</p>}
      </header>
      {children}
      {isStopping ? (
        <StopNotice
          leaveTo={leaveTo}
          onOnward={() => {
            setIsStopping(false);
            heading.current?.focus();
          }}
        />
      ) : (
        <div className={styles.actions}>
          <Button look={isSkipping ? 'outline' : 'main'} type="submit">
            {nextWord ?? (isSkipping ? guide.skip : guide.next)}
          </Button>
          {onBack && <Button onClick={onBack}>{guide.back}</Button>}
          <Button look="text" onClick={() => setIsStopping(true)}>
            {guide.stop}
          </Button>
        </div>
      )}
    </form>
  );
}
