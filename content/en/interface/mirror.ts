import { list } from '../plural';

/** The empathy mirror, where it says more than its steps. */
export const mirror = {
  checks: 'Worth a second look',
  onlyLook: 'Nothing is changed for you. It is fine to leave it.',
  whole: 'What you wrote',
  mayFeel: (words: readonly string[]) => `You may feel ${list(words)}.`,
  /** The person goes on from the label of the field, “It makes sense, because you”. */
  makesSense: (words: string) => `It makes sense, because you ${words.replace(/^you /i, '')}`,
  nothing: 'Nothing is written yet. Back has the questions.',
  answers: {
    'thats-it': 'Good. Nothing has to be done with it now.',
    partly: 'Ask what is missing, and listen. You can go back and change what you wrote.',
    'not-yet': 'Thank them for saying so. Ask what is missing, and listen. You can go back and change it.',
  },
};
