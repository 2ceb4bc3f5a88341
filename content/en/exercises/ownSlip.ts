import type { Exercise } from '../../schema';

export const ownSlip: Exercise = {
  id: 'own-slip',
  name: 'Owning a slip',
  quietName: 'A day to look at again',
  about:
    'A promise of yours was missed. You say it as it was, make one thing good, and see whether the promise still fits.',
  group: 'carry',
  minutes: 2,
  lens: 'any',
  stages: ['transparency', 'strengthen'],
  cards: ['runs-that-can-be-mended', 'missing-once', 'what-a-lapse-means'],
  before: [],
  search: ['missed', 'slip', 'lapse', 'forgot', 'promise', 'make good', 'repair'],
  asks: [],
  steps: [],
  keeps: 'until-finished',
};
