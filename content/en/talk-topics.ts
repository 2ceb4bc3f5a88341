import type { TalkTopics } from '../schema';

/** What two people can talk about in turns, from light to heavy. Ids are stable: a talk begun refers to them. */
export const talkTopics: readonly TalkTopics[] = [
  {
    level: 'outside',
    name: 'From outside',
    hint: 'Begin here, and come back here as often as you like. Nothing of it is about the two of you.',
    topics: [
      { id: 'day-outside', text: 'Something today that weighed on me, away from us' },
      { id: 'task-outside', text: 'A task or a person that takes my strength these days' },
      { id: 'worry-outside', text: 'Something outside that I worry about' },
      { id: 'body-outside', text: 'How I slept, and what my body has been telling me' },
      { id: 'look-forward', text: 'Something I look forward to, or would like to' },
    ],
  },
  {
    level: 'ordinary',
    name: 'Ordinary things between us',
    hint: 'When a few talks from the first list went well.',
    topics: [
      { id: 'small-annoyance', text: 'A small thing at home that I would like to be different' },
      { id: 'time-shared', text: 'How we spend our time, together and apart' },
      { id: 'work-shared', text: 'Who does what, and how that feels to me' },
      { id: 'liked-lately', text: 'Something about you that I liked lately, and why' },
      { id: 'word-that-stung', text: 'A word or a tone that stayed with me' },
    ],
  },
  {
    level: 'deep',
    name: 'What happened between us',
    hint: 'Only when both want to, rested, and not late in the evening. Whoever was hurt begins, and is the circle.',
    topics: [
      { id: 'how-it-is-now', text: 'How I am these days, since it happened' },
      { id: 'hard-moment', text: 'One moment of this week that brought it back' },
      { id: 'what-it-cost', text: 'What it has cost me' },
      { id: 'what-helps', text: 'What helps me feel a little safer, and what does not' },
      { id: 'what-i-miss', text: 'What I miss, and would like to have again' },
    ],
  },
];
