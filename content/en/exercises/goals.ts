import type { Exercise } from '../../schema';

export const goalsBoard: Exercise = {
  id: 'goals',
  name: 'Goals board',
  quietName: 'Goals',
  about:
    'Small things worth doing together, in four columns: an idea, under way, done, let go. Each has a first step of fifteen minutes at most.',
  group: 'look',
  minutes: 10,
  lens: 'any',
  stages: ['reconnect', 'strengthen'],
  cards: ['when-then-plans', 'something-new', 'looking-at-progress'],
  before: ['A goal can be as small as a walk. It need cost nothing, and it may be let go without a reason.'],
  search: ['goal', 'plan', 'dream', 'wish', 'future', 'trip', 'project', 'hobby', 'board', 'together'],
  asks: [],
  steps: [],
  closing: {
    text: 'What you wish for has a place now. It can wait there.',
    next: 'If one first step takes two minutes, it may be done before anything else.',
  },
  alone: {
    name: 'My goals',
    about:
      'Small things of my own worth doing, in four columns: an idea, under way, done, let go. Each has a first step of fifteen minutes at most.',
  },
};
