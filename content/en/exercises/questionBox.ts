import type { Exercise } from '../../schema';

export const questionBox: Exercise = {
  id: 'questions',
  name: 'Question box',
  quietName: 'Questions for later',
  about:
    'Questions are written down when they come, and answered at a time you both set, so that they need not be carried all day or asked at midnight.',
  group: 'listen',
  minutes: 10,
  lens: 'any',
  stages: ['acknowledge', 'transparency', 'understand'],
  needsPartner: true,
  cards: ['heard-before-apology', 'deception-goes-deeper'],
  before: [
    'Whoever was hurt may ask. Whoever broke trust answers truthfully and in full, not in pieces.',
    'Leave out sexual details. Pictures that were once painted are hard to get rid of, and they answer nothing.',
    'Everything you write stays in this browser. Read it out, or let it be read.',
  ],
  jointCaution:
    'Not when a question or an answer could bring danger. A therapist can be in the room for this, and should be where much is still untold.',
  search: ['ask', 'answer', 'truth', 'why', 'details', 'facts', 'curious', 'night'],
  asks: [],
  steps: [],
};
