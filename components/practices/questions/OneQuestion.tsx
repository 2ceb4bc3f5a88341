import { useState } from 'react';
import { type Drafts, isBeingWritten } from '../../../domain/draft';
import { type Question, questionState } from '../../../domain/question';
import { useOwnText } from '../../../hooks/useOwnText';
import { useQuestionActions } from '../../../hooks/useQuestionBox';
import { useWords } from '../../../hooks/useWords';
import { Own } from '../../cover/Own';
import { Button } from '../../ui/Button';
import { AskFirst } from './AskFirst';
import styles from './Questions.module.css';
import { WordsForm } from './WordsForm';

interface Props {
  readonly question: Question;
  readonly drafts: Drafts;
}

/** One question with its answer, and what can be done with it. */
export function OneQuestion({ question, drafts }: Props) {
  const { questionBox: words, dates } = useWords();
  const { answer, close, reopen, erase } = useQuestionActions();
  const own = useOwnText();
  const [deed, setDeed] = useState<'answer' | 'close' | 'erase' | null>(null);
  // An answer that was being written goes on by itself, and takes no focus.
  const [isGoingOn, setIsGoingOn] = useState(() => isBeingWritten(`question ${question.id}`, drafts));
  const { side, text, writtenOn, answeredOn, closedOn } = question;
  const answering = words.answer[side];
  const isAnswering = deed === 'answer' || isGoingOn;
  const done = () => {
    setDeed(null);
    setIsGoingOn(false);
  };
  const named = (deedWord: string) => ({ 'aria-label': words.of(deedWord, own(text).slice(0, 60)) });
  const answerWord = question.answer ? words.answer.change : answering.open;
  return (
    <article className={styles.question}>
      <p className={styles.text} dir="auto">
        <Own>{text}</Own>
      </p>
      <p className={styles.quiet}>
        {closedOn
          ? words.closedOn(dates.shortDate(closedOn))
          : answeredOn
            ? words.answeredOn(dates.shortDate(answeredOn))
            : words.writtenOn(dates.shortDate(writtenOn))}
      </p>
      {question.answer && !isAnswering && (
        <p className={styles.answer} dir="auto">
          <Own>{question.answer}</Own>
        </p>
      )}
      {isAnswering && (
        <WordsForm
          label={answering.label}
          hint={answering.hint}
          saveWord={words.answer.save}
          form={`question ${question.id}`}
          text={question.answer}
          drafts={drafts}
          isAskedFor={!isGoingOn}
          onSave={(written) => answer(question, written)}
          onDone={done}
        />
      )}
      {deed === 'close' && (
        <AskFirst
          question={words.closeHint[side]}
          yes={words.closeYes}
          onYes={() => void close(question)}
          onNo={done}
        />
      )}
      {deed === 'erase' && (
        <AskFirst
          question={words.eraseSure}
          yes={words.eraseYes}
          onYes={() => void erase(question)}
          onNo={done}
        />
      )}
      {!deed && !isAnswering && (
        <div className={styles.actions}>
          {!closedOn && (
            <Button {...named(answerWord)} onClick={() => setDeed('answer')}>
              {answerWord}
            </Button>
          )}
          {questionState(question) === 'closed' ? (
            <Button {...named(words.reopen)} onClick={() => void reopen(question)}>
              {words.reopen}
            </Button>
          ) : (
            <Button {...named(words.close)} onClick={() => setDeed('close')}>
              {words.close}
            </Button>
          )}
          <Button look="text" {...named(words.erase)} onClick={() => setDeed('erase')}>
            {words.erase}
          </Button>
        </div>
      )}
    </article>
  );
}
