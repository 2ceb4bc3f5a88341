import { useRef, useState } from 'react';
import {
  emptyOwning,
  type OwningProblems,
  owningStepsOf,
  problemsOfOwning,
} from '../../../domain/owningDraft';
import { termOn } from '../../../domain/pledge';
import type { Slip } from '../../../domain/slip';
import { useIsAlone } from '../../../hooks/useJourney';
import type { PledgeView } from '../../../hooks/usePledges';
import { useOwnSlip } from '../../../hooks/useSlip';
import { useToday } from '../../../hooks/useToday';
import { useWords } from '../../../hooks/useWords';
import { GuideStep } from '../../guide/GuideStep';
import { Section } from '../../home/Section';
import { OwnedEnd } from './OwnedEnd';
import styles from './OwnSlipPage.module.css';
import { OwnStep } from './OwnStep';
import { TimeToOwn } from './TimeToOwn';
import { isLeftEmpty, titlesOf } from './titlesOf';

interface Props {
  readonly view: PledgeView;
  readonly slip: Slip;
}

/** One question after the other. What is typed lives here only, until all of it is saved at once. */
export function OwnSlipFlow({ view, slip }: Props) {
  const words = useWords();
  const { day: today } = useToday();
  const isAlone = useIsAlone();
  const own = useOwnSlip();
  const [draft, setDraft] = useState(() => emptyOwning(view.pledge));
  const [at, setAt] = useState(0);
  const [problems, setProblems] = useState<OwningProblems>({});
  const [isDone, setIsDone] = useState(false);
  // A double click must not own it twice.
  const isSaving = useRef(false);
  const steps = owningStepsOf(view.pledge, slip.day, today);
  const step = steps[at] ?? 'makeGood';
  const isLast = at === steps.length - 1;
  const promised = termOn(view.pledge, slip.day);
  const audience = isAlone || promised.forWhom === 'me' ? 'self' : 'other';
  const isStrained = view.attention === 'strained';

  function goTo(place: number) {
    setProblems({});
    setAt(place);
  }

  async function next() {
    const found = problemsOfOwning(step, draft, view, today);
    setProblems(found);
    if (Object.keys(found).length > 0 || isSaving.current) return;
    if (!isLast) return goTo(at + 1);
    isSaving.current = true;
    setIsDone(await own(view, slip, draft));
    isSaving.current = false;
  }

  if (isDone) {
    return (
      <OwnedEnd key="end" view={view} slip={slip} draft={draft} audience={audience} isStrained={isStrained} />
    );
  }
  const { title, hint } = titlesOf(step, words.slip, audience, isStrained);
  const isSkipping = !isLast && step !== 'makeGood' && isLeftEmpty(step, draft);
  return (
    <Section title={words.slip.title} {...(at === 0 && { lead: words.slip.lead })}>
      <div className={styles.promise}>
        <p className={styles.text}>{words.shared.promiseText(promised.text, promised.when)}</p>
        <p className={styles.quiet}>{words.dates.weekdayAndDate(slip.day)}</p>
        {at === 0 && <TimeToOwn slip={slip} />}
      </div>
      <GuideStep
        key={step}
        title={title}
        hint={hint}
        place={words.guide.step(at + 1, steps.length)}
        nextWord={isLast ? words.slip.save : undefined}
        isSkipping={isSkipping}
        onNext={() => void next()}
        onBack={at > 0 ? () => goTo(at - 1) : undefined}
        leaveTo="/promises"
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
          }}
        />
      </GuideStep>
    </Section>
  );
}
