import { useState } from 'react';
import { Link } from 'wouter';
import { useComplete } from '../../../hooks/useExercises';
import { useKeptFocus } from '../../../hooks/useKeptFocus';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { BreathTimer } from './BreathTimer';
import styles from './Steady.module.css';
import { SteadyChoice } from './SteadyChoice';
import { SteadySteps } from './SteadySteps';

/** The grounding set: choose one, go through it, and that is all. Nothing of it is written down. */
export function SteadyTool() {
  const { steady: words, groundings } = useWords();
  const complete = useComplete();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);
  const place = useKeptFocus<HTMLDivElement>(`${chosen} ${isOver}`);
  const grounding = groundings.find(({ id }) => id === chosen);

  function finish() {
    setIsOver(true);
    void complete('grounding');
  }

  return (
    <div className={styles.steady} ref={place} tabIndex={-1}>
      {isOver ? (
        <div className={styles.card}>
          <p className={styles.large}>{words.end}</p>
          <p className={styles.actions}>
            <Button
              onClick={() => {
                setIsOver(false);
                setChosen(null);
              }}
            >
              {words.another}
            </Button>
            <Link href="/support" className={styles.link}>
              {words.support}
            </Link>
          </p>
        </div>
      ) : chosen === null ? (
        <SteadyChoice onChoose={setChosen} />
      ) : grounding ? (
        <SteadySteps grounding={grounding} onEnd={finish} onBack={() => setChosen(null)} />
      ) : (
        <BreathTimer onEnd={finish} onBack={() => setChosen(null)} />
      )}
    </div>
  );
}
