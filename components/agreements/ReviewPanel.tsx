import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { type Agreement, firstHeavyRung, isForTwo, isReviewDue, termsOf } from '../../domain/agreement';
import { type ReviewChoice, reviewChoices } from '../../domain/agreementSteps';
import { exercisePath } from '../../domain/exerciseRun';
import { exerciseOf, useAgreementActions, useSuggestsTherapist, useTakeUp } from '../../hooks/useAgreements';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Agreements.module.css';
import { SameForm } from './SameForm';

interface Props {
  readonly agreement: Agreement;
  /** Called with what to say once it is done. */
  readonly onDone: (said: string) => void;
}

/** Lighter, the same, or end: the lightest first, and all with the same weight. */
export function ReviewPanel({ agreement, onDone }: Props) {
  const { review: words } = useWords().agreements;
  const { day: today } = useToday();
  const { end } = useAgreementActions(agreement);
  const takeUp = useTakeUp();
  const suggestsTherapist = useSuggestsTherapist();
  const [, navigate] = useLocation();
  const [isSame, setIsSame] = useState(false);
  const terms = termsOf(agreement);
  const isOpenness = terms.kind === 'transparency';
  const isHeavy = isOpenness && terms.rung >= firstHeavyRung;

  async function choose(choice: ReviewChoice) {
    if (choice === 'same') return setIsSame(true);
    if (choice === 'end') {
      if (await end()) onDone(words.ended);
      return;
    }
    const run = await takeUp(agreement, 'lighter');
    if (run) navigate(exercisePath(exerciseOf[terms.kind], run));
  }

  const nameOf = (choice: ReviewChoice) =>
    choice === 'lighter' && !isOpenness ? words.limitsLighter : words.choices[choice];
  const hintOf = (choice: ReviewChoice) => {
    if (choice === 'lighter' && !isOpenness) return words.hints.lighterLimits;
    if (choice === 'same' && isForTwo(terms)) return words.hints.sameForTwo;
    return words.hints[choice];
  };

  return (
    <section className={styles.panel} data-screen-only>
      <header>
        <h2>{words.title}</h2>
        <p className={styles.quiet}>{isOpenness ? words.lead : words.leadLimits}</p>
      </header>
      {isHeavy && suggestsTherapist && (
        <p className={styles.hint}>
          {words.therapist} <Link href="/path/6">{words.therapistWay}</Link>
        </p>
      )}
      {isSame ? (
        <SameForm
          agreement={agreement}
          onDone={() => {
            setIsSame(false);
            onDone(words.renewed);
          }}
          onCancel={() => setIsSame(false)}
        />
      ) : (
        <ul className={styles.choices}>
          {reviewChoices.map((choice) => (
            <li key={choice}>
              <Button aria-describedby={`review-${choice}`} onClick={() => void choose(choice)}>
                {nameOf(choice)}
              </Button>
              <span id={`review-${choice}`} className={styles.quiet}>
                {hintOf(choice)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {!isReviewDue(agreement, today) && <p className={styles.quiet}>{words.early}</p>}
    </section>
  );
}
