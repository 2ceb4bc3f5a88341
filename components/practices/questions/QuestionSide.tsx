import { type Question, questionsOf } from '../../../domain/question';
import { useProfile } from '../../../hooks/useProfile';
import { type QuestionBox, useQuestionActions } from '../../../hooks/useQuestionBox';
import { useWords } from '../../../hooks/useWords';
import { Card } from '../../ui/Card';
import { OneQuestion } from './OneQuestion';
import styles from './Questions.module.css';
import { WordsForm } from './WordsForm';

interface Props {
  readonly side: Question['side'];
  readonly box: QuestionBox;
}

/** One’s own questions, or those one was asked: what waits, then what was answered and what is closed. */
export function QuestionSide({ side, box }: Props) {
  const { questions, drafts } = box;
  const { questionBox: words } = useWords();
  const { lens } = useProfile();
  const { add } = useQuestionActions();
  const title = words.sides[lens][side];
  const open = questionsOf(questions, side, 'open');
  const later = (['answered', 'closed'] as const).map((state) => ({
    state,
    list: questionsOf(questions, side, state),
  }));
  return (
    <Card label={title} state={questions.map(({ id, changedAt }) => `${id} ${changedAt}`).join()}>
      <div className={styles.part}>
        <h2>{title}</h2>
        <WordsForm
          label={words.write[side].label}
          hint={words.write[side].hint}
          saveWord={words.write[side].save}
          form={`question ${side}`}
          drafts={drafts}
          onSave={(text) => add(side, text)}
        />
        <p className={styles.quiet} role="status">
          {open.length > 0 ? words.waiting(open.length) : words.empty[side]}
        </p>
        <QuestionList questions={open} drafts={drafts} />
        {later.map(
          ({ state, list }) =>
            list.length > 0 && (
              <details key={state}>
                <summary>{words[state](list.length)}</summary>
                <QuestionList questions={list} drafts={drafts} />
              </details>
            ),
        )}
      </div>
    </Card>
  );
}

interface ListProps {
  readonly questions: readonly Question[];
  readonly drafts: QuestionBox['drafts'];
}

function QuestionList({ questions, drafts }: ListProps) {
  if (questions.length === 0) return null;
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={question.id}>
          <OneQuestion question={question} drafts={drafts} />
        </li>
      ))}
    </ul>
  );
}
