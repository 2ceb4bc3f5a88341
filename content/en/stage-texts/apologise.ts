import type { StageText } from '../../schema';

export const apologise: StageText = {
  readings: {
    hurt: {
      what: 'An apology may come, may have come already, or may not come at all. You can hear it, say what is missing, or say that today is not the day. Hearing an apology is not accepting it, and you owe no answer.',
      why: 'You know best which words would reach you. Saying what is missing is not unkind: it shows where the repair belongs.',
      signs: [
        { id: 'apologise-hurt-what-i-need', text: 'I know what an apology would have to say to reach me.' },
        { id: 'apologise-hurt-missing', text: 'I have said or written down what was missing.' },
        { id: 'apologise-hurt-no-comforting', text: 'I did not have to comfort the one who apologised.' },
        { id: 'apologise-hurt-own-time', text: 'I take the time I want before I answer.' },
      ],
    },
    repairing: {
      what: 'You put it into a few sentences: what you did, what it did to the other, that you are sorry, how you will repair it, and what changes from which day. There is no ‘if’ in it and no ‘but’. It asks for nothing back, not even an answer.',
      why: 'A clear apology means the other no longer has to prove that it hurt. The part about change turns a feeling into something that can be seen.',
      signs: [
        { id: 'apologise-repairing-names', text: 'My apology names the act, the hurt and a plan.' },
        { id: 'apologise-repairing-no-if', text: 'I have taken out every ‘if’ and every ‘but’.' },
        { id: 'apologise-repairing-landed', text: 'I asked how it landed, and I listened.' },
        { id: 'apologise-repairing-begun', text: 'I have begun with the first thing I said I would change.' },
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
        { id: 'apologise-both-not-a-trade', text: 'I did so without waiting for an apology in return.' },
        { id: 'apologise-both-missing', text: 'When I was given an apology, I could say what was missing.' },
        { id: 'apologise-both-followed', text: 'Something has changed since, and I can name it.' },
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
