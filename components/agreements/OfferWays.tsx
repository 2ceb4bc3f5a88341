import { useState } from 'react';
import { useLocation } from 'wouter';
import { type Agreement, statusOfAgreement, termsOf } from '../../domain/agreement';
import { problemOfYes } from '../../domain/agreementDraft';
import { exercisePath } from '../../domain/exerciseRun';
import { exerciseOf, useAgreementActions, useTakeUp } from '../../hooks/useAgreements';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Agreements.module.css';
import { BesideLine } from './BesideStep';
import { YesDay } from './YesDay';

/** An offer waits for a yes from both, or for other words. */
export function OfferWays({ agreement }: { readonly agreement: Agreement }) {
  const { one: words } = useWords().agreements;
  const { day: today } = useToday();
  const { agree } = useAgreementActions(agreement);
  const takeUp = useTakeUp();
  const [, navigate] = useLocation();
  const [isAgreeing, setIsAgreeing] = useState(false);
  const [day, setDay] = useState<string>(today);
  const problem = problemOfYes(day, today);
  const canBeAgreed = statusOfAgreement(agreement, today) === 'proposed';

  async function change() {
    const run = await takeUp(agreement, 'reword');
    if (run) navigate(exercisePath(exerciseOf[termsOf(agreement).kind], run));
  }

  return (
    <section className={styles.panel} data-screen-only>
      {isAgreeing && canBeAgreed ? (
        <form
          className={styles.fields}
          autoComplete="off"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!problem) void agree(day);
          }}
        >
          <BesideLine place="yes" />
          <YesDay value={day} problem={problem} onChange={setDay} />
          <div className={styles.ways}>
            <Button look="main" type="submit">
              {words.keepYes}
            </Button>
          </div>
        </form>
      ) : (
        <div className={styles.ways}>
          {canBeAgreed && (
            <Button look="main" onClick={() => setIsAgreeing(true)}>
              {words.yes}
            </Button>
          )}
          <Button onClick={() => void change()}>{words.change}</Button>
        </div>
      )}
    </section>
  );
}
