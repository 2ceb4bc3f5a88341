import type { Exercise, ExerciseStep, Lens } from '../../schema';

interface Wording {
  readonly feelings: string;
  readonly appreciation: string;
  readonly appreciationLabel: string;
  readonly need: string;
  readonly needLabel: string;
  readonly ownership: string;
  readonly recovery: string;
}

const hope: ExerciseStep = {
  id: 'hope',
  title: 'How much hope is in you?',
  hint: 'Looking at this week as it was. Every answer is fine, and so is leaving it out.',
  fields: [
    {
      id: 'hope',
      kind: 'one',
      label: 'Hope this week',
      isAside: true,
      options: [
        { value: '1', label: 'None' },
        { value: '2', label: 'A little' },
        { value: '3', label: 'Some' },
        { value: '4', label: 'Quite a bit' },
        { value: '5', label: 'A lot' },
      ],
    },
  ],
};

function stepsIn(words: Wording): readonly ExerciseStep[] {
  return [
    {
      id: 'feelings',
      title: 'What was strong in you this week?',
      hint: words.feelings,
      fields: [{ id: 'feelings', kind: 'text', label: 'What I felt' }],
    },
    {
      id: 'appreciation',
      title: 'What was good?',
      hint: words.appreciation,
      fields: [{ id: 'appreciation', kind: 'text', label: words.appreciationLabel }],
    },
    {
      id: 'need',
      title: 'What do you need next week?',
      hint: words.need,
      fields: [{ id: 'need', kind: 'text', label: words.needLabel }],
    },
    {
      id: 'ownership',
      title: 'What is yours to own?',
      hint: words.ownership,
      fields: [{ id: 'ownership', kind: 'text', label: 'What I own of this week' }],
    },
    {
      id: 'recovery',
      title: 'What did you do for your own mending?',
      hint: words.recovery,
      fields: [{ id: 'recovery', kind: 'text', label: 'One thing of my own' }],
    },
    hope,
  ];
}

const forTwo: Readonly<Record<Lens, Wording>> = {
  hurt: {
    feelings: 'Two or three words, and one moment that belongs to them. The hard ones count as much.',
    appreciation: 'One exact thing, of the other or of anything else. Nobody who was hurt owes thanks.',
    appreciationLabel: 'What I was glad of',
    need: 'One thing that could be seen or heard. Asking is allowed, and so is a no.',
    needLabel: 'What I need',
    ownership:
      'Something of your own doing only, such as a sharp word. What was done to you is not part of it. It may stay empty.',
    recovery: 'Rest, a walk, a friend, a limit you held. Small counts.',
  },
  repairing: {
    feelings: 'Two or three words, and one moment that belongs to them. No reasons are needed.',
    appreciation: 'One exact thing the other did or bore this week. It asks for nothing back.',
    appreciationLabel: 'What I was glad of',
    need: 'One thing that is fair to ask now. Being forgiven is not on this list.',
    needLabel: 'What I need',
    ownership: 'One thing you did or left out, plainly, with ‘I’. No ‘but’ after it.',
    recovery: 'What you did so that it does not happen again: a session, a meeting, a truth told early.',
  },
  both: {
    feelings: 'Two or three words, and one moment that belongs to them. The hard ones count as much.',
    appreciation: 'One exact thing, of the other or of anything else.',
    appreciationLabel: 'What I was glad of',
    need: 'One thing that could be seen or heard. Asking is allowed, and so is a no.',
    needLabel: 'What I need',
    ownership: 'One thing you did or left out, plainly, with ‘I’. What was done to you is not part of it.',
    recovery: 'Rest, a walk, a session, a promise kept. Small counts.',
  },
};

const forOne: Wording = {
  feelings: 'Two or three words, and one moment that belongs to them. The hard ones count as much.',
  appreciation: 'One exact thing: a person, an hour, something you did.',
  appreciationLabel: 'What I was glad of',
  need: 'One thing you can ask of somebody, or give yourself.',
  needLabel: 'What I need',
  ownership: 'Something of your own doing only. What others did is not part of it. It may stay empty.',
  recovery: 'Rest, a walk, a friend, a limit you held. Small counts.',
};

const together = [
  'Each writes on their own, about ten minutes. Then read to each other, one step at a time, and answer with thanks only.',
  'Nothing is solved in it. What needs an answer gets an hour of its own.',
];

const closing = {
  text: 'You looked at the week as it was. That is enough.',
  next: 'Put it away now, and do something ordinary.',
};

export const weeklyLook: Exercise = {
  id: 'weekly-look',
  name: 'Weekly look',
  quietName: 'A look at the week',
  about:
    'Ten minutes once a week: what you felt, what was good, what you need, what is yours to own, what you did for your own mending, and how much hope there is.',
  group: 'look',
  minutes: 10,
  lens: 'any',
  stages: ['transparency', 'reconnect', 'strengthen'],
  cards: ['six-hours-a-week', 'saying-thanks', 'looking-back-at-annoyance'],
  before: together,
  jointCaution: 'Not aloud when one of you is afraid of the other. It can be written for yourself alone.',
  search: ['week', 'review', 'meeting', 'feelings', 'thanks', 'need', 'hope', 'sunday'],
  asks: ['calm'],
  steps: stepsIn(forTwo.both),
  byLens: {
    hurt: { steps: stepsIn(forTwo.hurt) },
    repairing: { steps: stepsIn(forTwo.repairing) },
  },
  alone: {
    before: ['About ten minutes, for yourself. Any step can stay empty.'],
    cards: ['looking-back-at-annoyance', 'writing-progress-down'],
    steps: stepsIn(forOne),
  },
  closing,
  paper: 'list',
};
