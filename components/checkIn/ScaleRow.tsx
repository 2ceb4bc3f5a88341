import type { ScaleQuestionId } from '../../content/schema';
import { declinableQuestions } from '../../domain/checkIn';
import { useDailyWords } from '../../hooks/useDailyWords';
import { ChoiceRow } from '../ui/ChoiceRow';

interface Props {
  readonly id: ScaleQuestionId;
  /** Whether the day it is asked of is over. */
  readonly isPast?: boolean;
  readonly answer: number | null;
  readonly onAnswer: (value: number | null) => void;
}

const declined = 0;

/** One question of the check-in on its worded scale. */
export function ScaleRow({ id, isPast = false, answer, onAnswer }: Props) {
  const { scaleQuestions, popup } = useDailyWords();
  const words = scaleQuestions[id];
  const { question, answers } = isPast ? { ...words, ...words.past } : words;
  return (
    <ChoiceRow
      question={question}
      options={answers.map((label, index) => ({ value: `${index + 1}`, label }))}
      chosen={answer === null ? null : `${answer}`}
      onChoose={(value) => onAnswer(value === null ? null : Number(value))}
      aside={declinableQuestions.includes(id) ? { value: `${declined}`, label: popup.declined } : undefined}
    />
  );
}
