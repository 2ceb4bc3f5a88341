import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lenses, stageIds } from '../../content/schema';
import { covers } from '../../domain/settings';
import { useCover } from '../../hooks/useCover';
import { useCoverSettings } from '../../hooks/useCoverSettings';
import { useIsAlone } from '../../hooks/useIsAlone';
import { usePledgeActions, usePledges } from '../../hooks/usePledges';
import { useProfile } from '../../hooks/useProfile';
import { useReminders } from '../../hooks/useReminders';
import { useSettings } from '../../hooks/useSettings';
import { useStageName } from '../../hooks/useStageName';
import { useWords } from '../../hooks/useWords';
import { CoverButton } from '../cover/CoverButton';
import { OpenOnly } from '../cover/OpenOnly';
import { PledgeForm } from '../promises/PledgeForm';
import { ReminderForm } from '../reminders/ReminderForm';
import { Button } from '../ui/Button';
import { RadioList } from '../ui/RadioList';
import { WelcomeEnd } from './WelcomeEnd';
import styles from './WelcomePage.module.css';

const stepCount = 5;

/** The first minute: five questions, each of which can be skipped. */
export function WelcomePage() {
  const { home, shared } = useWords();
  const { welcome } = home;
  const { finishWelcome, isWelcomed } = useProfile();
  const { cover, toggle } = useCover();
  const [step, setStep] = useState(0);
  // Whoever begins has chosen no cover yet and has to read the questions; one key covers them all the same.
  const begin = useRef(isWelcomed || cover === 'open' ? null : toggle);
  useLayoutEffect(() => {
    begin.current?.();
    begin.current = null;
  }, []);
  const isAlone = useIsAlone();
  const hasPromise = usePledges().length > 0;
  const hasTime = useReminders().reminders.length > 0;
  const goTo = (to: number) => {
    if (to >= stepCount) void finishWelcome();
    setStep(to);
  };
  const next = () => goTo(step + 1);
  const steps: readonly { readonly title: string; readonly hint?: string; readonly body: ReactNode }[] = [
    { title: welcome.lens, body: <LensStep /> },
    { title: welcome.stage, hint: welcome.stageHint, body: <StageStep /> },
    { title: welcome.promise, hint: welcome.promiseHint, body: <PromiseStep onDone={next} /> },
    {
      title: isAlone ? welcome.timeAlone : welcome.time,
      hint: isAlone ? welcome.timeHintAlone : welcome.timeHint,
      body: <TimeStep onDone={next} />,
    },
    { title: welcome.cover, body: <CoverStep /> },
  ];
  const current = steps[step];
  const isForm = (step === 2 && !hasPromise) || (step === 3 && !hasTime);
  const isDone = (step === 2 && hasPromise) || (step === 3 && hasTime);

  return (
    <main className={styles.welcome}>
      <OpenOnly about={shared.coveredPage}>
        {current ? (
          <Step
            key={step}
            title={current.title}
            hint={current.hint}
            count={step === 0 ? welcome.lead : welcome.step(step + 1, stepCount)}
          >
            {current.body}
            <div className={styles.actions}>
              {!isForm && (
                <Button look="main" onClick={next}>
                  {welcome.next}
                </Button>
              )}
              {!isDone && (
                <Button look="outline" onClick={next}>
                  {welcome.skip}
                </Button>
              )}
              {step > 0 && (
                <Button look="text" onClick={() => goTo(step - 1)}>
                  {welcome.back}
                </Button>
              )}
              <Button look="text" onClick={() => goTo(stepCount)}>
                {welcome.skipAll}
              </Button>
            </div>
          </Step>
        ) : (
          <WelcomeEnd onBack={() => goTo(stepCount - 1)} />
        )}
      </OpenOnly>
      <footer className={styles.foot}>
        {current && <p>{welcome.newTabShort}</p>}
        {cover === 'open' && <p>{welcome.not}</p>}
        <p>{welcome.private}</p>
        <p className={styles.ways}>
          <a href="#/support">{shared.support}</a>
          <CoverButton />
        </p>
      </footer>
    </main>
  );
}

interface StepProps {
  readonly title: string;
  readonly hint: string | undefined;
  readonly count: string;
  readonly children: ReactNode;
}

function Step({ title, hint, count, children }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.step}>
      <p className={styles.count}>{count}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}

function LensStep() {
  const { home } = useWords();
  const { lens, setLens } = useProfile();
  return (
    <RadioList
      legend={home.welcome.lens}
      isLegendHidden
      options={lenses.map((value) => ({ value, label: home.settings.lenses[value] }))}
      chosen={lens}
      onChoose={(value) => void setLens(value)}
    />
  );
}

function StageStep() {
  const { home } = useWords();
  const nameOf = useStageName();
  const { focus, moveTo } = useProfile();
  return (
    <RadioList
      legend={home.welcome.stage}
      isLegendHidden
      options={stageIds.map((value) => ({ value, label: nameOf(value) }))}
      chosen={focus}
      onChoose={(value) => void moveTo(value)}
    />
  );
}

function PromiseStep({ onDone }: { readonly onDone: () => void }) {
  const { home, promises } = useWords();
  const pledges = usePledges();
  const { make } = usePledgeActions();
  if (pledges.length > 0) return <p>{home.welcome.made}</p>;
  return (
    <PledgeForm
      saveWord={promises.save}
      onSave={async (draft) => {
        const saved = await make(draft);
        if (saved) onDone();
        return saved;
      }}
    />
  );
}

function TimeStep({ onDone }: { readonly onDone: () => void }) {
  const { welcome } = useWords().home;
  const { reminders } = useReminders();
  return reminders.length > 0 ? <p>{welcome.planned}</p> : <ReminderForm kind="together" onSaved={onDone} />;
}

function CoverStep() {
  const { home } = useWords();
  const { cover } = useSettings();
  const { choose } = useCoverSettings();
  return (
    <RadioList
      legend={home.welcome.cover}
      isLegendHidden
      options={covers.map((value) => ({
        value,
        label: home.welcome.covers[value],
        hint: `${home.settings.covers[value]}. ${home.settings.coverHints[value]}`,
      }))}
      chosen={cover}
      onChoose={(value) => void choose({ cover: value })}
    />
  );
}
