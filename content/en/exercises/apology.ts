import type { Exercise, ExerciseStep, StepCondition } from '../../schema';

// Until something is chosen, the way of writing stands for all.
const writing: readonly StepCondition[] = [{ field: 'side', is: ['write', ''] }];
const needing: readonly StepCondition[] = [{ field: 'side', is: ['need'] }];
const receiving: readonly StepCondition[] = [{ field: 'side', is: ['received'] }];

const write = { value: 'write', label: 'Write an apology', hint: 'Part by part. It is sent to nobody.' };
const need = {
  value: 'need',
  label: 'Find what I need in an apology',
  hint: 'For yourself, or to hand over one day.',
};
const received = {
  value: 'received',
  label: 'Take in one that came',
  hint: 'Written or spoken. No answer is due.',
};

const side = (options: readonly (typeof write)[]): ExerciseStep => ({
  id: 'side',
  title: 'What would you like to do?',
  fields: [
    { id: 'side', kind: 'one', label: 'Today I would like to', isNeeded: true, isAside: true, options },
  ],
});

const heard: ExerciseStep = {
  id: 'heard',
  title: 'First, one question',
  fields: [
    {
      id: 'heard',
      kind: 'one',
      label: 'Has your partner had time to say how it felt?',
      isNeeded: true,
      isAside: true,
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'not-yet', label: 'Not yet' },
      ],
    },
  ],
};

const given: ExerciseStep = {
  id: 'given',
  title: 'Where is it to go?',
  fields: [
    {
      id: 'given',
      kind: 'one',
      label: 'This apology is',
      isNeeded: true,
      isAside: true,
      options: [
        { value: 'mine', label: 'Only written', hint: 'It stays with you. It can still be true.' },
        {
          value: 'letter',
          label: 'A letter, if it is welcome',
          hint: 'You decide later, and can ask first.',
        },
      ],
    },
  ],
};

/** The parts of an apology; their ids are those of `apologyParts`. */
const parts: readonly ExerciseStep[] = [
  {
    id: 'did',
    title: 'What I did',
    hint: 'Name one act, plainly: what, when, and that it was you.',
    fields: [{ id: 'did', kind: 'text', label: 'What I did' }],
  },
  {
    id: 'effect',
    title: 'What it did to you',
    hint: 'As far as you know it. You may be wrong; then you would like to be told.',
    fields: [{ id: 'effect', kind: 'text', label: 'What it did to you' }],
  },
  {
    id: 'sorry',
    title: 'I’m sorry',
    hint: 'For the act, and for what it did. It can be short.',
    fields: [{ id: 'sorry', kind: 'text', label: 'I’m sorry' }],
  },
  {
    id: 'repair',
    title: 'How I will repair',
    hint: 'Something that can be seen, and that asks nothing in return.',
    fields: [{ id: 'repair', kind: 'text', label: 'How I will repair' }],
  },
  {
    id: 'change',
    title: 'What I change, starting when',
    hint: 'One small thing with a day on it. Small enough to keep this week.',
    fields: [{ id: 'change', kind: 'text', label: 'What I change, starting when' }],
  },
  {
    id: 'how',
    title: 'How it came about',
    hint: 'A reason is no excuse. You can leave this part out.',
    fields: [{ id: 'how', kind: 'text', label: 'How it came about, without an excuse' }],
  },
  {
    id: 'asking',
    title: 'Asking for forgiveness',
    hint: 'It can be left out. Asked too soon, it can feel like pressure.',
    fields: [
      {
        id: 'asking',
        kind: 'one',
        label: 'Forgiveness',
        isAside: true,
        options: [
          { value: 'leave', label: 'Leave it out' },
          { value: 'ask', label: 'Ask, without pressing' },
        ],
      },
    ],
  },
  {
    id: 'forgiveness',
    title: 'In your words',
    hint: 'With room for no, for later, and for no answer.',
    when: [{ field: 'asking', is: ['ask'] }],
    fields: [{ id: 'forgiveness', kind: 'text', label: 'Asking for forgiveness' }],
  },
  {
    id: 'aloud',
    title: 'Read it aloud, alone',
    hint: 'Slowly, as if it were said to you. Where you stumble, something may want changing.',
    fields: [],
  },
];

const onlyWhen = (when: readonly StepCondition[], steps: readonly ExerciseStep[]): readonly ExerciseStep[] =>
  steps.map((step) => ({ ...step, when: [...when, ...(step.when ?? [])] }));

const needSteps: readonly ExerciseStep[] = [
  {
    id: 'needs',
    title: 'What I need in an apology',
    hint: 'As many as are true. There is no right number.',
    fields: [
      {
        id: 'needs',
        kind: 'some',
        label: 'I need',
        options: [
          { value: 'did', label: 'What was done, said plainly' },
          { value: 'whole', label: 'All of it, and not in pieces' },
          { value: 'effect', label: 'What it did to me, understood' },
          { value: 'sorry', label: 'A sorry with nothing after it' },
          { value: 'repair', label: 'Something put right' },
          { value: 'change', label: 'What will be different, and from when' },
          { value: 'how', label: 'How it came about, without excuse' },
          { value: 'time', label: 'Time, before I answer' },
          { value: 'again', label: 'To hear it more than once' },
          { value: 'no-asking', label: 'Not to be asked for forgiveness' },
        ],
      },
      { id: 'needs-words', kind: 'text', label: 'In my own words' },
    ],
  },
  {
    id: 'needs-not',
    title: 'What would not help me',
    fields: [{ id: 'needs-not', kind: 'text', label: 'Words I do not need to hear' }],
  },
  {
    id: 'needs-when',
    title: 'When and how',
    hint: 'Spoken or written, where, at what hour, with or without someone beside you.',
    fields: [{ id: 'needs-when', kind: 'text', label: 'How I would like it to reach me' }],
  },
];

const receivedSteps: readonly ExerciseStep[] = [
  {
    id: 'received',
    title: 'You owe no answer today',
    lines: [
      'You can read it once and put it away. You can ask for a pause, or for it in writing.',
      'Thanking is possible, and so is silence. Neither of them is forgiveness.',
      'You may find it true and still be angry.',
    ],
    fields: [
      { id: 'landed', kind: 'text', label: 'What reached me' },
      { id: 'missing', kind: 'text', label: 'What is missing' },
    ],
  },
];

const allOf = (options: readonly (typeof write)[], gate: ExerciseStep): readonly ExerciseStep[] => [
  side(options),
  ...onlyWhen(writing, [gate, ...parts]),
  ...onlyWhen(needing, needSteps),
  ...(options.includes(received) ? onlyWhen(receiving, receivedSteps) : []),
];

export const apology: Exercise = {
  id: 'apology',
  name: 'Apology builder',
  quietName: 'A letter, part by part',
  about:
    'An apology in its parts: what I did, what it did to you, and what changes. Or what you need to hear in one.',
  group: 'say',
  minutes: 15,
  lens: 'any',
  stages: ['apologise', 'acknowledge'],
  cards: ['responsibility-first', 'how-apologies-fail', 'heard-before-apology', 'asking-forgiveness-least'],
  before: [
    'Some turns of phrase take an apology back. They are underlined as you write, with the reason beside them. Nothing is changed for you, and each can be left as it is.',
    'Nothing you write leaves this computer.',
  ],
  jointCaution:
    'Where one of you is afraid of the other, an apology does not make it safe. Then getting help of your own comes first.',
  search: [
    'sorry',
    'apologise',
    'apologize',
    'regret',
    'remorse',
    'responsibility',
    'excuse',
    'letter',
    'amends',
  ],
  asks: ['calm', 'private'],
  steps: allOf([write, need, received], heard),
  byLens: {
    hurt: { steps: allOf([need, received, write], heard) },
    repairing: { steps: [heard, ...parts] },
  },
  alone: {
    steps: allOf([write, need], given),
    jointCaution:
      'Where there is fear of somebody, an apology does not make it safe. Then getting help of your own comes first.',
    cards: ['responsibility-first', 'how-apologies-fail', 'asking-forgiveness-least'],
  },
  closing: {
    text: 'You looked at it part by part. That is work, whoever reads it, and whenever.',
    next: 'Put both feet on the floor, drink some water, and let it rest until tomorrow.',
  },
  paper: 'letter',
};
