import { plural } from '../plural';

/** Questions written down when they come and answered at a set time. */
export const questionBox = {
  time: {
    title: 'Your time for questions',
    none: 'No time is set yet. Half an hour a week is usual, and not just before sleep.',
    set: (weekday: string, time: string) => `${weekday}, ${time}`,
    nextToday: 'That is today.',
    next: (day: string) => `Next: ${day}.`,
    choose: 'Set a time',
    change: 'Change it',
    weekday: 'On which day',
    at: 'At what time',
    save: 'Set it',
    takeAway: 'No set time',
    problem: 'Choose a time.',
    remind: 'To be reminded of it, make a reminder.',
  },
  sides: {
    hurt: { asked: 'My questions', received: 'Questions I was asked' },
    repairing: { asked: 'Questions I have', received: 'Questions I was asked' },
    both: { asked: 'My questions', received: 'Questions I was asked' },
  },
  write: {
    asked: {
      label: 'A question of mine',
      hint: 'As it comes. Leave out sexual details: they stay as pictures and answer nothing.',
      save: 'Put it in the box',
    },
    received: {
      label: 'A question I was asked',
      hint: 'In their words, as exactly as you can.',
      save: 'Write it down',
    },
  },
  empty: {
    asked: 'No question is waiting. That is fine.',
    received: 'No question is waiting for you. That is fine.',
  },
  waiting: (count: number) => plural(count, { one: '1 question waits', other: `${count} questions wait` }),
  writtenOn: (day: string) => `written ${day}`,
  answeredOn: (day: string) => `answered ${day}`,
  closedOn: (day: string) => `closed ${day}`,
  /** Each names its question, because there are several of a kind on the page. */
  of: (deed: string, question: string) => `${deed}: ${question}`,
  answer: {
    asked: {
      open: 'Write down the answer',
      label: 'What was answered',
      hint: 'In your words, so that you need not ask it again. It is kept with the question.',
    },
    received: {
      open: 'Write an answer',
      label: 'What I answer',
      hint: 'True and whole, without reasons first. ‘I do not know’ is an answer; say when you will know more.',
    },
    save: 'Keep the answer',
    change: 'Change the answer',
  },
  close: 'Close the question',
  closeHint: {
    asked: 'It asks for nothing any more. What was answered stays.',
    received: 'Only whoever asked can say that a question is done. Close it once they have said so.',
  },
  closeYes: 'Close it',
  reopen: 'Open it again',
  erase: 'Erase it',
  eraseSure: 'Erase the question and its answer for good?',
  eraseYes: 'Erase both',
  keep: 'Keep it',
  answered: (count: number) => plural(count, { one: '1 answered', other: `${count} answered` }),
  closed: (count: number) => plural(count, { one: '1 closed', other: `${count} closed` }),
  problems: {
    empty: 'Write a few words first.',
    'too-long': 'At most 20,000 characters.',
  },
  private:
    'Everything here stays in this browser. Nobody is told, and nothing reminds anybody of a question.',
};
