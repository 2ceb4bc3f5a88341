import type { Exercise, ExerciseOption, ExerciseStep } from '../../schema';

const needs = (isAlone: boolean): readonly ExerciseOption[] => [
  ...(isAlone ? [] : [{ value: 'us', label: 'What is between the two of us' }]),
  { value: 'me', label: 'What this has done to me' },
  { value: 'mine', label: 'Something of mine that I want to change' },
  { value: 'shock', label: 'Pictures, fear or sleepless nights that stay' },
  { value: 'addiction', label: 'An addiction, mine or somebody else’s' },
  { value: 'unsafe', label: 'I am afraid of someone close to me' },
];

const kinds = (isAlone: boolean): readonly ExerciseOption[] => [
  ...(isAlone
    ? []
    : [
        {
          value: 'couple',
          label: 'Couples therapist',
          hint: 'Sees the two of you together. Ask whether they trained for couples: seeing two people is a different craft from seeing one.',
        },
        {
          value: 'eft',
          label: 'Emotionally focused therapy (EFT)',
          hint: 'Looks for the feelings below a quarrel, and helps each of you to say them and to be reached. The same three letters also stand for a tapping method, which is something else.',
        },
        {
          value: 'gottman',
          label: 'Gottman method',
          hint: 'Begins with a close look at how you talk, then practises: raising a thing gently, mending after a quarrel, small daily habits.',
        },
        {
          value: 'ibct',
          label: 'Integrative behavioural couple therapy (IBCT)',
          hint: 'Begins with visits together and alone, then works on two things: what can be changed, and what may be accepted.',
        },
      ]),
  {
    value: 'individual',
    label: 'Individual therapist',
    hint: 'Is there for you alone. It can go on whatever anyone else decides.',
  },
  {
    value: 'trauma',
    label: 'Trauma therapist',
    hint: 'Is trained for what comes back by itself: pictures, startling, nights awake. The work goes slowly, and begins with feeling steadier.',
  },
  {
    value: 'addiction',
    label: 'Help with an addiction',
    hint: 'Clinics, advice centres and groups, for the one who uses and for those close by. Stopping alcohol or sedatives suddenly can be dangerous: ask a doctor first.',
  },
  {
    value: 'specialist',
    label: 'An advice centre on violence and control',
    hint: 'Is there for anyone who is afraid at home. They know safe ways to talk. Go alone, and do not begin with therapy for two.',
  },
];

const questions = (isAlone: boolean): readonly ExerciseOption[] => [
  {
    value: 'trained',
    label: 'Are you trained for what brings me: an affair, an addiction, hidden money, lies?',
  },
  {
    value: 'practice',
    label: isAlone
      ? 'How long have you done this, and with how many people like me?'
      : 'What is your training with couples, and how many have you seen after something like this?',
  },
  {
    value: 'alone',
    label: isAlone
      ? 'Do you see me alone, or do you expect someone else to come?'
      : 'Do you see each of us alone before you see us together?',
  },
  { value: 'unsafe', label: 'What do you do if I feel unsafe, here or at home?' },
  {
    value: 'secrets',
    label: isAlone
      ? 'What stays between us, and what would you have to pass on?'
      : 'What happens with something that only one of us has told you?',
  },
  { value: 'fees', label: 'What does it cost? Is there a lower fee, and what if I have to cancel?' },
  { value: 'online', label: 'Can we meet online, and who could listen in?' },
  { value: 'language', label: 'Which languages do you work in? Do you know people who live as I do?' },
  { value: 'time', label: 'How long might it take, and how would we see that it helps?' },
  { value: 'between', label: 'What can I do between visits if it becomes too much?' },
];

const steps = (isAlone: boolean): readonly ExerciseStep[] => [
  {
    id: 'need',
    title: 'What would you like help with?',
    hint: 'As many as fit. It may change.',
    fields: [{ id: 'need', kind: 'some', label: 'Help with', options: needs(isAlone), isAside: true }],
  },
  {
    id: 'kind',
    title: 'Which kind of help?',
    hint: 'You need not decide. Read what each does, and tick what you may look for.',
    fields: [{ id: 'kind', kind: 'some', label: 'I look for', options: kinds(isAlone) }],
  },
  {
    id: 'where',
    title: 'Where to look',
    fields: [
      {
        id: 'found',
        kind: 'list',
        label: 'Names and places I found',
        hint: 'One on each line. Three are plenty to begin with.',
      },
    ],
  },
  {
    id: 'questions',
    title: 'Ten questions to ask',
    hint: 'A first talk works both ways: you also see whether you want them. Tick those you take along.',
    fields: [
      { id: 'questions', kind: 'some', label: 'I ask', options: questions(isAlone) },
      { id: 'own', kind: 'list', label: 'Questions of my own' },
    ],
  },
  {
    id: 'sentences',
    title: 'Three sentences of mine',
    hint: 'For the first call, when words are hard to find. You can read them out.',
    fields: [
      {
        id: 'happened',
        kind: 'line',
        label: 'What it is about',
        hint: isAlone
          ? 'Such as: Trust was broken in spring, and I am not done with it.'
          : 'Such as: Trust was broken in spring, and we are not done with it.',
      },
      { id: 'hope', kind: 'line', label: 'What I hope for' },
      { id: 'know', kind: 'line', label: 'What they should know first' },
    ],
  },
  {
    id: 'appointment',
    title: 'An appointment',
    hint: 'If there is one. It can be written in later. With a time, it reminds you the day before and two hours before; without one, on the day.',
    fields: [
      { id: 'day', kind: 'date', label: 'Day' },
      { id: 'time', kind: 'line', label: 'Time' },
      { id: 'with', kind: 'line', label: 'With whom, and where' },
    ],
  },
  {
    id: 'waiting',
    title: 'While you wait',
    hint: 'Waiting lists are long in many places. A plan makes the time shorter.',
    lines: [
      'Ask to be on the list for cancelled hours, and be on more than one list.',
      'Say in one sentence how urgent it is. If it cannot wait, say so to a doctor, or open Support.',
    ],
    fields: [
      { id: 'asked', kind: 'list', label: 'Where I asked, and when' },
      { id: 'again', kind: 'date', label: 'When I ask again' },
      {
        id: 'meanwhile',
        kind: 'some',
        label: 'In the meantime',
        options: [
          { value: 'person', label: 'One person who listens' },
          { value: 'group', label: 'A group' },
          { value: 'doctor', label: 'My doctor or nurse' },
          { value: 'line', label: 'A helpline' },
          { value: 'hour', label: 'One fixed hour a week for this' },
          { value: 'body', label: 'Sleep, food, a walk each day' },
        ],
      },
      { id: 'plan', kind: 'text', label: 'Anything else' },
    ],
  },
];

export const therapist: Exercise = {
  id: 'therapist',
  name: 'Finding a helper',
  quietName: 'Finding a helper',
  about:
    'From what you need to a first appointment: which kind of help, where to look, what to ask, and what to do while you wait.',
  group: 'steady',
  minutes: 20,
  lens: 'any',
  stages: ['help'],
  cards: ['hurt-worked-through', 'three-step-trial', 'together-or-apart'],
  before: [
    'One step today is enough. Each part can be left out.',
    'You may look for yourself alone, whatever anyone else decides.',
  ],
  jointCaution:
    'If you are afraid of your partner, begin alone. What is said together in front of someone else can be used at home.',
  search: [
    'therapist',
    'therapy',
    'counsellor',
    'counselling',
    'couples',
    'doctor',
    'appointment',
    'waiting list',
    'visit',
    'help',
  ],
  asks: [],
  steps: steps(false),
  closing: {
    text: 'Looking for help is a step, even when nobody has answered yet.',
    next: 'If there is a number or an address on your list, one short message may be enough for today.',
  },
  paper: 'list',
  alone: {
    before: ['One step today is enough. Each part can be left out.'],
    jointCaution:
      'If you are afraid of someone close to you, you may begin with that. What you say there is yours.',
    cards: ['working-alone', 'being-asked-how-you-feel'],
    steps: steps(true),
  },
};
