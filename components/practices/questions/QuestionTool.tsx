import { useProfile } from '../../../hooks/useProfile';
import { useQuestionBox } from '../../../hooks/useQuestionBox';
import { useWords } from '../../../hooks/useWords';
import { QuestionSide } from './QuestionSide';
import styles from './Questions.module.css';
import { QuestionTime } from './QuestionTime';

/** Questions that wait for a set time: one’s own first for whoever was hurt, those one was asked first for the other. */
export function QuestionTool() {
  const { questionBox: words } = useWords();
  const { lens } = useProfile();
  const box = useQuestionBox();
  if (!box) return null;
  const sides = lens === 'repairing' ? (['received', 'asked'] as const) : (['asked', 'received'] as const);
  return (
    <div className={styles.box}>
      <QuestionTime time={box.time} />
      {sides.map((side) => (
        <QuestionSide key={side} side={side} box={box} />
      ))}
      <p className={styles.quiet}>{words.private}</p>
    </div>
  );
}
