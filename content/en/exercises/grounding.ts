import type { Exercise } from '../../schema';

export const grounding: Exercise = {
  id: 'grounding',
  name: 'Steady for a moment',
  quietName: 'Steady for a moment',
  about:
    'Ninety seconds of breathing, five senses, cool water, a walk to the corner, and more. Choose one; none of them has to work.',
  group: 'steady',
  minutes: 2,
  lens: 'any',
  stages: ['understand', 'acknowledge', 'boundaries', 'help', 'forgive'],
  cards: [],
  before: [],
  search: [
    'calm',
    'panic',
    'breathe',
    'breathing',
    'ninety seconds',
    'senses',
    'cold water',
    'walk',
    'flooded',
    'anxious',
    'grounding',
  ],
  asks: [],
  steps: [],
};
