import type { Exercise } from '../../schema';

export const acknowledgement: Exercise = {
  id: 'acknowledgement',
  name: 'Acknowledgement letter',
  quietName: 'A letter of your own',
  about:
    'You write down what you did, at its full size and without reasons. You decide later whether anyone reads it.',
  group: 'say',
  minutes: 20,
  lens: 'repairing',
  stages: ['acknowledge', 'apologise'],
  cards: ['responsibility-first', 'heard-before-apology', 'when-writing-hurts'],
  before: [
    'Twenty minutes are enough. What is not in it today can be in the next one.',
    'Leave out details that paint pictures. They are hard to get rid of once they are read. If everything has to be told, a therapist can help with how.',
  ],
  search: ['admit', 'own up', 'confess', 'disclosure', 'truth', 'facts', 'denial'],
  asks: ['calm', 'private'],
  steps: [
    {
      id: 'fact',
      title: 'What did you do?',
      hint: 'One or two plain sentences with ‘I’ in them. No reasons yet.',
      fields: [{ id: 'fact', kind: 'text', label: 'What I did' }],
    },
    {
      id: 'since',
      title: 'Since when?',
      hint: 'When it began, and whether it is over. Round figures are fine if they are true.',
      fields: [{ id: 'since', kind: 'text', label: 'Since when, and until when' }],
    },
  ],
  closing: {
    text: 'You wrote it as it was. That is work, also if nobody ever reads it.',
    next: 'Do one ordinary thing with your hands now: a cup, a plant, the washing-up.',
  },
  paper: 'letter',
};
