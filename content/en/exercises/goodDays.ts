import type { Exercise } from '../../schema';

export const goodDays: Exercise = {
  id: 'good-days',
  name: 'Good days',
  quietName: 'Good days',
  about: 'One line about something that was good, as small as it was. On another day you can read them.',
  group: 'look',
  minutes: 1,
  lens: 'any',
  stages: ['reconnect', 'strengthen'],
  cards: ['saying-thanks'],
  before: [],
  search: ['memory', 'memories', 'gratitude', 'thanks', 'diary', 'moment', 'joy', 'nice'],
  asks: [],
  steps: [],
};
