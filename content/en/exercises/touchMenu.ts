import type { Exercise } from '../../schema';

export const touchMenu: Exercise = {
  id: 'touch-menu',
  name: 'Touch menu',
  quietName: 'A list of your own',
  about: 'For each kind of touch you say what is true today: yes, maybe, or not now. It is your own list.',
  group: 'agree',
  minutes: 3,
  lens: 'any',
  stages: ['reconnect', 'boundaries'],
  needsPartner: true,
  touch: true,
  cards: ['affectionate-touch'],
  before: [
    'Nothing is chosen beforehand, and anything may stay empty. All three answers are whole answers.',
    'It is true of today only, and can be changed at any hour. A yes is no promise: the other still asks.',
  ],
  jointCaution: 'If saying no to touch is not safe, this list is not the place to begin.',
  withoutTouch: {
    about: 'A private list about touch, for those who chose to see touch.',
    before: ['You can choose that in the settings, and take it back there.'],
    cards: [],
  },
  search: ['touch', 'hug', 'hold', 'kiss', 'near', 'consent', 'body', 'intimacy', 'affection'],
  asks: [],
  steps: [],
};
