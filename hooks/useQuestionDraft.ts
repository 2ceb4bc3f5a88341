import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOfQuestion } from '../domain/question';
import { saveLateQuestionDraft } from '../storage/exerciseRuns';
import { saveQuestionDraft } from '../storage/questions';
import { now } from './clock';
import { useSave } from './useSave';

const millisecondsBetweenSaves = 400;

/**
 * What is being written in the question box. It is kept by itself soon after every keystroke, so that it is found again
 * after the page was closed; what is too long is kept once it is short enough.
 */
export function useQuestionDraft(field: string, before: string) {
  const { save } = useSave();
  const [text, setText] = useState(before);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const flush = useCallback(() => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const words = unsaved.current;
    unsaved.current = null;
    if (words === null || problemOfQuestion(words) === 'too-long') return;
    void save(() => saveQuestionDraft(field, words, now().epochMilliseconds), `draft ${field}`);
  }, [field, save]);

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    // A page that goes away has no time for an ordinary save.
    const onLeave = () => {
      const words = unsaved.current;
      if (words === null || problemOfQuestion(words) === 'too-long') return;
      saveLateQuestionDraft(field, words, now().epochMilliseconds);
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      flush();
    };
  }, [flush, field]);

  return {
    text,
    write: (words: string) => {
      setText(words);
      unsaved.current = words;
      timer.current ??= setTimeout(flush, millisecondsBetweenSaves);
    },
    /** Once it was saved as a question or an answer: nothing is being written any more. */
    settle: () => {
      unsaved.current = null;
      setText('');
    },
    /** Lets go of what was being written. */
    discard: () => {
      unsaved.current = '';
      flush();
    },
  };
}
