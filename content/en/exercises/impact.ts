import type { Exercise } from '../../schema';

export const impact: Exercise = {
  id: 'impact',
  name: 'Impact letter',
  quietName: 'A letter to keep or to burn',
  about:
    'You write what it did to you, in your own words and for nobody’s approval. At the end you keep it, give it, or burn it.',
  group: 'say',
  minutes: 20,
  lens: 'hurt',
  stages: ['understand', 'acknowledge', 'forgive'],
  cards: ['when-writing-hurts', 'hurt-worked-through', 'writing-about-us'],
  before: [
    'Twenty minutes, then stop, even in the middle. It is easier to come back than to go too deep at once.',
    'You need not be fair in it, or complete. It goes to nobody unless you give it to them.',
  ],
  search: ['hurt', 'what it did to me', 'loss', 'fear', 'need', 'anger', 'unsent', 'burn', 'send', 'tell'],
  asks: ['calm', 'private'],
  steps: [
    {
      id: 'happened',
      title: 'What happened to you?',
      hint: 'Not everything. The part that comes first when you close your eyes, or the part you can bear to write.',
      fields: [{ id: 'happened', kind: 'text', label: 'What happened to me' }],
    },
    {
      id: 'lost',
      title: 'What did you lose?',
      hint: 'Large things and small ones: sleep, a song, a street you liked, being sure.',
      fields: [{ id: 'lost', kind: 'text', label: 'What I lost' }],
    },
    {
      id: 'fear',
      title: 'What are you afraid of now?',
      hint: 'It need not be reasonable.',
      fields: [{ id: 'fear', kind: 'text', label: 'What I fear' }],
    },
    {
      id: 'need',
      title: 'What do you need?',
      hint: 'From them, from others, or from yourself. ‘I do not know yet’ is an answer.',
      fields: [{ id: 'need', kind: 'text', label: 'What I need' }],
    },
    {
      id: 'what',
      title: 'What becomes of it?',
      hint: 'All three are good. If you are not sure, keep it; you can decide another day.',
      fields: [
        {
          id: 'what',
          kind: 'one',
          label: 'The letter',
          isNeeded: true,
          isAside: true,
          options: [
            {
              value: 'keep',
              label: 'Keep it',
              hint: 'It stays here, and you can read, print or erase it later.',
            },
            {
              value: 'send',
              label: 'Give it, in my own time',
              hint: 'It stays here. Let a night pass, then print it or read it aloud when you want to.',
            },
            {
              value: 'burn',
              label: 'Burn it',
              hint: 'When you finish, every word of it is erased for good. That you wrote it stays true.',
            },
          ],
        },
      ],
    },
  ],
  gentle: {
    lead: 'In days like these, looking for a meaning can pull one deeper. Three plain lines about today are enough.',
    steps: [
      {
        id: 'three',
        title: 'Three plain lines about today',
        hint: 'Things that can be seen or counted. They need not be good, and they need not mean anything.',
        fields: [
          {
            id: 'first-line',
            kind: 'line',
            label: 'One',
            hint: 'For example: It rained until ten. I had toast.',
          },
          { id: 'second-line', kind: 'line', label: 'Two' },
          { id: 'third-line', kind: 'line', label: 'Three' },
        ],
      },
    ],
  },
  closing: {
    text: 'You put it into words. Nobody has to agree with it for it to count.',
    next: 'Notice three things near you, by eye or by hand. Then something warm, or someone kind.',
  },
  paper: 'letter',
};
