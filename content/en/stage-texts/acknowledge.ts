import type { Sign, StageText } from '../../schema';

// Signs that stand in more than one reading keep their answer when someone goes on alone, or with someone again.
const ownWords: Sign = {
  id: 'acknowledge-hurt-own-words',
  text: 'I use my own words for it, not smaller ones.',
};
const stop: Sign = { id: 'acknowledge-hurt-stop', text: 'I can end a talk about it when I have had enough.' };
const noBut: Sign = { id: 'acknowledge-repairing-no-but', text: 'I can say what I did without a ‘but’.' };
const fullSize: Sign = {
  id: 'acknowledge-repairing-full-size',
  text: 'I tell it at its full size, even where it makes me look bad.',
};
const said: Sign = { id: 'acknowledge-alone-said', text: 'I have said or written down how it was for me.' };

export const acknowledge: StageText = {
  readings: {
    hurt: {
      what: 'What happened is said out loud, and how it was for you is heard to the end. You choose how much you tell, when, and to whom. If your partner cannot listen yet, a friend or a helper can.',
      why: 'Hurt that is argued with has to be told again and again. Being heard does not undo it, but you no longer hold the truth of it alone.',
      signs: [
        { id: 'acknowledge-hurt-said', text: 'I have said how it was for me without being argued with.' },
        {
          id: 'acknowledge-hurt-asked',
          text: 'I was asked how it was for me, and there was time for my answer.',
        },
        ownWords,
        stop,
      ],
    },
    repairing: {
      what: 'You say plainly what you did, as something you did. Then you listen to what it did to the other, and let it be as big as it is. While you listen, you do not correct, explain or ask for comfort.',
      why: 'As long as you make it smaller, the other has to make it bigger to be heard. Once you say it as it was, that fight can stop.',
      signs: [
        noBut,
        {
          id: 'acknowledge-repairing-ten-minutes',
          text: 'I can hear about the hurt for ten minutes without defending myself.',
        },
        fullSize,
        {
          id: 'acknowledge-repairing-guilt-elsewhere',
          text: 'I take my guilt to someone else and do not ask my partner to soothe it.',
        },
      ],
    },
    both: {
      what: 'Each of you says what you did and hears what it did, one at a time. Whoever speaks finishes before the other begins. It is no trade: nobody owns up in order to be owed something.',
      why: 'Two people who both wait to be heard first can wait a long time. Taking turns gives each hurt a moment when nothing competes with it.',
      signs: [
        { id: 'acknowledge-both-my-part', text: 'I have said my own part before I spoke of theirs.' },
        { id: 'acknowledge-both-turns', text: 'I can wait for my turn, even when I disagree.' },
        { id: 'acknowledge-both-heard', text: 'We have each been heard once without being interrupted.' },
        {
          id: 'acknowledge-both-no-weapon',
          text: 'I do not bring up what was owned up to as a weapon in a quarrel.',
        },
      ],
    },
  },
  alone: {
    hurt: {
      what: 'You say what happened, and how it was for you, in your own words. You can write it down, say it to an empty room, or tell a friend or a helper. You choose how much, when, and to whom.',
      why: 'What stays unsaid can go round and round. Put into words, it can lie on paper for a while, and it counts even if nobody agrees.',
      signs: [
        said,
        ownWords,
        {
          id: 'acknowledge-alone-hurt-one-listener',
          text: 'I know someone who would hear me out without arguing.',
        },
        stop,
      ],
    },
    repairing: {
      what: 'You say plainly what you did, as something you did: aloud, on paper or with a helper. Then you think of what it did to the one you hurt, and let it be as big as it is. If they do not want to hear from you, you leave them in peace.',
      why: 'Making it smaller takes strength every day. Once you have said it as it was, you can look at what to do next.',
      signs: [
        noBut,
        {
          id: 'acknowledge-alone-repairing-ten-minutes',
          text: 'I can think about the hurt for ten minutes without defending myself.',
        },
        fullSize,
        {
          id: 'acknowledge-alone-repairing-guilt-elsewhere',
          text: 'I take my guilt to a friend or a helper, and not to the one I hurt.',
        },
      ],
    },
    both: {
      what: 'You put into words what you did and what was done to you, one at a time. Each is told to its end before the next begins. It is no trade: owning your part takes nothing from your hurt.',
      why: 'When guilt and hurt speak at once, neither is heard. One at a time, each gets a moment of its own.',
      signs: [
        noBut,
        said,
        {
          id: 'acknowledge-alone-one-at-a-time',
          text: 'I can look at my part and at my hurt one at a time.',
        },
        stop,
      ],
    },
  },
  practices: [
    {
      id: 'acknowledge-do-fact-sentence',
      text: 'Say one fact as a plain sentence: who, what, when. No reasons.',
      minutes: 2,
      lens: 'any',
    },
    {
      id: 'acknowledge-do-feeling-word',
      text: 'Put what you feel into one word. Change the word until it fits.',
      minutes: 2,
      lens: 'any',
    },
    {
      id: 'acknowledge-do-hardest-word',
      text: 'After a talk, write down the word that was hardest to hear.',
      minutes: 3,
      lens: 'any',
    },
    {
      id: 'acknowledge-do-one-page',
      text: 'Write one page for nobody: what happened, as it was. Hide it well or tear it up.',
      minutes: 10,
      lens: 'any',
    },
    {
      id: 'acknowledge-do-two-minutes',
      text: 'One speaks for two minutes, the other listens and then says thank you. Swap another day.',
      minutes: 5,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'acknowledge-do-say-it-back',
      text: 'Before you answer, say in one sentence what you heard. Ask if that is it.',
      minutes: 5,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'acknowledge-do-to-someone',
      text: 'Tell a part of it to someone who will not correct you.',
      minutes: 20,
      lens: 'hurt',
    },
    {
      id: 'acknowledge-do-set-the-time',
      text: 'Choose the day and the length of the next talk. Twenty minutes is plenty.',
      minutes: 3,
      lens: 'hurt',
      needsPartner: true,
    },
    {
      id: 'acknowledge-do-for-me-it-was',
      text: 'Write a line that begins ‘For me it was…’ Keep it, or read it to someone.',
      minutes: 5,
      lens: 'hurt',
    },
    {
      id: 'acknowledge-do-what-i-denied',
      text: 'Write down one thing you denied or played down. Below it, write it as it was.',
      minutes: 5,
      lens: 'repairing',
    },
    {
      id: 'acknowledge-do-aloud-alone',
      text: 'Say aloud what you did, alone in a room, until no excuse is left in it.',
      minutes: 5,
      lens: 'repairing',
    },
    {
      id: 'acknowledge-do-feet',
      text: 'When you want to defend yourself, feel your feet on the floor and hear one more sentence.',
      minutes: 1,
      lens: 'repairing',
    },
  ],
};
