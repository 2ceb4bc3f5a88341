import type { Exercise } from '../../schema';

export const carrying: Exercise = {
  id: 'carrying',
  name: 'Carrying it',
  quietName: 'Four steps and a kind word',
  about:
    'You look at what you did without running from it and without beating yourself up: the value, the responsibility, the repair, the next act. Kindness comes last, and it does come.',
  group: 'carry',
  minutes: 20,
  lens: 'repairing',
  stages: ['acknowledge', 'apologise', 'forgive'],
  cards: ['value-first', 'kindness-is-not-enough', 'forgiving-oneself'],
  before: [
    'Guilt says: I did something against what I hold dear. It points somewhere. Shame says: I am bad. It goes in circles. This is for the first.',
    'If you think of hurting yourself, leave this and open Support. You matter, even now.',
  ],
  search: ['guilt', 'shame', 'self-forgiveness', 'remorse', 'responsibility', 'value', 'amends', 'renewal'],
  asks: ['calm', 'private'],
  steps: [
    {
      id: 'value',
      title: 'Which value did you act against?',
      hint: 'One that you still hold. That it hurts is a sign that you do.',
      fields: [
        {
          id: 'value',
          kind: 'text',
          label: 'The value, and how I know that I still hold it',
          hint: 'For example: Honesty. I taught it to my sister, and I was proud of it.',
        },
      ],
    },
    {
      id: 'responsibility',
      title: 'What is yours in it?',
      hint: 'What you did and decided. Not what led up to it, and not more than was yours.',
      fields: [{ id: 'responsibility', kind: 'text', label: 'I am responsible for' }],
    },
    {
      id: 'repair',
      title: 'What can still be repaired?',
      hint: 'One thing in each line, the easiest first. What cannot be repaired may stand here too; it can be carried.',
      fields: [{ id: 'repair', kind: 'list', label: 'To repair' }],
    },
    {
      id: 'renewal',
      title: 'One act that serves that value',
      hint: 'Small enough for this week. Nobody has to notice it.',
      fields: [
        { id: 'act', kind: 'line', label: 'What I do' },
        {
          id: 'when',
          kind: 'line',
          label: 'When I do it',
          hint: 'For example: On Thursday, before I leave.',
        },
      ],
    },
    {
      id: 'kindness',
      title: 'And a kind word, last',
      hint: 'What would you say to a friend who had done this, and had just written all of the above?',
      fields: [{ id: 'kindness', kind: 'text', label: 'To myself' }],
    },
  ],
  closing: {
    text: 'You carried it for twenty minutes without putting it on anyone else. That is how it gets lighter.',
    next: 'Put the one act into your calendar, or make it a promise. Then move: stairs, a street, a shoulder roll.',
  },
  paper: 'list',
};
