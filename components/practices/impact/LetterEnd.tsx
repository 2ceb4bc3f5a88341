import { useWords } from '../../../hooks/useWords';
import type { EndProps } from '../exerciseParts';
import { BurningPage } from './BurningPage';

/** What became of the letter. A burnt one is erased by then; the page that curls here carries no words. */
export function LetterEnd({ handle }: EndProps) {
  const { letter } = useWords();
  const what = handle.answerOf('what');
  if (what === 'burn')
    return (
      <div>
        <BurningPage />
        <p role="status">{letter.burnt}</p>
      </div>
    );
  return what === 'send' && <p>{letter.toGive}</p>;
}
