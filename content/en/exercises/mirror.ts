import type { Exercise } from '../../schema';

/** Words for what another may feel. */
const feelings = [
  ['hurt', 'hurt'],
  ['sad', 'sad'],
  ['angry', 'angry'],
  ['afraid', 'afraid'],
  ['alone', 'alone'],
  ['let-down', 'let down'],
  ['ashamed', 'ashamed'],
  ['unsure', 'unsure'],
  ['tired', 'tired'],
  ['tense', 'tense'],
  ['numb', 'numb'],
  ['jealous', 'jealous'],
  ['overlooked', 'overlooked'],
  ['relieved', 'relieved'],
  ['hopeful', 'hopeful'],
  ['touched', 'touched'],
] as const;

export const mirror: Exercise = {
  id: 'mirror',
  name: 'Empathy mirror',
  quietName: 'Saying it back',
  about:
    'You listened, and now you write down what you understood, from the other side. Then the other says whether that is it.',
  group: 'listen',
  minutes: 15,
  lens: 'any',
  stages: ['acknowledge', 'apologise', 'reconnect'],
  needsPartner: true,
  cards: ['listened-to', 'heard-before-apology'],
  before: [
    'Think of one thing the other told you. A small one is fine for the first time.',
    'Write as if to them: ‘you’ is the most important word here. Your own side has its turn on another day.',
  ],
  jointCaution: 'Not when one of you is afraid of the other, or of what comes after an honest word.',
  search: ['empathy', 'listen', 'understand', 'paraphrase', 'feel', 'validate', 'reflect'],
  asks: ['calm'],
  steps: [
    {
      id: 'heard',
      title: 'What did you hear?',
      hint: 'What they said, in your words. No reasons of yours, and no way out yet.',
      fields: [{ id: 'heard', kind: 'text', label: 'What I heard you say', isNeeded: true }],
    },
    {
      id: 'feeling',
      title: 'What may it feel like?',
      hint: 'One or two words are enough. It is a guess, and it may be wrong.',
      fields: [
        {
          id: 'feelings',
          kind: 'some',
          label: 'You may feel',
          options: feelings.map(([value, label]) => ({ value, label })),
        },
        { id: 'feeling-word', kind: 'line', label: 'Or another word' },
      ],
    },
    {
      id: 'sense',
      title: 'How does it make sense?',
      hint: 'Seen from where they stand, with what they knew and went through. You need not agree to see it.',
      fields: [{ id: 'sense', kind: 'text', label: 'It makes sense, because you' }],
    },
    {
      id: 'need',
      title: 'What may they need?',
      hint: 'A guess, and theirs to correct.',
      fields: [{ id: 'need', kind: 'text', label: 'What you may need' }],
    },
    {
      id: 'offer',
      title: 'And you?',
      hint: 'Ask it, and mean each of the answers.',
      fields: [
        {
          id: 'offer',
          kind: 'one',
          label: 'What I offer',
          options: [
            { value: 'ask', label: 'Shall I do something, or just be here?' },
            { value: 'be', label: 'I would like to just be here.' },
            { value: 'do', label: 'I could do something, if you want that.' },
          ],
        },
        {
          id: 'offer-what',
          kind: 'line',
          label: 'What I could do',
          hint: 'Only if there is something. It may stay empty.',
        },
      ],
    },
    {
      id: 'answer',
      title: 'Is that it?',
      hint: 'Read it aloud, or hand it over to be read. Then let the other answer here.',
      fields: [
        {
          id: 'answer',
          kind: 'one',
          label: 'The other says',
          options: [
            { value: 'thats-it', label: 'That’s it' },
            { value: 'partly', label: 'Partly' },
            { value: 'not-yet', label: 'Not yet' },
          ],
        },
        { id: 'missing', kind: 'text', label: 'What is missing, in their words' },
      ],
    },
  ],
  closing: {
    text: 'You looked at it from the other side. That is work, and it shows.',
    next: 'If something was missing, ask about it once more on another day. Today it may rest.',
  },
  paper: 'letter',
};
