import { useState } from 'react';
import { useLocation } from 'wouter';
import { type Agreement, termsOf } from '../../domain/agreement';
import { exercisePath } from '../../domain/exerciseRun';
import { exerciseOf, useAgreementActions, useTakeUp } from '../../hooks/useAgreements';
import { useWords } from '../../hooks/useWords';
import { AskFirst } from '../promises/AskFirst';
import { Button } from '../ui/Button';
import styles from './Agreements.module.css';

/** What can be done with one that is over: begin anew with its words, or erase it. */
export function ClosedWays({ agreement }: { readonly agreement: Agreement }) {
  const { one: words } = useWords().agreements;
  const { erase } = useAgreementActions(agreement);
  const takeUp = useTakeUp();
  const [, navigate] = useLocation();
  const [isErasing, setIsErasing] = useState(false);
  const exercise = exerciseOf[termsOf(agreement).kind];

  async function again() {
    const run = await takeUp(agreement, 'anew');
    if (run) navigate(exercisePath(exercise, run));
  }

  return (
    <section className={styles.ways} data-screen-only>
      <Button onClick={() => void again()}>{words.again}</Button>
      {isErasing ? (
        <AskFirst
          question={words.eraseSure}
          yes={words.eraseYes}
          onYes={() => void erase().then((isDone) => isDone && navigate(exercisePath(exercise)))}
          onNo={() => setIsErasing(false)}
        />
      ) : (
        <Button look="text" onClick={() => setIsErasing(true)}>
          {words.erase}
        </Button>
      )}
    </section>
  );
}
