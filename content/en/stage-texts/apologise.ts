import type { Sign, StageText } from '../../schema';

// Signs that stand in more than one reading keep their answer when someone goes on alone, or with someone again.
const whatINeed: Sign = {
  id: 'apologise-hurt-what-i-need',
  text: 'I know what an apology would have to say to reach me.',
};
const missing: Sign = { id: 'apologise-hurt-missing', text: 'I have said or written down what was missing.' };
const names: Sign = {
  id: 'apologise-repairing-names',
  text: 'My apology names the act, the hurt and a plan.',
};
const noIf: Sign = { id: 'apologise-repairing-no-if', text: 'I have taken out every ‘if’ and every ‘but’.' };
const begun: Sign = {
  id: 'apologise-repairing-begun',
  text: 'I have begun with the first thing I said I would change.',
};
const notATrade: Sign = {
  id: 'apologise-both-not-a-trade',
  text: 'I did so without waiting for an apology in return.',
};
const followed: Sign = {
  id: 'apologise-both-followed',
  text: 'Something has changed since, and I can name it.',
};

export const apologise: StageText = {
  readings: {
    hurt: {
      what: 'An apology may come, may have come already, or may not come at all. You can hear it, say what is missing, or say that today is not the day. Hearing an apology is not accepting it, and you owe no answer.',
      why: 'You know best which words would reach you. Saying what is missing is not unkind: it shows where the repair belongs.',
      signs: [
        whatINeed,
        missing,
        { id: 'apologise-hurt-no-comforting', text: 'I did not have to comfort the one who apologised.' },
        { id: 'apologise-hurt-own-time', text: 'I take the time I want before I answer.' },
      ],
    },
    repairing: {
      what: 'You put it into a few sentences: what you did, what it did to the other, that you are sorry, how you will repair it, and what changes from which day. There is no ‘if’ in it and no ‘but’. It asks for nothing back, not even an answer.',
      why: 'A clear apology means the other no longer has to prove that it hurt. The part about change turns a feeling into something that can be seen.',
      signs: [
        names,
        noIf,
        { id: 'apologise-repairing-landed', text: 'I asked how it landed, and I listened.' },
        begun,
      ],
    },
    both: {
      what: 'You may both have something to be sorry for. Each apology stands alone, on its own day if you can, and neither is the price of the other. A small clear one can do more than a big one that covers everything.',
      why: 'Two apologies in one breath can cancel each other out. Apart, each can be heard to the end, and you can both notice what followed.',
      signs: [
        {
          id: 'apologise-both-one-exact-thing',
          text: 'I have apologised for one exact thing that was mine.',
        },
        notATrade,
        { id: 'apologise-both-missing', text: 'When I was given an apology, I could say what was missing.' },
        followed,
      ],
    },
  },
  alone: {
    hurt: {
      what: 'An apology may never come, or it may come in words that miss. You can still find out what you would need to hear, and write down what is missing. You owe no answer, and you need not wait for anyone.',
      why: 'Knowing what you needed to hear is not the same as waiting for it. It tells you what hurt most, and what you can look after yourself.',
      signs: [
        whatINeed,
        missing,
        {
          id: 'apologise-alone-hurt-no-waiting',
          text: 'I can have a good hour without waiting for an apology.',
        },
        {
          id: 'apologise-alone-hurt-no-answer',
          text: 'I know that I may take my time, or give no answer at all.',
        },
      ],
    },
    repairing: {
      what: 'You put it into a few sentences: what you did, what it did, that you are sorry, how you will repair it, and what changes from which day. There is no ‘if’ in it and no ‘but’. Say it or send it only where it would be welcome. If it would not be, leave it unsent.',
      why: 'Finding the words shows you what there is to change. You can begin with the change, whether or not anyone hears the words.',
      signs: [
        names,
        noIf,
        {
          id: 'apologise-alone-repairing-unsent',
          text: 'I can leave it unsent where it would not be welcome.',
        },
        begun,
      ],
    },
    both: {
      what: 'You may have something to be sorry for, and someone may owe you an apology too. Give each a page of its own. What you are sorry for does not depend on what you are given, and you can find the words without sending them.',
      why: 'On one page, your sorry and your hurt can argue. Apart, you can act on the first and look after the second.',
      signs: [
        {
          id: 'apologise-alone-one-exact-thing',
          text: 'I have put into words one exact thing I am sorry for.',
        },
        notATrade,
        followed,
        whatINeed,
      ],
    },
  },
  practices: [
    {
      id: 'apologise-do-good-sorry',
      text: 'Remember an apology that once did you good. Note which words did it.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'apologise-do-toe',
      text: 'Stepped on a toe today, anybody’s? Say sorry in one sentence and leave it there.',
      minutes: 1,
      lens: 'any',
    },
    {
      id: 'apologise-do-listen-for-but',
      text: 'Listen for ‘but’ and ‘if’ in the sorries you say and hear this week. Only notice.',
      minutes: 2,
      lens: 'any',
    },
    {
      id: 'apologise-do-five-parts',
      text: 'Go through the parts: the act, the hurt, sorry, repair, change. Note which one is missing.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'apologise-do-calm-day',
      text: 'Agree on a calm day to come back to a sorry that was said in a storm.',
      minutes: 10,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'apologise-do-words-that-reach',
      text: 'Keep two lists: words that reach me, words that do not. Add one when you notice it.',
      minutes: 5,
      lens: 'hurt',
    },
    {
      id: 'apologise-do-no-answer-today',
      text: 'Practise a line for later: ‘I have heard it. I have no answer today.’',
      minutes: 2,
      lens: 'hurt',
    },
    {
      id: 'apologise-do-afterwards',
      text: 'After an apology, do something that is only for you: a walk, a song, a call.',
      minutes: 15,
      lens: 'hurt',
    },
    {
      id: 'apologise-do-one-line',
      text: 'Draft one line of what you want to say. Stop after the line.',
      minutes: 5,
      lens: 'repairing',
    },
    {
      id: 'apologise-do-cut-one',
      text: 'Take one ‘but’, one ‘if’ or one reason out of your draft. Read aloud what is left.',
      minutes: 5,
      lens: 'repairing',
    },
    {
      id: 'apologise-do-one-act',
      text: 'Do one act of repair that fits what was broken. Do not point to it.',
      minutes: 15,
      lens: 'repairing',
    },
    {
      id: 'apologise-do-left-out',
      text: 'Ask ‘What did I leave out?’ Write the answer down and do not argue with it.',
      minutes: 10,
      lens: 'repairing',
      needsPartner: true,
    },
  ],
};
