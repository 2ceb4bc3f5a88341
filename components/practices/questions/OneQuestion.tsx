import { useState } from 'react';
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
  /** An answer that was being written. */
  readonly draft: string | undefined;
}

/** One question with its answer, and what can be done with it. */
export function OneQuestion({ question, draft }: Props) {
  const { questionBox: words, dates } = useWords();
  const { answer, close, reopen, erase } = useQuestionActions();
  const own = useOwnText();
  const [deed, setDeed] = useState<'answer' | 'close' | 'erase' | null>(draft ? 'answer' : null);
  const { side, text, writtenOn, answeredOn, closedOn } = question;
  const answering = words.answer[side];
  const done = () => setDeed(null);
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
      {question.answer && deed !== 'answer' && (
        <p className={styles.answer} dir="auto">
          <Own>{question.answer}</Own>
        </p>
      )}
      {deed === 'answer' && (
        <WordsForm
          label={answering.label}
          hint={answering.hint}
          saveWord={words.answer.save}
          field={question.id}
          text={draft ?? question.answer}
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
      {!deed && (
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
