import { useEffect, useRef, useState } from 'react';
import type { Grounding } from '../../../content/schema';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import styles from './Steady.module.css';

interface Props {
  readonly grounding: Grounding;
  readonly onEnd: () => void;
  readonly onBack: () => void;
}

/** One step of a grounding at a time, large enough to read from an arm's length. */
export function SteadySteps({ grounding, onEnd, onBack }: Props) {
  const { steady: words, practices } = useWords();
  const [at, setAt] = useState(0);
  const text = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step takes the focus when it appears
  useEffect(() => text.current?.focus({ preventScroll: true }), [at]);
  const isLast = at === grounding.steps.length - 1;
  return (
    <section className={styles.card} aria-label={grounding.name}>
      <p className={styles.quiet}>
        {grounding.name} · {practices.step.place(at + 1, grounding.steps.length)}
      </p>
      <p ref={text} tabIndex={-1} className={styles.large}>
        {grounding.steps[at]}
      </p>
      <p className={styles.actions}>
        <Button look="main" onClick={() => (isLast ? onEnd() : setAt(at + 1))}>
          {isLast ? words.enough : words.next}
        </Button>
        <Button onClick={() => (at > 0 ? setAt(at - 1) : onBack())}>{words.back}</Button>
        {!isLast && (
          <Button look="text" onClick={onEnd}>
            {words.enough}
          </Button>
        )}
      </p>
    </section>
  );
}
