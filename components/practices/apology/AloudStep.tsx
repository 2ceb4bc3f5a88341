import { completenessOf, isApologyPart } from '../../../domain/apologyLetter';
import { isEmpty, stepsOf } from '../../../domain/exerciseRun';
import { paperOf } from '../../../domain/paper';
import { usePressure } from '../../../hooks/useApology';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import type { StepProps } from '../exerciseParts';
import styles from './Apology.module.css';
import { ApologyRing } from './ApologyRing';
import { SupportFirst } from './SupportFirst';

/** The whole letter, to be read aloud, with a way back into each part. */
export function AloudStep({ exercise, handle }: StepProps) {
  const { apology, dates } = useWords();
  const { aloud: words } = apology;
  const pressure = usePressure(handle);
  const { run, answers } = handle;
  const letter = paperOf(exercise, { ...run, answers }, dates.date);
  const parts = stepsOf(exercise, { ...run, answers }).filter(({ id }) => isApologyPart(id));
  return (
    <>
      {pressure.isThere && <SupportFirst onOnward={pressure.putAside} />}
      {letter.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <article className={styles.letter}>
          {letter.map(({ text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have their order only
            <p key={at} dir="auto">
              {text}
            </p>
          ))}
        </article>
      )}
      <ApologyRing parts={completenessOf(answers)} />
      <div>
        <h3 className={styles.quiet}>{words.parts}</h3>
        <ul className={styles.parts}>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <Button look="text" onClick={() => void handle.goTo(id)}>
                {title}
              </Button>
              <small className={styles.quiet}>{isEmpty(answers[id]) ? words.open : words.written}</small>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
