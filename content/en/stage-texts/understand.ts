import type { Sign, StageText } from '../../schema';

// Signs that stand in more than one reading keep their answer when someone goes on alone, or with someone again.
const twoSentences: Sign = {
  id: 'understand-both-two-sentences',
  text: 'I can say in one sentence what I did, and in another what was done to me.',
};
const noWeighing: Sign = {
  id: 'understand-both-no-weighing',
  text: 'I can speak of my part without weighing it against theirs.',
};
const onePersonOutside: Sign = {
  id: 'understand-both-one-person',
  text: 'I know one person outside who would listen to me.',
};

export const understand: StageText = {
  readings: {
    hurt: {
      what: 'Something you relied on gave way. This stage is for finding words: what happened, what it did to your days, and what you still do not know. You need not tell it in order, and you need not decide anything.',
      why: 'What has a name can be picked up and put down again. A few plain words also help you see what support would fit, and who could give it.',
      signs: [
        { id: 'understand-hurt-name-it', text: 'I can say what broke in one sentence.' },
        {
          id: 'understand-hurt-in-my-day',
          text: 'I can tell how it shows in my days: in sleep, food, work or mood.',
        },
        { id: 'understand-hurt-know-and-fear', text: 'I can tell what I know apart from what I fear.' },
        { id: 'understand-hurt-one-person', text: 'I know one person I could talk to.' },
      ],
    },
    repairing: {
      what: 'Before you try to put anything right, you look at it whole: what you did, when it began, and what you told yourself along the way. Then you look at it from the other side. Nobody else needs to be in the room for this.',
      why: 'Looking first keeps a repair from landing in the wrong place. It also saves the one you hurt from having to explain everything to you.',
      signs: [
        {
          id: 'understand-repairing-name-it',
          text: 'I can say what I did in one sentence, with no reason attached.',
        },
        { id: 'understand-repairing-my-choices', text: 'I know when it began and which choices were mine.' },
        {
          id: 'understand-repairing-other-side',
          text: 'I can name two things it changed for the one I hurt.',
        },
        { id: 'understand-repairing-one-person', text: 'I know one person I can be honest with about this.' },
      ],
    },
    both: {
      what: 'Perhaps each of you broke something, or it is too tangled to say who began. This stage is for laying the pieces side by side: what each of you did, and what each of you lost. One part does not cancel the other.',
      why: 'When everything is one knot, every talk is about all of it. Taken apart, the pieces are small enough to look at one by one.',
      signs: [
        twoSentences,
        noWeighing,
        { id: 'understand-both-which-causes', text: 'I could list what wore trust down between us.' },
        onePersonOutside,
      ],
    },
  },
  alone: {
    both: {
      what: 'Perhaps you were hurt and you hurt someone, or it is too tangled to say who began. You can lay the pieces side by side on your own: what you did, what was done to you, and what you lost. No piece cancels another.',
      why: 'As one knot, it is too much to hold. Taken apart, the pieces are small enough to look at one by one.',
      signs: [
        twoSentences,
        noWeighing,
        { id: 'understand-alone-which-causes', text: 'I could list what wore the trust down.' },
        onePersonOutside,
      ],
    },
  },
  practices: [
    {
      id: 'understand-do-one-line',
      text: 'Say in one line what broke, as you would to a kind stranger.',
      minutes: 3,
      lens: 'any',
    },
    {
      id: 'understand-do-ninety-seconds',
      text: 'When a wave of it comes, breathe out for longer than you breathe in, for ninety seconds.',
      minutes: 2,
      lens: 'any',
    },
    {
      id: 'understand-do-timeline',
      text: 'Draw a line for the time it covers and mark the turning points. Leave the details out.',
      minutes: 10,
      lens: 'any',
    },
    {
      id: 'understand-do-still-true',
      text: 'Write down one thing that is still true today, whatever else is not.',
      minutes: 3,
      lens: 'any',
    },
    {
      id: 'understand-do-slept-ate-moved',
      text: 'Each evening, ask: slept, ate, moved? Look after the one that came last.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'understand-do-what-trust-was',
      text: 'Take three minutes each to say what trust used to look like between you. The other only listens.',
      minutes: 6,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'understand-do-know-and-fear',
      text: 'Make two columns: what I know, what I fear. Add one line to each.',
      minutes: 5,
      lens: 'hurt',
    },
    {
      id: 'understand-do-three-supports',
      text: 'List three people, places or things that hold you up. Go to one of them this week.',
      minutes: 5,
      lens: 'hurt',
    },
    {
      id: 'understand-do-their-day',
      text: 'Choose one day from that time. Tell it on paper as the one you hurt may have lived it.',
      minutes: 10,
      lens: 'repairing',
    },
    {
      id: 'understand-do-one-choice',
      text: 'Look at one moment when you could have done something else. Write down what you chose.',
      minutes: 5,
      lens: 'repairing',
    },
  ],
};
