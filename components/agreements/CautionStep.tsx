import type { StepProps } from '../practices/exerciseParts';
import { WrittenField } from '../practices/WrittenField';
import { SafetyLine } from './SafetyLine';

/** The caution before the last rung, which both have to have read. */
export function CautionStep({ step, handle, missing }: StepProps) {
  return (
    <>
      <SafetyLine />
      {step.fields.map((field) => (
        <WrittenField key={field.id} field={field} handle={handle} isMissing={missing.includes(field.id)} />
      ))}
    </>
  );
}
