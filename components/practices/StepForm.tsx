import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { comeTo } from '../../hooks/comeTo';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './StepForm.module.css';
import { StopNotice } from './StopNotice';

interface Props {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly lines?: readonly string[] | undefined;
  /** Where this step stands, such as “2 of 5”. */
  readonly place?: string | undefined;
  /** Whether everything written is on the disk; said quietly. Left out where nothing is written. */
  readonly isKept?: boolean | undefined;
  /** What going on is called, where “Next” or “Skip this” would not say it. */
  readonly nextWord?: string | undefined;
  /** Whether going on now leaves this step out; it is not the main thing to do then. */
  readonly isSkipping?: boolean;
  /** Why one could not go on, where no field says it. */
  readonly problem?: string | undefined;
  readonly onNext: () => void;
  readonly onBack?: (() => void) | undefined;
  /** Called when the person stops; resolves when they may leave. */
  readonly onLeave: () => void;
  /** Called when the person, asked once more, erases what was written. Left out where nothing is. */
  readonly onErase?: (() => void) | undefined;
  /** Whether leaving lets go of what was written. */
  readonly isFleeting?: boolean;
  readonly children: ReactNode;
}

/** One step. Give each a key of its own: its heading takes the focus when it appears. */
export function StepForm(props: Props) {
  const { title, hint, lines = [], place, isKept, nextWord, isSkipping = false, problem } = props;
  const { onNext, onBack, onLeave, onErase, isFleeting = false, children } = props;
  const { step: words } = useWords().practices;
  const heading = useRef<HTMLHeadingElement>(null);
  const [isStopping, setIsStopping] = useState(false);
  useEffect(() => comeTo(heading.current), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    onNext();
  }

  return (
    <form className={styles.step} autoComplete="off" noValidate onSubmit={submit}>
      <header>
        <p className={styles.quiet}>
          <span>{place}</span>
          {isKept !== undefined && <span>{isKept ? words.kept : words.keeping}</span>}
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {hint && <p className={styles.hint}>{hint}</p>}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {children}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {isStopping ? (
        <StopNotice
          isFleeting={isFleeting}
          onLeave={onLeave}
          onErase={onErase}
          onOnward={() => {
            setIsStopping(false);
            heading.current?.focus();
          }}
        />
      ) : (
        <div className={styles.actions}>
          <Button look={isSkipping ? 'outline' : 'main'} type="submit">
            {nextWord ?? (isSkipping ? words.skip : words.next)}
          </Button>
          {onBack && <Button onClick={onBack}>{words.back}</Button>}
          <Button look="text" onClick={() => setIsStopping(true)}>
            {words.stop}
          </Button>
        </div>
      )}
    </form>
  );
}
