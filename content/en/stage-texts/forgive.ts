import type { Sign, StageText } from '../../schema';

// Signs that stand in more than one reading keep their answer when someone goes on alone, or with someone again.
const notTakenOver: Sign = {
  id: 'forgive-hurt-not-taken-over',
  text: 'Sometimes I can think of it without being taken over.',
};
const myChoice: Sign = { id: 'forgive-hurt-my-choice', text: 'It is my choice, and nobody sets me a date.' };
const cost: Sign = {
  id: 'forgive-hurt-cost',
  text: 'I can say what holding on gives me and what it costs me.',
};
const carryMine: Sign = {
  id: 'forgive-both-carry-mine',
  text: 'I carry my own part without waiting to be let off.',
};
const lessHold: Sign = { id: 'forgive-both-less-hold', text: 'One thing has less hold on me than it did.' };

export const forgive: StageText = {
  readings: {
    hurt: {
      what: 'Forgiving is not forgetting, and it excuses nothing. It can mean that anger holds less of your day, a little at a time, for your own sake. Yes, no and not now are all good answers, and you may change them. Some couples rebuild before forgiveness comes; some never use the word.',
      why: 'Holding on can cost sleep and strength, and it can also protect you. Seeing both lets you choose what to keep. While nothing has been put right, or you do not feel safe, ‘not now’ is wise.',
      signs: [
        notTakenOver,
        { id: 'forgive-hurt-amends', text: 'I can see things that have been put right.' },
        myChoice,
        cost,
      ],
    },
    repairing: {
      what: 'Forgiveness is not something you can earn, hurry or wait out. Your part is to carry what you did: name the value you broke and still hold, mend what can be mended, act by that value again. Kindness to yourself comes last, and it does belong.',
      why: 'When you carry it yourself, the one you hurt is free to feel whatever is true. Care that needs no reward can go on for a long time; care that waits to be let off can run out.',
      signs: [
        { id: 'forgive-repairing-carry', text: 'I can carry responsibility without asking to be released.' },
        {
          id: 'forgive-repairing-value',
          text: 'I can name the value I broke, and something I did for it this week.',
        },
        {
          id: 'forgive-repairing-let-be',
          text: 'I can let anger or sadness be there without hurrying it away.',
        },
        { id: 'forgive-repairing-decent', text: 'I can look at what I did and still treat myself decently.' },
      ],
    },
    both: {
      what: 'Each of you may have something to put down and something to carry. These do not go at the same speed, and neither is owed in return for the other. Some couples rebuild before forgiveness comes; some never use the word.',
      why: 'When forgiving becomes a duty, it can turn into one more thing to hide behind. Left free, each of you can put down what is ready and keep what is not.',
      signs: [
        { id: 'forgive-both-own-speed', text: 'I do not measure my partner’s letting go against mine.' },
        carryMine,
        lessHold,
        { id: 'forgive-both-not-now', text: 'I could say ‘not now’ and be left in peace.' },
      ],
    },
  },
  alone: {
    hurt: {
      what: 'Forgiving is not forgetting, and it excuses nothing. It can mean that anger holds less of your day, a little at a time, for your own sake. Yes, no and not now are all good answers, and you may change them. Nobody has to be told.',
      why: 'Holding on can cost sleep and strength, and it can also protect you. Seeing both lets you choose what to keep. While nothing has been put right, or you do not feel safe, ‘not now’ is wise.',
      signs: [
        notTakenOver,
        {
          id: 'forgive-alone-hurt-put-right',
          text: 'I can say what has been put right, and what has not.',
        },
        myChoice,
        cost,
      ],
    },
    both: {
      what: 'You may have something to put down and something to carry. These do not go at the same speed, and neither is owed in return for anything. Yes, no and not now are all good answers. Nobody has to be told.',
      why: 'When forgiving becomes a duty, it can turn into one more thing to hide behind. Left free, you can put down what is ready and keep what is not.',
      signs: [carryMine, lessHold, myChoice, cost],
    },
  },
  practices: [
    {
      id: 'forgive-do-small-grudge',
      text: 'Choose a small grudge, not the big one. See what it is like to leave it for a day.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'forgive-do-unsent-line',
      text: 'Write one line you will never send. Keep it or tear it up.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'forgive-do-note-for-doubt',
      text: 'Write yourself a note for a day when doubt is back. Put it where only you will find it.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'forgive-do-where-it-grips',
      text: 'Notice where in your body it grips today. Give it three slow breaths, then go on.',
      minutes: 2,
      lens: 'any',
    },
    {
      id: 'forgive-do-put-right',
      text: 'Once a week, each say one thing that was put right. No answer needed.',
      minutes: 5,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'forgive-do-gives-and-costs',
      text: 'Two columns: what holding on gives me, what it costs me. Add a line when one comes.',
      minutes: 5,
      lens: 'hurt',
    },
    {
      id: 'forgive-do-whole-person',
      text: 'Name one thing about the person that has nothing to do with the act. It excuses nothing.',
      minutes: 3,
      lens: 'hurt',
      needsPartner: true,
    },
    {
      id: 'forgive-do-seen-amends',
      text: 'If something was put right this week, say so to yourself. Thanking anyone is up to you.',
      minutes: 2,
      lens: 'hurt',
    },
    {
      id: 'forgive-do-value-and-act',
      text: 'Name the value you broke. Do one small thing today that serves it.',
      minutes: 5,
      lens: 'repairing',
    },
    {
      id: 'forgive-do-repair-list',
      text: 'Keep a list of what can still be repaired. Take the easiest line first.',
      minutes: 10,
      lens: 'repairing',
    },
    {
      id: 'forgive-do-decent-sentence',
      text: 'When the act is done, say one decent sentence to yourself, as you would to a friend.',
      minutes: 2,
      lens: 'repairing',
    },
  ],
};
