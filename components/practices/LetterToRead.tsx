import { paperOf } from '../../domain/paper';
import { useWords } from '../../hooks/useWords';
import type { StepProps } from './exerciseParts';
import { PaperText } from './Paper';

/** What was written so far, where a step asks to read it. */
export function LetterToRead({ exercise, handle }: StepProps) {
  const { dates } = useWords();
  const blocks = paperOf(exercise, { ...handle.run, answers: handle.answers }, dates.date);
  return blocks.length > 0 && <PaperText blocks={blocks} />;
}
