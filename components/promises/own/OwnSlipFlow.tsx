import { useState } from 'react';
import { useLocation } from 'wouter';
import {
  answersOfOwning,
  type OwningProblems,
  owningFrom,
  owningStepsOf,
  problemsOfOwning,
} from '../../../domain/owningDraft';
import { termOn } from '../../../domain/pledge';
import type { Slip } from '../../../domain/slip';
import type { RunHandle } from '../../../hooks/useExerciseRun';
import { useIsAlone } from '../../../hooks/useIsAlone';
import type { PledgeView } from '../../../hooks/usePledges';
import { useOwnSlip } from '../../../hooks/useSlip';
import { useToday } from '../../../hooks/useToday';
import { useWords } from '../../../hooks/useWords';
import { Section } from '../../home/Section';
import { StepForm } from '../../practices/StepForm';
import { OwnedEnd } from './OwnedEnd';
import styles from './OwnSlipPage.module.css';
import { OwnStep } from './OwnStep';
import { TimeToOwn } from './TimeToOwn';
import { isLeftEmpty, titlesOf } from './titlesOf';

interface Props {
  readonly view: PledgeView;
  readonly slip: Slip;
  /** Null once it is owned: the draft is gone, because its words are kept with the promise. */
  readonly handle: RunHandle | null;
}

/** One question after the other. What is typed is kept as a draft until all of it is saved at once. */
export function OwnSlipFlow({ view, slip, handle }: Props) {
  const words = useWords();
  const [, navigate] = useLocation();
  const { day: today } = useToday();
  const isAlone = useIsAlone();
  const own = useOwnSlip();
  const [draft, setDraft] = useState(() => owningFrom(view.pledge, handle?.answers ?? {}));
  const [problems, setProblems] = useState<OwningProblems>({});
  const [isDone, setIsDone] = useState(false);
  const steps = owningStepsOf(view.pledge, slip.day, today);
  const at = Math.max(0, steps.map(String).indexOf(handle?.run.step ?? ''));
  const step = steps[at] ?? 'makeGood';
  const isLast = at === steps.length - 1;
  const promised = termOn(view.pledge, slip.day);
  const audience = isAlone || promised.forWhom === 'me' ? 'self' : 'other';
  const isStrained = view.attention === 'strained';

  function goTo(place: number) {
    setProblems({});
    void handle?.goTo(steps[place] ?? step);
  }

  async function next() {
    const found = problemsOfOwning(step, draft, view, today);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (!isLast) return goTo(at + 1);
    if (await handle?.finish(own(view, slip, draft))) setIsDone(true);
  }

  async function leave() {
    await handle?.keep();
    navigate('/promises');
  }

  if (isDone) {
    return (
      <OwnedEnd key="end" view={view} slip={slip} draft={draft} audience={audience} isStrained={isStrained} />
    );
  }
  if (!handle) return null;
  const { title, hint } = titlesOf(step, words.slip, audience, isStrained);
  const isEmpty = isLeftEmpty(step, draft);
  return (
    <Section title={words.slip.title} {...(at === 0 && { lead: words.slip.lead })}>
      <div className={styles.promise}>
        <p className={styles.text}>{words.shared.promiseText(promised.text, promised.when)}</p>
        <p className={styles.quiet}>{words.dates.weekdayAndDate(slip.day)}</p>
        {at === 0 && <TimeToOwn slip={slip} />}
      </div>
      <StepForm
        key={step}
        title={title}
        hint={hint}
        place={words.practices.step.place(at + 1, steps.length)}
        isKept={isEmpty ? undefined : handle.isKept}
        nextWord={isLast ? words.slip.save : undefined}
        isSkipping={!isLast && step !== 'makeGood' && isEmpty}
        onNext={() => void next()}
        onBack={at > 0 ? () => goTo(at - 1) : undefined}
        onLeave={() => void leave()}
      >
        <OwnStep
          step={step}
          draft={draft}
          problems={problems}
          audience={audience}
          view={view}
          onChange={(change) => {
            setDraft({ ...draft, ...change });
            setProblems({});
            for (const [field, written] of Object.entries(answersOfOwning(change)))
              handle.setAnswer(field, written);
          }}
        />
      </StepForm>
    </Section>
  );
}
