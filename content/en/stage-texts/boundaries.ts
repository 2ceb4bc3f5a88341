import type { Sign, StageText } from '../../schema';

// Signs that stand in more than one reading keep their answer when someone goes on alone, or with someone again.
const oneLimit: Sign = {
  id: 'boundaries-hurt-one-limit',
  text: 'I have at least one limit of my own, in my own words.',
};
const ifCrossed: Sign = {
  id: 'boundaries-hurt-if-crossed',
  text: 'I know what I will do if my limit is crossed.',
};
const takeANo: Sign = {
  id: 'boundaries-repairing-take-a-no',
  text: 'When I hear a no, I do not argue, sulk or try again later.',
};
const myLimit: Sign = {
  id: 'boundaries-repairing-my-limit',
  text: 'I have said one limit of my own, calmly.',
};
const unseen: Sign = {
  id: 'boundaries-alone-unseen',
  text: 'I keep to a limit, even when nobody would know.',
};

export const boundaries: StageText = {
  readings: {
    hurt: {
      what: 'A limit says what you will do, not what someone else must do: if this happens, I will. You may have limits about talks, touch, time, money, contact or sleep, and you may change them. A no is a whole answer and has to be safe to say. If it is not safe, Support is on every page.',
      why: 'A clear limit gives you back some say over your own days. It also shows you what happens when you say no, and that is worth knowing.',
      signs: [
        oneLimit,
        { id: 'boundaries-hurt-safe-no', text: 'I can say no without fear of what follows.' },
        ifCrossed,
        { id: 'boundaries-hurt-own-people', text: 'I still have my own people and my own time.' },
      ],
    },
    repairing: {
      what: 'You hear the other’s limits and keep them, even when nobody would notice. You have limits of your own and may say them; your no is safe too. A limit is not a punishment, and a no is not the start of a debate.',
      why: 'Each limit you keep is a moment when the other need not be on guard. And someone who can say no to you can mean it when they say yes.',
      signs: [
        {
          id: 'boundaries-repairing-know-theirs',
          text: 'I can name my partner’s limits without being reminded.',
        },
        takeANo,
        { id: 'boundaries-repairing-unseen', text: 'I keep to what we agreed, even when nobody would know.' },
        myLimit,
      ],
    },
    both: {
      what: 'Each of you says what is all right from now on, what is not, and what would help you feel secure. Some limits are yours alone, some you agree on. Both columns should have something in them, and a no is safe on either side.',
      why: 'Rules made by one person need a guard. Limits that both had a say in are easier to remember, and kinder to keep.',
      signs: [
        { id: 'boundaries-both-each-has-one', text: 'Each of us has at least one limit of our own.' },
        { id: 'boundaries-both-had-a-say', text: 'We both had a say in what we agreed.' },
        { id: 'boundaries-both-if-crossed', text: 'We know what happens if a limit is crossed.' },
        { id: 'boundaries-both-safe-no', text: 'I can say no, and hear no, without fear.' },
      ],
    },
  },
  alone: {
    repairing: {
      what: 'You keep the limits you were told, even when nobody would notice: about contact, time, money or places. You have limits of your own and may say them. A limit is not a punishment, and a no is not the start of a debate.',
      why: 'Each limit you keep is a piece of your word kept. It also leaves the one you hurt in peace.',
      signs: [
        {
          id: 'boundaries-alone-repairing-told',
          text: 'I can name the limits I was told, without being reminded.',
        },
        takeANo,
        unseen,
        myLimit,
      ],
    },
    both: {
      what: 'You say for yourself what is all right from now on, what is not, and what you will do if a limit is crossed. You keep the limits you were told, too. A no is a whole answer, yours and anyone else’s. If yours is not safe to say, Support is on every page.',
      why: 'A limit of your own gives you some say over your days. Keeping someone else’s shows that a no is safe with you.',
      signs: [oneLimit, ifCrossed, unseen, takeANo],
    },
  },
  practices: [
    {
      id: 'boundaries-do-aloud',
      text: 'Say one limit out loud: ‘If this happens, I will…’ Alone counts as practice.',
      minutes: 3,
      lens: 'any',
    },
    {
      id: 'boundaries-do-one-yes',
      text: 'Say one clear yes this week, to something you truly want.',
      minutes: 2,
      lens: 'any',
    },
    {
      id: 'boundaries-do-old-rule',
      text: 'Look at one old rule you live by. Keep it, change it or drop it.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'boundaries-do-you-must',
      text: 'Turn one ‘You must’ into an ‘I will’. See whether it still says what you mean.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'boundaries-do-pause-word',
      text: 'Agree on a word that means ‘stop here, go on at a set time’. Try it once in a calm talk.',
      minutes: 5,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'boundaries-do-two-columns',
      text: 'Write your limits in two columns, one for each of you. Is one of them empty?',
      minutes: 10,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'boundaries-do-small-no',
      text: 'Practise with one small no a day: a second helping, a call, a favour.',
      minutes: 1,
      lens: 'hurt',
    },
    {
      id: 'boundaries-do-after-a-no',
      text: 'After you said no, notice what followed. Remember it for yourself.',
      minutes: 3,
      lens: 'hurt',
    },
    {
      id: 'boundaries-do-tell-one-person',
      text: 'Tell one person you trust about a limit that matters to you.',
      minutes: 10,
      lens: 'hurt',
    },
    {
      id: 'boundaries-do-change-course',
      text: 'When you hear a no, change your plan and keep your voice as it was.',
      minutes: 1,
      lens: 'repairing',
    },
    {
      id: 'boundaries-do-morning-list',
      text: 'In the morning, go over the limits you know of, as you would the day’s errands.',
      minutes: 1,
      lens: 'repairing',
    },
    {
      id: 'boundaries-do-my-own',
      text: 'Name one limit of yours that would help you keep a promise. Tell someone.',
      minutes: 5,
      lens: 'repairing',
    },
  ],
};
