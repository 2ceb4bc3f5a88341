import type { Exercise } from '../../schema';

export const speakerListener: Exercise = {
  id: 'speaker-listener',
  name: 'Speaker and listener',
  quietName: 'A talk in turns',
  about:
    'A timer for two. One speaks, the other says back what was heard, then you change over. At most twenty minutes, readable from across the table.',
  group: 'listen',
  minutes: 20,
  lens: 'any',
  stages: ['acknowledge', 'reconnect', 'strengthen'],
  needsPartner: true,
  cards: ['listened-to', 'turns-in-talking', 'talking-about-films'],
  before: [
    'It is for understanding, not for settling anything. Decisions have another hour.',
    'The speaker speaks of themselves. The listener says it back, without an answer. Both have the same time.',
    'Either of you can pause at any moment, without a reason. The space bar does it too.',
  ],
  jointCaution:
    'Not when one of you is afraid of the other, or of what comes after an honest word. Not after alcohol, and not in a quarrel.',
  search: ['timer', 'listen', 'talk', 'conversation', 'floor', 'turns', 'paraphrase', 'argue', 'quarrel'],
  asks: ['calm'],
  steps: [],
};
