import type { Sign, StageText } from '../../schema';

// Signs that stand in more than one reading keep their answer when someone goes on alone, or with someone again.
const knowWho: Sign = { id: 'help-hurt-know-who', text: 'I know at least one person or place I could ask.' };
const question: Sign = { id: 'help-hurt-question', text: 'I have one question ready.' };
const decided: Sign = {
  id: 'help-hurt-decided',
  text: 'I have an appointment, or I have decided ‘not now’ for myself.',
};
const onMyOwn: Sign = {
  id: 'help-hurt-on-my-own',
  text: 'I know how to reach help without asking anyone’s leave.',
};
const mine: Sign = {
  id: 'help-repairing-mine',
  text: 'I can name what is mine to work on, whatever anyone else does.',
};

export const help: StageText = {
  readings: {
    hurt: {
      what: 'You can ask a trained person for help: for yourself, for the two of you, or for one after the other. You need not be at the end of your strength to ask. This is open at any time, from any stage. If you are afraid of your partner, go alone first.',
      why: 'Someone who is not part of it can hear the whole story without needing anything from you. It is an hour in which you look after nobody else.',
      signs: [knowWho, question, decided, onMyOwn],
    },
    repairing: {
      what: 'Some things need more than good intentions: an addiction, a habit of hiding, an old hurt of your own, anger that frightens. A trained person can work on them with you, so that the one you hurt need not. This is open at any time, from any stage. If thoughts of not wanting to live come, talk to someone today: Support is on every page.',
      why: 'Getting help takes a weight off the person you hurt. It also gives you a place to be honest where your words wound nobody.',
      signs: [
        mine,
        { id: 'help-repairing-asked', text: 'I have asked for help myself, without being sent.' },
        {
          id: 'help-repairing-decided',
          text: 'I have an appointment, I am waiting for one, or I have openly said ‘not yet’.',
        },
        { id: 'help-repairing-honest-there', text: 'I tell my helper the parts I would rather leave out.' },
      ],
    },
    both: {
      what: 'A trained person can see you both, each of you alone, or one of you while the other is not ready. You may ask about experience, cost and what happens to secrets. This is open at any time, from any stage. If one of you is afraid of the other, begin apart.',
      why: 'With a third person there, nobody has to speak and keep watch over the talk at once. They can slow it down and see that each of you gets a turn.',
      signs: [
        { id: 'help-both-know-who', text: 'I know who could help the two of us, and who could help me.' },
        {
          id: 'help-both-no-threat',
          text: 'We have talked about getting help without using it as a threat.',
        },
        { id: 'help-both-question', text: 'I have one question of my own ready.' },
        { id: 'help-both-decided', text: 'An appointment is made, or we have decided ‘not now’ together.' },
      ],
    },
  },
  alone: {
    hurt: {
      what: 'You can ask a trained person for help, for yourself. You need not be at the end of your strength to ask, and nobody else has to come along. This is open at any time, from any stage. If you are afraid of someone close to you, you may begin with that.',
      why: 'Someone who is not part of it can hear the whole story without needing anything from you. It is an hour in which you look after nobody else.',
      signs: [knowWho, question, decided, onMyOwn],
    },
    both: {
      what: 'A trained person can see you on your own. What was done to you and what you did may both be said there. You may ask about experience, cost and what happens to secrets. This is open at any time, from any stage. If you are afraid of someone close to you, you may begin with that.',
      why: 'With a helper, you need not argue for two sides in your own head. They can slow it down and look at one thing at a time.',
      signs: [knowWho, question, decided, mine],
    },
  },
  practices: [
    {
      id: 'help-do-one-line',
      text: 'Write in one line what you would like help with. It may change from week to week.',
      minutes: 3,
      lens: 'any',
    },
    {
      id: 'help-do-one-more-place',
      text: 'Each week, get in touch with one more place until one has room.',
      minutes: 10,
      lens: 'any',
    },
    {
      id: 'help-do-free-place',
      text: 'Look for one place that is free, or that asks only what you can pay.',
      minutes: 10,
      lens: 'any',
    },
    {
      id: 'help-do-doctor',
      text: 'Tell a doctor or nurse one plain thing about how you sleep, eat or worry.',
      minutes: 15,
      lens: 'any',
    },
    {
      id: 'help-do-ask-them-first',
      text: 'Write down what you would ask a helper first: experience, cost, secrets, what if I feel unsafe?',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'help-do-before-a-visit',
      text: 'Before a visit, note what was hardest and what was lighter since the last one.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'help-do-after-a-visit',
      text: 'After a visit, keep ten minutes free. Write down one thing to remember.',
      minutes: 10,
      lens: 'any',
    },
    {
      id: 'help-do-two-questions',
      text: 'Each write one question for a helper. Look at both before you go.',
      minutes: 10,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'help-do-for-you-only',
      text: 'Keep a fixed time each week with someone who is there for you: a group, a friend, a helper.',
      minutes: 60,
      lens: 'hurt',
    },
    {
      id: 'help-do-unheard',
      text: 'Work out where you could call or write without being overheard or read.',
      minutes: 5,
      lens: 'hurt',
    },
    {
      id: 'help-do-mine-to-work-on',
      text: 'Keep a short list headed ‘mine to work on’. Take one line of it to someone.',
      minutes: 10,
      lens: 'repairing',
    },
    {
      id: 'help-do-good-weeks-too',
      text: 'Go to what you booked, even in a good week.',
      minutes: 60,
      lens: 'repairing',
    },
  ],
};
