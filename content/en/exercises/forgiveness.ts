import type { Exercise, StepCondition } from '../../schema';

const goesOn: readonly StepCondition[] = [{ field: 'go', is: ['yes'] }];
const allThree: readonly StepCondition[] = ['amends', 'safe', 'free'].map((value) => ({
  field: 'gate',
  is: [value],
}));
const choseYes: readonly StepCondition[] = [...goesOn, { field: 'choice', is: ['yes'] }];

export const forgiveness: Exercise = {
  id: 'forgiveness',
  name: 'Forgiveness steps',
  quietName: 'Six steps in any order',
  about:
    'Six steps around forgiving, for your own sake, in any order and at any time. Yes, no and not now are all good answers.',
  group: 'carry',
  minutes: 30,
  lens: 'hurt',
  stages: ['forgive'],
  cards: [
    'amends-come-first',
    'forgiving-is-not-trusting',
    'a-process-not-a-decision',
    'forgiveness-workbook',
    'forgiveness-takes-time',
  ],
  before: [
    'Forgiving is not forgetting, and it excuses nothing. It does not mean staying, and it does not mean trusting again.',
    'Some couples rebuild before forgiveness comes; some never use the word.',
    'You can stop after any step, for a day or for good.',
  ],
  jointCaution:
    'This is for you alone. If somebody asks you to do it, waits for it, or would be angry at a ‘no’, leave it for now.',
  search: ['forgive', 'let go', 'resentment', 'anger', 'grudge', 'release', 'not now'],
  asks: ['calm', 'private'],
  anyOrder: true,
  steps: [
    {
      id: 'gate',
      title: 'First, three questions',
      hint: 'Tick what is true today. What is not true stays empty, and that is useful to know.',
      fields: [
        {
          id: 'gate',
          kind: 'some',
          label: 'Today',
          isAside: true,
          options: [
            { value: 'amends', label: 'I can see that things were put right, or are being put right' },
            { value: 'safe', label: 'I am safe, and it has stopped' },
            { value: 'free', label: 'I am free to say no, and nobody is pushing' },
          ],
        },
      ],
    },
    {
      id: 'not-now',
      title: 'Not now is wise',
      lines: [
        'Something that ought to come first is not there yet. To wait for it is no failure, and it is not being hard.',
        'When nothing has been put right, forgiving can cost a person some of their self-respect. Your ‘not now’ protects something.',
        'If you are not safe, that comes before everything here.',
      ],
      fields: [
        {
          id: 'go',
          kind: 'one',
          label: 'And now?',
          isAside: true,
          options: [
            { value: 'no', label: 'Leave it for now' },
            { value: 'yes', label: 'Go on, only for my own sake' },
          ],
        },
      ],
      unless: allThree,
    },
    {
      id: 'hurt',
      title: 'Say the hurt plainly',
      hint: 'What was done, and what it did to you. At its full size; nothing has to be made smaller to be forgiven.',
      fields: [{ id: 'hurt', kind: 'text', label: 'What was done, and what it did to me' }],
      when: goesOn,
    },
    {
      id: 'holding',
      title: 'What does holding on give you, and what does it cost?',
      hint: 'It gives something, or you would not do it: watchfulness, strength, being right. Both columns count.',
      fields: [
        { id: 'gives', kind: 'list', label: 'What it gives me' },
        { id: 'costs', kind: 'list', label: 'What it costs me' },
      ],
      when: goesOn,
    },
    {
      id: 'choose',
      title: 'Choose, for today',
      hint: 'Nobody has to be told. You may choose otherwise tomorrow.',
      fields: [
        {
          id: 'choice',
          kind: 'one',
          label: 'Do you want to loosen your hold on it?',
          options: [
            { value: 'yes', label: 'Yes, a little' },
            { value: 'no', label: 'No' },
            { value: 'not-now', label: 'Not now' },
          ],
        },
      ],
      when: goesOn,
    },
    {
      id: 'whole',
      title: 'See the other as a whole person',
      hint: 'Without excusing anything. More than what they did: where they come from, what they fear, what they are good at.',
      fields: [
        {
          id: 'whole',
          kind: 'text',
          label: 'What is also true of them',
          hint: 'If nothing comes, or it makes you feel small, skip it. It can wait for another year.',
        },
      ],
      when: choseYes,
    },
    {
      id: 'release',
      title: 'Give, quietly, a little release',
      hint: 'One thing, not everything: a thought you will not feed today, a debt you will not collect, a wish that they may be well.',
      fields: [{ id: 'release', kind: 'text', label: 'What I loosen my hold on' }],
      when: choseYes,
    },
    {
      id: 'keep',
      title: 'A note for the days when doubt returns',
      hint: 'It will return. That does not undo anything. Whatever you chose, write to yourself as a friend would.',
      lines: ['Yes, no and not now are whole answers. Yours stands.'],
      fields: [
        {
          id: 'note',
          kind: 'text',
          label: 'To myself, on a day of doubt',
          hint: 'For example: You thought about it for a long time. You do not have to decide it again today.',
        },
      ],
      when: goesOn,
    },
  ],
  closing: {
    text: 'You looked at it, in your own time. There is nothing to announce and nobody to convince.',
    next: 'Find the farthest thing you can see or hear. Stay with it for a moment.',
  },
  paper: 'list',
};
