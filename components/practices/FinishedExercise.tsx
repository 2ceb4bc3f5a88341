import { useState } from 'react';
import { useLocation } from 'wouter';
import { exercisePath } from '../../domain/exerciseRun';
import { type PaperBlock, paperOf } from '../../domain/paper';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { EraseWords } from './EraseWords';
import type { EndProps } from './exerciseParts';
import { Paper } from './Paper';
import styles from './Paper.module.css';

interface Props extends EndProps {
  /** How it stands on paper, where that is more than each answer by itself. */
  readonly blocks?: readonly PaperBlock[];
}

/** What was written in a finished exercise, to read, print, save, change or erase. */
export function FinishedExercise({ exercise, handle, blocks }: Props) {
  const { practices, dates } = useWords();
  const { paper: words, before } = practices;
  const [, navigate] = useLocation();
  const [isErasing, setIsErasing] = useState(false);
  const { run, answers } = handle;
  const day = run.finishedOn ?? run.startedOn;
  const here = exercisePath(exercise.id);
  return (
    <Section title={exercise.name} lead={before.finishedOn(dates.date(day))}>
      <Paper blocks={blocks ?? paperOf(exercise, { ...run, answers }, dates.date)} day={day} />
      {isErasing ? (
        <EraseWords
          onKeep={() => setIsErasing(false)}
          onErase={async () => {
            if (await handle.forget()) navigate(here, { replace: true });
          }}
        />
      ) : (
        <p className={styles.actions} data-screen-only>
          <Button onClick={() => void handle.reopen()}>{words.change}</Button>
          <Button onClick={() => navigate(here)}>{words.again}</Button>
          <Button look="text" onClick={() => setIsErasing(true)}>
            {words.erase}
          </Button>
        </p>
      )}
    </Section>
  );
}
