import { useEffect, useRef, useState } from 'react';
import { useSecondsLeft } from '../../../hooks/useSecondsLeft';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { BreathRing } from '../BreathRing';
import styles from './Steady.module.css';

const seconds = 90;

interface Props {
  readonly onEnd: () => void;
  readonly onBack: () => void;
}

/** Ninety seconds with a ring that breathes. It ends by itself, and can be left at any moment. */
export function BreathTimer({ onEnd, onBack }: Props) {
  const { steady: words } = useWords();
  const { breathing } = words;
  const heading = useRef<HTMLParagraphElement>(null);
  const [isOver, setIsOver] = useState(false);
  const left = useSecondsLeft(seconds);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (left === 0 && !isOver) setIsOver(true);
  return (
    <section className={styles.card} aria-label={breathing.name}>
      <p ref={heading} tabIndex={-1} className={styles.large}>
        {breathing.lead}
      </p>
      <p className={styles.still}>{breathing.still}</p>
      <div className={styles.ring}>
        <BreathRing isLarge />
        <p className={styles.words} aria-hidden="true">
          <span>{breathing.in}</span>
          <span>{breathing.out}</span>
        </p>
      </div>
      <p className={styles.quiet}>{left > 0 && breathing.left(Math.ceil(left / 15) * 15)}</p>
      <p role="status" className={styles.large}>
        {isOver && breathing.done}
      </p>
      <p className={styles.actions}>
        <Button look={isOver ? 'main' : 'outline'} onClick={onEnd}>
          {words.enough}
        </Button>
        {!isOver && <Button onClick={onBack}>{words.back}</Button>}
      </p>
    </section>
  );
}
