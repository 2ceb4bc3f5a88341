import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Exercise, ExerciseField } from '../../content/schema';
import { hasWords, isEmpty, isUndecided, missingIn, stepsOf } from '../../domain/exerciseRun';
import type { RunHandle } from '../../hooks/useExerciseRun';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { bespoke } from './bespoke';
import type { Ending } from './exerciseParts';
import { StepForm } from './StepForm';
import { StepList } from './StepList';
import { WrittenField } from './WrittenField';

interface Props {
  readonly exercise: Exercise;
  readonly handle: RunHandle;
  readonly onEnd: () => void;
}

const nothingMore = (): Ending => ({});

/** A date may stand at what is suggested, so going on from it leaves nothing out. */
const canBeSkipped = ({ isNeeded, kind }: ExerciseField) => !isNeeded && kind !== 'date';

/** The steps of an exercise, one after the other. */
export function ExerciseSteps({ exercise, handle, onEnd }: Props) {
  const { step: words } = useWords().practices;
  const [, navigate] = useLocation();
  const own = bespoke[exercise.id] ?? {};
  const useEnding = own.useEnding ?? nothingMore;
  const { create, keeping, problem, blocks } = useEnding(exercise, handle);
  const [hasTried, setHasTried] = useState(false);

  const { answers, run } = handle;
  const steps = stepsOf(exercise, { ...run, answers });
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === run.step),
  );
  const step = steps[at];
  if (!step) return null;
  const after = steps[at + 1];
  const missing = hasTried ? missingIn(step, answers).map(({ id }) => id) : [];

  async function next() {
    if (!step) return;
    const cannotGoOn =
      missingIn(step, answers).length > 0 || blocks?.[step.id] || (!after && problem !== undefined);
    setHasTried(Boolean(cannotGoOn));
    if (cannotGoOn) return;
    if (after) await handle.goTo(after.id);
    else if (await handle.finish(create, keeping)) onEnd();
  }

  async function back() {
    setHasTried(false);
    await handle.goTo(steps[at - 1]?.id ?? '');
  }

  async function leave() {
    await (exercise.keeps === 'until-left' ? handle.forget() : handle.keep());
    navigate('/practices');
  }

  async function erase() {
    if (await handle.forget()) navigate('/practices');
  }

  const isLast = !after && !(blocks?.[step.id] && isUndecided(exercise, step, answers));
  const Fields = own.steps?.[step.id];
  const writes = step.fields.length > 0;
  const isSkipping =
    writes && step.fields.every(({ id }) => isEmpty(answers[id])) && !own.isWriting?.(step, answers);
  return (
    <Section title={exercise.name} isFrame>
      {exercise.anyOrder && steps.length > 2 && (
        <StepList
          steps={steps}
          current={step.id}
          onGo={(id) => {
            setHasTried(false);
            void handle.goTo(id);
          }}
        />
      )}
      <StepForm
        key={step.id}
        title={step.title}
        hint={step.hint}
        lines={step.lines}
        place={words.place(at + 1, steps.length)}
        isKept={writes && !isSkipping ? handle.isKept : undefined}
        nextWord={isLast ? words.last : undefined}
        isSkipping={Boolean(after) && isSkipping && step.fields.every(canBeSkipped)}
        problem={hasTried && !after ? problem : undefined}
        isFleeting={exercise.keeps === 'until-left'}
        onNext={() => void next()}
        onBack={at > 0 ? () => void back() : undefined}
        onLeave={() => void leave()}
        onErase={!exercise.keeps && hasWords({ ...run, answers }) ? () => void erase() : undefined}
      >
        {Fields ? (
          <Fields exercise={exercise} step={step} handle={handle} missing={missing} hasTried={hasTried} />
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
