import type { Exercise } from '../../schema';

export const outsideView: Exercise = {
  id: 'outside-view',
  name: 'Outside view',
  quietName: 'A view from outside',
  about:
    'You look at an ordinary quarrel through the eyes of someone who wishes everyone in it well. Four times a year is enough.',
  group: 'look',
  minutes: 10,
  lens: 'any',
  stages: ['strengthen', 'reconnect'],
  cards: ['outside-view'],
  before: [
    'For ordinary quarrels: dishes, plans, tone, time. Not for what broke your trust. That is no quarrel with two sides, and nobody has to look at it from outside.',
  ],
  search: ['argument', 'quarrel', 'conflict', 'fight', 'neutral', 'perspective', 'observer', 'quarterly'],
  asks: ['calm'],
  steps: [
    {
      id: 'quarrel',
      title: 'Which quarrel?',
      hint: 'A recent one of the ordinary kind. What was said and done, as a film would show it.',
      fields: [{ id: 'quarrel', kind: 'text', label: 'What could be seen and heard' }],
    },
    {
      id: 'outside',
      title: 'Someone looks on',
      hint: 'Think of a person who knows you both a little, takes no side, and wants the best for everyone.',
      fields: [
        { id: 'sees', kind: 'text', label: 'How would they see it?' },
        { id: 'good', kind: 'text', label: 'What good could they find in it?' },
      ],
    },
    {
      id: 'hard',
      title: 'What makes that view hard to take?',
      hint: 'In the middle of it: being tired, being hungry, one certain word.',
      fields: [{ id: 'hard', kind: 'text', label: 'What stands in the way' }],
    },
    {
      id: 'next',
      title: 'And next time?',
      hint: 'One thing that would help you to think of that person, for a breath or two.',
      fields: [
        {
          id: 'next',
          kind: 'text',
          label: 'When it gets loud, then I',
          hint: 'For example: When I hear my voice go up, I look out of the window once.',
        },
      ],
    },
  ],
  closing: {
    text: 'You have stood somewhere else for ten minutes. You can come back to that place.',
    next: 'Say one ordinary, friendly thing to whoever is near, or to yourself.',
  },
  paper: 'list',
};
