import { useState } from 'react';
import type { Cadence } from '../../domain/cadence';
import { type CadenceChoice, cadenceChoices, cadenceFor, choiceOf } from '../../domain/cadenceChoice';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { Chips } from '../ui/Chips';
import { RhythmDetail } from './RhythmDetail';

interface Props {
  readonly cadence: Cadence;
  readonly problem: string | undefined;
  readonly onChange: (cadence: Cadence) => void;
}

/** How often: seven rhythms, and what the chosen one needs to be told. */
export function RhythmField({ cadence, problem, onChange }: Props) {
  const { promises } = useWords();
  const { day: today } = useToday();
  const [last, setLast] = useState<CadenceChoice>(choiceOf(cadence));
  const chosen = choiceOf(cadence, last);
  return (
    <div>
      <Chips
        legend={promises.rhythm}
        options={cadenceChoices.map((value) => ({ value, label: promises.kinds[value] }))}
        chosen={chosen}
        onChoose={(choice) => {
          setLast(choice);
          onChange(cadenceFor(choice, cadence, today));
        }}
      />
      <RhythmDetail choice={chosen} cadence={cadence} problem={problem} onChange={onChange} />
    </div>
  );
}
