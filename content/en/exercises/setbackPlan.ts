import type { Exercise } from '../../schema';

export const setbackPlan: Exercise = {
  id: 'setback-plan',
  name: 'Setback plan',
  quietName: 'A plan for a hard day',
  about:
    'A page for the day when it goes wrong again, written on a day when it does not. It prints on paper.',
  group: 'steady',
  minutes: 20,
  lens: 'any',
  stages: ['understand', 'boundaries', 'help', 'strengthen'],
  cards: ['when-then-plans', 'missing-once', 'what-a-lapse-means'],
  before: [
    'Setbacks are part of the way. A plan does not call them in; it means that fewer things have to be decided on a bad day.',
    'Write it alone or together. A few words in each place are enough, and any place can stay empty.',
  ],
  jointCaution:
    'If you are afraid of the other’s temper, write it alone, keep it where only you find it, and put your own safety first in it.',
  search: [
    'relapse',
    'lapse',
    'crisis',
    'emergency',
    'bad day',
    'trigger',
    'warning signs',
    'print',
    'pause word',
  ],
  asks: ['calm'],
  steps: [
    {
      id: 'signs',
      title: 'How does it begin?',
      hint: 'Early signs, the small ones: short answers, no sleep, late nights, checking, a certain silence.',
      fields: [{ id: 'signs', kind: 'list', label: 'Early signs' }],
    },
    {
      id: 'helps',
      title: 'What helps then?',
      hint: 'What has helped before, even a little. Things that cost nothing and can be done at night.',
      fields: [{ id: 'helps', kind: 'list', label: 'What helps' }],
    },
    {
      id: 'who',
      title: 'Who can be called?',
      hint: 'A friend, a sponsor, a sister, a helpline. Write the number beside the name, so that it is there on paper.',
      fields: [{ id: 'who', kind: 'list', label: 'Who to call' }],
    },
    {
      id: 'hour',
      title: 'The first hour',
      hint: 'When it has happened, then what comes first? One or two things, the easiest ones.',
      fields: [
        {
          id: 'hour',
          kind: 'text',
          label: 'In the first hour',
          hint: 'For example: I put the phone down. I drink water. I say that I will be back at eight.',
        },
      ],
    },
    {
      id: 'after',
      title: 'The first day, the first week',
      hint: 'What then, once the worst is over? Telling someone, owning it, a talk at an agreed time.',
      fields: [
        { id: 'day', kind: 'text', label: 'On the first day' },
        { id: 'week', kind: 'text', label: 'In the first week' },
      ],
    },
    {
      id: 'words',
      title: 'Words for a pause',
      hint: 'One sentence that means: I stop here, and I come back. With a time in it, if you can.',
      fields: [
        {
          id: 'words',
          kind: 'line',
          label: 'The words',
          hint: 'For example: I need an hour. I will be back at nine.',
        },
      ],
    },
    {
      id: 'not',
      title: 'What do you not do?',
      hint: 'Even then. Not driving while upset, not reading old messages at night, not deciding about everything.',
      fields: [{ id: 'not', kind: 'list', label: 'What I do not do' }],
    },
    {
      id: 'true',
      title: 'What stays true?',
      hint: 'Also on that day. What was kept stays kept; write down what you want to read then.',
      fields: [{ id: 'true', kind: 'text', label: 'What stays true' }],
    },
  ],
  closing: {
    text: 'There is a plan now. You need not think of it again until you need it.',
    next: 'If you like, print it and put it where you would look on a bad day. Then do something that has nothing to do with it.',
  },
  paper: 'list',
};
