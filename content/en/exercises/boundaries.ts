import type { Exercise, ExerciseField, ExerciseStep } from '../../schema';

const mine = 'Mine';
const theirs = 'My partner’s, in their words';

const answersOf = (question: string): readonly ExerciseField[] => [
  { id: `${question}-me`, kind: 'text', label: mine },
  { id: `${question}-partner`, kind: 'text', label: theirs },
];
const myAnswerTo = (question: string, label: string): readonly ExerciseField[] => [
  { id: `${question}-me`, kind: 'text', label },
];

const crossed: ExerciseStep = {
  id: 'if-crossed',
  title: 'What do you do if one is crossed?',
  hint: 'Something you can do yourself, and will. Small and soon is better than large and never.',
  fields: [{ id: 'if-crossed', kind: 'text', label: 'What I do then', isNeeded: true }],
};

export const boundaries: Exercise = {
  id: 'boundaries',
  name: 'Boundary agreement',
  quietName: 'What is all right, and what is not',
  about:
    'Each of you says what is all right from here on and what is not. Both columns count, and both of you have a say.',
  group: 'agree',
  minutes: 25,
  lens: 'any',
  stages: ['boundaries', 'strengthen'],
  cards: ['when-then-plans', 'freely-given'],
  before: [
    'A limit says what I will do. An agreement says what both of us do. A rule tells somebody else what they must do, and it has no place here.',
    'You can do it with your partner, or for yourself alone. Four questions come first, then a sentence or two.',
    'What you agree between you ends by itself after some weeks, and either of you can end it sooner. A limit of your own stays yours.',
  ],
  jointCaution:
    'Write your limits for yourself alone if saying no is not safe, if anyone is hurt or threatened, or if you are kept from people, money, a doctor or the door. Then what you write is better not shown, and Support is the better beginning.',
  search: ['limits', 'rules', 'respect', 'no', 'contact', 'alcohol', 'shouting', 'acceptable', 'off-limits'],
  asks: ['calm'],
  steps: [
    {
      id: 'acceptable',
      title: 'What is all right from here on, and what is not?',
      fields: [
        {
          id: 'whose',
          kind: 'one',
          label: 'Whose limits are these?',
          isNeeded: true,
          isAside: true,
          options: [
            { value: 'both', label: 'Both of ours' },
            { value: 'me', label: 'Only mine' },
          ],
        },
        ...answersOf('acceptable'),
      ],
    },
    {
      id: 'secure',
      title: 'What would it take to feel secure again?',
      fields: answersOf('secure'),
    },
    {
      id: 'tolerate',
      title: 'What can you put up with, for now?',
      hint: 'Not because you must. Because it is true that you can.',
      fields: answersOf('tolerate'),
    },
    {
      id: 'off-limits',
      title: 'What is off limits?',
      fields: answersOf('off-limits'),
    },
    {
      id: 'lines',
      title: 'Now each in one sentence',
      hint: 'Two or three are plenty. Fewer are easier to keep.',
      fields: [
        { id: 'lines-me', kind: 'list', label: 'My limits' },
        { id: 'lines-partner', kind: 'list', label: 'My partner’s limits' },
        { id: 'lines-both', kind: 'list', label: 'What we both do' },
      ],
    },
    crossed,
    {
      id: 'days',
      title: 'Until when?',
      fields: [
        { id: 'start', kind: 'date', label: 'First day' },
        { id: 'end', kind: 'date', label: 'Ends on' },
        { id: 'review', kind: 'date', label: 'Look at it again on' },
      ],
    },
    {
      id: 'yes',
      title: 'Have you both said yes?',
      hint: 'Say it to each other, out loud. This device only knows what you tell it.',
      fields: [
        {
          id: 'yes',
          kind: 'one',
          label: 'Our answer',
          isNeeded: true,
          options: [
            { value: 'yes', label: 'We both said yes, out loud' },
            { value: 'not-yet', label: 'Not yet: keep it as an offer' },
          ],
        },
        { id: 'said-on', kind: 'date', label: 'On this day' },
      ],
      when: [{ field: 'whose', is: ['both'] }],
    },
  ],
  keeps: 'until-finished',
  closing: {
    text: 'You know where you stand, in your own words. A limit may be small and still hold.',
    next: 'Say one clear yes today, to something you truly want.',
  },
  alone: {
    name: 'My limits',
    about: 'What is all right for you from here on, what is not, and what you yourself will do about it.',
    minutes: 15,
    before: [
      'A limit says what I will do. It needs nobody’s permission, and it tells nobody else what they must do.',
      'Four questions come first, then a sentence or two. You need not show them to anyone.',
    ],
    jointCaution:
      'If saying no is not safe, keep what you write to yourself and look at Support first. A limit is not worth being hurt for.',
    steps: [
      {
        id: 'acceptable',
        title: 'What is all right for you from here on, and what is not?',
        fields: myAnswerTo('acceptable', 'All right, and not all right'),
      },
      {
        id: 'secure',
        title: 'What would it take to feel secure again?',
        hint: 'As far as it lies with you.',
        fields: myAnswerTo('secure', 'What it would take'),
      },
      {
        id: 'tolerate',
        title: 'What can you put up with, for now?',
        hint: 'Not because you must. Because it is true that you can.',
        fields: myAnswerTo('tolerate', 'What I can put up with'),
      },
      {
        id: 'off-limits',
        title: 'What is off limits?',
        fields: myAnswerTo('off-limits', 'Off limits'),
      },
      {
        id: 'lines',
        title: 'Now each in one sentence',
        hint: 'Two or three are plenty. Fewer are easier to keep.',
        fields: [{ id: 'lines-me', kind: 'list', label: 'My limits' }],
      },
      crossed,
      {
        id: 'days',
        title: 'When will you look at them again?',
        fields: [
          { id: 'start', kind: 'date', label: 'From' },
          { id: 'review', kind: 'date', label: 'Look at them again on' },
        ],
      },
    ],
  },
};
