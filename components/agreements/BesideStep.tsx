import { useProfile } from '../../hooks/useProfile';
import { useWords } from '../../hooks/useWords';
import type { StepProps } from '../practices/exerciseParts';
import { WrittenField } from '../practices/WrittenField';
import styles from './Agreements.module.css';

type Place = keyof ReturnType<typeof useWords>['agreements']['beside'];

/** A line for whoever writes: it reads differently to the one who was hurt and the one who offers. */
export function BesideLine({ place }: { readonly place: Place }) {
  const { beside } = useWords().agreements;
  const { lens } = useProfile();
  return <p className={styles.beside}>{beside[place][lens]}</p>;
}

/** The fields of a step below such a line. */
const besideStep = (place: Place) =>
  function BesideStep({ step, handle, missing }: StepProps) {
    return (
      <>
        <BesideLine place={place} />
        {step.fields.map((field) => (
          <WrittenField key={field.id} field={field} handle={handle} isMissing={missing.includes(field.id)} />
        ))}
      </>
    );
  };

export const WorryStep = besideStep('worry');
export const OfferedStep = besideStep('offered');
