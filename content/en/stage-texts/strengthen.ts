import type { Sign, StageText } from '../../schema';

// Signs that stand in more than one reading keep their answer when someone goes on alone, or with someone again.
const wishes: Sign = {
  id: 'strengthen-hurt-wishes',
  text: 'I say what I need and hope for, not only what I fear.',
};
const stillDoing: Sign = {
  id: 'strengthen-repairing-still-doing',
  text: 'I still do the small things that nobody asks for any more.',
};
const understands: Sign = {
  id: 'strengthen-repairing-understand',
  text: 'I make sure I have understood before I answer.',
};
const sameDay: Sign = { id: 'strengthen-repairing-same-day', text: 'I put small things right the same day.' };
const worry: Sign = {
  id: 'strengthen-alone-worry',
  text: 'I say a worry while it is small, to someone or on paper.',
};
const enjoys: Sign = { id: 'strengthen-alone-enjoy', text: 'I enjoy things again.' };

export const strengthen: StageText = {
  readings: {
    hurt: {
      what: 'This is upkeep, and a life that has more in it than the repair. You speak plainly, share a fear or a wish while it is small, and keep your privacy. Time for two gets a place in the week, and so does time for you.',
      why: 'What is said while it is small need not be said loudly. Small gestures and shared fun keep warm what was mended. If you need an earlier stage again, it is one step away.',
      signs: [
        { id: 'strengthen-hurt-small-worry', text: 'I share a worry before it grows.' },
        wishes,
        { id: 'strengthen-hurt-enjoy', text: 'I enjoy things again, with my partner and without.' },
        { id: 'strengthen-hurt-privacy', text: 'I have my private corners and am at ease with theirs.' },
      ],
    },
    repairing: {
      what: 'You keep up what helped, even when it is no longer remarked on. You listen to understand, say early what is on your mind, let your fears and hopes be seen, and keep the small gestures going. Being open still leaves you your privacy.',
      why: 'Trust lives on dull repeats: the hello, the call on time, the cup brought along. Letting yourself be seen gives the other someone real to be close to.',
      signs: [
        stillDoing,
        understands,
        {
          id: 'strengthen-repairing-seen',
          text: 'This month I have told my partner about a fear or a hope of mine.',
        },
        sameDay,
      ],
    },
    both: {
      what: 'Two things want upkeep. Talk: listening to understand, telling each other early, letting yourselves be seen, privacy included. Time: small gestures through the week, and something you both enjoy.',
      why: 'Time for two is quickly crowded out if it has no place in the week. And small repairs, made the same day, can stay small.',
      signs: [
        { id: 'strengthen-both-same-day', text: 'We repair small things the same day.' },
        { id: 'strengthen-both-calendar', text: 'Our time together is in the calendar.' },
        { id: 'strengthen-both-tell-early', text: 'We tell each other about a worry before it grows.' },
        { id: 'strengthen-both-enjoy', text: 'We enjoy things together again.' },
      ],
    },
  },
  alone: {
    hurt: {
      what: 'This is upkeep, and a life that has more in it than the repair. You speak plainly, say a fear or a wish while it is small, and keep your privacy. Time for you gets a place in the week.',
      why: 'What is said while it is small need not be said loudly. Small good things keep a week warm. If you need an earlier stage again, it is one step away.',
      signs: [
        worry,
        wishes,
        enjoys,
        {
          id: 'strengthen-alone-hurt-privacy',
          text: 'I have my private corners, and I need not explain them.',
        },
      ],
    },
    repairing: {
      what: 'You keep up what helped, even when nobody remarks on it. You listen to understand, say early what is on your mind, and keep the small gestures going with the people in your life. Being open still leaves you your privacy.',
      why: 'Trust lives on dull repeats: the hello, the call on time, the cup brought along. They can be done for anyone.',
      signs: [
        stillDoing,
        understands,
        {
          id: 'strengthen-alone-repairing-seen',
          text: 'This month I have told someone about a fear or a hope of mine.',
        },
        sameDay,
      ],
    },
    both: {
      what: 'What you keep up yourself: plain words, small things put right the same day, what you enjoy, and your privacy. Nobody has to join in.',
      why: 'Small repairs made the same day can stay small. A week with room for what you like carries you further.',
      signs: [
        { id: 'strengthen-alone-same-day', text: 'I put small things right the same day.' },
        { id: 'strengthen-alone-place', text: 'Something I enjoy has a place in my week.' },
        worry,
        enjoys,
      ],
    },
  },
  practices: [
    {
      id: 'strengthen-do-weekly-twenty',
      text: 'Once a week, twenty minutes: what was good, what was hard, what is coming.',
      minutes: 20,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'strengthen-do-a-first',
      text: 'Once a month, do something neither of you has done before. It may cost nothing.',
      minutes: 60,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'strengthen-do-liked-today',
      text: 'Name one thing you liked today and who did it. Tell them, if you like.',
      minutes: 1,
      lens: 'any',
    },
    {
      id: 'strengthen-do-small-fear',
      text: 'Say one fear aloud while it still fits into one sentence.',
      minutes: 2,
      lens: 'any',
    },
    {
      id: 'strengthen-do-i-hope',
      text: 'Once a week, finish the sentence ‘I hope…’, aloud or on paper.',
      minutes: 2,
      lens: 'any',
    },
    {
      id: 'strengthen-do-do-you-mean',
      text: 'Before you answer, ask ‘Do you mean…?’ and wait for the yes.',
      minutes: 1,
      lens: 'any',
    },
    {
      id: 'strengthen-do-small-sign',
      text: 'Leave a small sign of care: a note, a cup, a song sent, where it is welcome.',
      minutes: 3,
      lens: 'any',
    },
    {
      id: 'strengthen-do-kind-outsider',
      text: 'After an ordinary quarrel, write how a kind outsider would have seen it.',
      minutes: 7,
      lens: 'any',
    },
    {
      id: 'strengthen-do-retire-a-rule',
      text: 'Find one agreement that has done its work. Suggest letting it end.',
      minutes: 5,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'strengthen-do-more-and-less',
      text: 'Once a month, ask yourself what you need more of and less of. Say one of them.',
      minutes: 5,
      lens: 'hurt',
    },
    {
      id: 'strengthen-do-still-yours',
      text: 'Keep one thing each week that is yours alone, in good times too.',
      minutes: 30,
      lens: 'hurt',
    },
    {
      id: 'strengthen-do-a-quiet-month',
      text: 'Keep one small act going for a month without a word about it.',
      minutes: 5,
      lens: 'repairing',
    },
    {
      id: 'strengthen-do-awkward-early',
      text: 'Say the awkward thing early: late, over budget, tempted, tired.',
      minutes: 2,
      lens: 'repairing',
    },
    {
      id: 'strengthen-do-hard-days-ahead',
      text: 'Look ahead for days that may be hard for your partner. Keep them free of surprises.',
      minutes: 5,
      lens: 'repairing',
      needsPartner: true,
    },
  ],
};
