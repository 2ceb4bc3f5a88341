import { useAgreementRun } from '../../hooks/useAgreementRun';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import type { StepProps } from '../practices/exerciseParts';
import { WrittenField } from '../practices/WrittenField';
import { BesideLine } from './BesideStep';
import { Problem } from './Problem';
import { SafetyLine } from './SafetyLine';
import { YesDay } from './YesDay';

/** Whether both said yes, and on which day: all this device can know of it. */
export function YesStep({ exercise, step, handle, missing, hasTried }: StepProps) {
  const { yes: words } = useWords().agreements;
  const { day: today } = useToday();
  const { yesProblem } = useAgreementRun(exercise, handle);
  const [yes] = step.fields;
  if (!yes) return null;
  const isNeeded = hasTried && yesProblem === 'needed';
  return (
    <>
      <BesideLine place="yes" />
      <div>
        <WrittenField field={yes} handle={handle} isMissing={missing.includes(yes.id)} />
        <Problem>{isNeeded ? words.problems.needed : undefined}</Problem>
      </div>
      {handle.answerOf(yes.id) === 'yes' && (
        <YesDay
          value={handle.answerOf('said-on') || today}
          problem={yesProblem === 'needed' ? null : yesProblem}
          onChange={(day) => handle.setAnswer('said-on', day)}
        />
      )}
      <SafetyLine />
    </>
  );
}
