import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Exercise } from '../../content/schema';
import { exercisePath } from '../../domain/exerciseRun';
import { useWords } from '../../hooks/useWords';
import { Chips } from '../ui/Chips';
import styles from './Before.module.css';

/** Whether this is a good moment. Nothing of it is stored, and whatever is answered, one can begin. */
export function StateCheck({ asks }: Pick<Exercise, 'asks'>) {
  const { before: words } = useWords().practices;
  const [calm, setCalm] = useState<'yes' | 'no' | null>(null);
  const [isPrivate, setPrivate] = useState<'yes' | 'no' | null>(null);
  return (
    <>
      {asks.includes('calm') && (
        <div>
          <Chips
            legend={words.calm}
            options={optionsOf(words.calmAnswers)}
            chosen={calm}
            onChoose={setCalm}
          />
          <Answer isShown={calm === 'no'}>
            {words.notCalm}
            <Link href={exercisePath('grounding')} className={styles.link}>
              {words.calmFirst}
            </Link>
          </Answer>
        </div>
      )}
      {asks.includes('private') && (
        <div>
          <Chips
            legend={words.private}
            options={optionsOf(words.privateAnswers)}
            chosen={isPrivate}
            onChoose={setPrivate}
          />
          <Answer isShown={isPrivate === 'no'}>{words.notPrivate}</Answer>
        </div>
      )}
    </>
  );
}

const optionsOf = (answers: { readonly yes: string; readonly no: string }) =>
  (['yes', 'no'] as const).map((value) => ({ value, label: answers[value] }));

function Answer({ isShown, children }: { readonly isShown: boolean; readonly children: ReactNode }) {
  return <div role="status">{isShown && <p className={styles.answer}>{children}</p>}</div>;
}
