import { useEffect, useRef, useState } from 'react';
import { apologyParts, type ExerciseField } from '../../../content/schema';
import type { ApologyFinding } from '../../../domain/apology';
import { completenessOf, isApologyPart } from '../../../domain/apologyLetter';
import { underlinedOf } from '../../../domain/apologyNotes';
import { useNoticed, usePressure } from '../../../hooks/useApology';
import { useWords } from '../../../hooks/useWords';
import { Field } from '../../ui/Field';
import hidden from '../../ui/hidden.module.css';
import type { StepProps } from '../exerciseParts';
import styles from './Apology.module.css';
import { ApologyRing } from './ApologyRing';
import { goToMark, MarkedText } from './MarkedText';
import { Noticed } from './Noticed';
import { SupportFirst } from './SupportFirst';

/** One part of an apology: what is written, what is underlined in it, and why. */
export function PartStep({ step, handle }: StepProps) {
  const part = isApologyPart(step.id) ? step.id : apologyParts[0];
  const pressure = usePressure(handle);
  const [field] = step.fields;
  return (
    <>
      {pressure.isThere && <SupportFirst onOnward={pressure.putAside} />}
      <ApologyRing parts={completenessOf(handle.answers)} />
      {field && <WrittenPart part={part} field={field} handle={handle} isChecked={!pressure.isThere} />}
    </>
  );
}

interface Props {
  readonly part: (typeof apologyParts)[number];
  readonly field: ExerciseField;
  readonly handle: StepProps['handle'];
  readonly isChecked: boolean;
}

const none: readonly ApologyFinding[] = [];

function WrittenPart({ part, field, handle, isChecked }: Props) {
  const { step: words } = useWords().practices;
  const { text, found, leftCount, leave, lookAgain } = useNoticed(handle, part);
  const [isRefused, setIsRefused] = useState(false);
  const hasRested = useRest(text);
  const [caret, setCaret] = useState<number | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  const noticed = isChecked ? found.filter(({ check }) => check !== 'vague' || hasRested) : none;
  const underlined = underlinedOf(noticed);
  const here =
    caret === null ? undefined : underlined.find(({ start, end }) => start <= caret && caret <= end);

  return (
    <div className={styles.written}>
      <Field label={field.label} own={text} problem={isRefused ? words.tooLong : undefined}>
        {(ids) => (
          <MarkedText
            ids={ids}
            field={area}
            value={text}
            marks={underlined}
            chosen={here}
            onWrite={(written) => setIsRefused(!handle.setAnswer(part, written))}
            onCaret={setCaret}
          />
        )}
      </Field>
      <Noticed
        text={text}
        found={noticed}
        leftCount={isChecked ? leftCount : 0}
        here={here}
        onShow={(place) => {
          goToMark(area.current, place);
          // A choice made by the page is not told by every browser.
          setCaret(place.start);
        }}
        onLeave={leave}
        onLookAgain={lookAgain}
      />
      <Announced count={underlined.length} />
    </div>
  );
}

/** Long enough that nobody who is still typing is spoken to. */
const millisecondsOfRest = 1500;

/** Whether the writer once rested with something written: before, nobody can say that it is vague. */
function useRest(text: string): boolean {
  const [hasRested, setHasRested] = useState(text !== '');
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => setHasRested(true), millisecondsOfRest);
    return () => clearTimeout(timer);
  }, [text]);
  return hasRested;
}

/** Says how many places are underlined once the writer rests, and only when that has changed. */
function Announced({ count }: { readonly count: number }) {
  const { noticed: words } = useWords().apology;
  const [said, setSaid] = useState<number | null>(null);
  useEffect(() => {
    if (count === (said ?? 0)) return;
    const timer = setTimeout(() => setSaid(count), millisecondsOfRest);
    return () => clearTimeout(timer);
  });
  return (
    <p role="status" className={hidden.hidden}>
      {said === null ? '' : said === 0 ? words.none : words.count(said)}
    </p>
  );
}
