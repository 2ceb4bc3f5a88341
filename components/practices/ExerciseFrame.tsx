import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Exercise } from '../../content/schema';
import { isEmpty, missingIn, stepsOf } from '../../domain/exerciseRun';
import type { RunHandle } from '../../hooks/useExerciseRun';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { bespoke, type Ending } from './bespoke';
import { StepForm } from './StepForm';
import { WrittenField } from './WrittenField';

interface Props {
  readonly exercise: Exercise;
  readonly handle: RunHandle;
}

const nothingMore = (): Ending => ({});

/** The steps of an exercise, one after the other, and its closing minute. */
export function ExerciseFrame({ exercise, handle }: Props) {
  const { practices: words } = useWords();
  const [, navigate] = useLocation();
  const own = bespoke[exercise.id] ?? {};
  const useEnding = own.useEnding ?? nothingMore;
  const { create, keeping, problem } = useEnding(exercise, handle);
  const [hasTried, setHasTried] = useState(false);
  const [isDone, setIsDone] = useState(false);

  const steps = stepsOf(exercise, handle.run.isGentle ? { ...handle, isGentle: true } : handle);
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === handle.run.step),
  );
  const step = steps[at];
  if (isDone || handle.run.finishedOn || !step) {
    return (
      <Section title={words.end.title}>
        <p>{exercise.closing.text}</p>
        <p>{words.end.breath}</p>
        <p>{exercise.closing.next}</p>
      </Section>
    );
  }
  const isLast = at === steps.length - 1;
  const missing = hasTried ? missingIn(step, handle.answers).map(({ id }) => id) : [];

  async function next() {
    if (!step) return;
    const cannotGoOn = missingIn(step, handle.answers).length > 0 || (isLast && problem);
    setHasTried(Boolean(cannotGoOn));
    if (cannotGoOn) return;
    const after = steps[at + 1];
    if (after) await handle.goTo(after.id);
    else if (await handle.finish(create, keeping)) setIsDone(true);
  }

  const Own = own.steps?.[step.id];
  const isSkipping =
    !isLast && step.fields.length > 0 && step.fields.every(({ id }) => isEmpty(handle.answers[id]));
  return (
    <Section title={exercise.name}>
      <StepForm
        key={step.id}
        title={step.title}
        hint={step.hint}
        lines={step.lines}
        place={words.step.place(at + 1, steps.length)}
        isKept={handle.isKept}
        nextWord={isLast ? words.step.last : undefined}
        isSkipping={isSkipping}
        problem={hasTried && isLast ? problem : undefined}
        isFleeting={exercise.isFleeting ?? false}
        onNext={() => void next()}
        onBack={at > 0 ? () => void handle.goTo(steps[at - 1]?.id ?? '') : undefined}
        onLeave={async () => {
          await (exercise.isFleeting ? handle.forget() : handle.keep());
          navigate('/practices');
        }}
      >
        {Own ? (
          <Own exercise={exercise} step={step} handle={handle} missing={missing} />
        ) : (
          step.fields.map((field) => (
            <WrittenField
              key={field.id}
              field={field}
              handle={handle}
              isMissing={missing.includes(field.id)}
            />
          ))
        )}
      </StepForm>
    </Section>
  );
}
