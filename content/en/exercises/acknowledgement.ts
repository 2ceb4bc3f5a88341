import type { Exercise } from '../../schema';

export const acknowledgement: Exercise = {
  id: 'acknowledgement',
  name: 'Acknowledgement letter',
  quietName: 'A letter of one’s own',
  about:
    'You write down what you did, at its full size and without reasons. Whether anyone reads it is decided later.',
  group: 'say',
  minutes: 20,
  lens: 'repairing',
  stages: ['acknowledge', 'apologise'],
  cards: ['heard-before-apology', 'responsibility-first', 'when-writing-hurts'],
  before: [
    'Twenty minutes are enough. What does not fit today can go into another one.',
    'Leave out what paints pictures: places, bodies, single words. They are hard to get rid of once they are read. If everything has to be told, a therapist can help you both with how.',
  ],
  search: ['admit', 'own up', 'confess', 'disclosure', 'tell the truth', 'facts', 'denial', 'responsibility'],
  asks: ['calm', 'private'],
  steps: [
    {
      id: 'fact',
      title: 'What did you do?',
      hint: 'Plain sentences that begin with ‘I’. No reasons yet, and no ‘but’.',
      fields: [
        {
          id: 'fact',
          kind: 'text',
          label: 'What I did',
          hint: 'For example: I borrowed money twice and told you it was a bonus.',
        },
      ],
    },
    {
      id: 'since',
      title: 'Since when, and is it over?',
      hint: 'When it began, how long it went on, and what is still open. Round figures will do if they are true.',
      fields: [{ id: 'since', kind: 'text', label: 'Since when, and until when' }],
    },
    {
      id: 'hid',
      title: 'What did you hide?',
      hint: 'What you said that was not so, what you left out, what you let the other believe about themselves.',
      fields: [
        {
          id: 'hid',
          kind: 'text',
          label: 'What I hid, and how',
          hint: 'If you told them they were imagining it, this is the place to take that back.',
        },
      ],
    },
    {
      id: 'like',
      title: 'What was it like for them?',
      hint: 'Your best guess, from their chair. It may be wrong, and you can ask to be corrected.',
      fields: [
        {
          id: 'like',
          kind: 'text',
          label: 'What I think it was like for you',
          hint: 'It could end: Please correct me where I am wrong.',
        },
      ],
    },
    {
      id: 'not-ask',
      title: 'What will you not ask for?',
      hint: 'An answer, comfort, a date by which it is over. To write it down leaves the other free.',
      fields: [
        {
          id: 'not-ask',
          kind: 'text',
          label: 'What I do not ask of you',
          hint: 'For example: You owe me no answer. I will not ask whether we are all right.',
        },
      ],
    },
    {
      id: 'read',
      title: 'Read it once, slowly',
      hint: 'Aloud, if nobody hears you.',
      lines: [
        'Does any sentence make it smaller? ‘Just’, ‘only’ and ‘a few times’ often do.',
        'Does any sentence say that someone else was the reason? It can go.',
        'If you give it to them, choose a calm hour, ask first whether they want it now, and take no for an answer.',
      ],
      fields: [],
    },
  ],
  closing: {
    text: 'You wrote it as it was. That is work, even if nobody ever reads it.',
    next: 'Do something ordinary with your hands: a cup, a plant, the washing-up. If it weighs on you, take it to a friend or a helper, not to the one you hurt.',
  },
  paper: 'letter',
  alone: {
    before: [
      'Twenty minutes are enough. What does not fit today can go into another one.',
      'It is for you, or for someone who helps you. If the one you hurt wants to be left in peace, it stays with you.',
    ],
  },
};
