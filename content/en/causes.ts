import type { Cause, CausePack } from '../schema';

export const causes: Readonly<Record<Cause, CausePack>> = {
  infidelity: {
    name: 'An affair or a secret relationship',
    cards: [
      {
        id: 'infidelity-what-it-does',
        title: 'Two hurts in one',
        text: 'There is the closeness given to someone else, and there are the lies around it. The lies can cut deeper, because they reach back into memories that seemed safe.',
      },
      {
        id: 'infidelity-when-it-comes-back',
        title: 'If you were hurt: when it comes back',
        text: 'A date, a street or a song can bring it all back, and pictures with it. Keep ninety seconds of calm ready for those moments. If you see such a day coming, plan it lightly and tell one person.',
      },
      {
        id: 'infidelity-questions',
        title: 'If you were hurt: your questions',
        text: 'You may ask, and you may decide not to know. Write questions down, and bring them at a time you chose rather than at night. You do not need every detail to know that it hurt.',
      },
      {
        id: 'infidelity-repairing',
        title: 'If you broke trust: say it first',
        text: 'If that person gets in touch, say so the same day. Answer questions fully at the time you agreed, including those you have heard before. Leave out details that only make pictures.',
      },
      {
        id: 'infidelity-couple',
        title: 'For the two of you',
        joint: true,
        text: 'Agree on hours for this subject and hours without it; late at night is rarely a good time. Decide together who else may know. This is heavy to carry alone, so a trained person is worth asking early on.',
      },
    ],
    cautions: [
      'If sex was part of it, or may have been, a sexual health check is sensible for each of you. It is ordinary care, not a verdict.',
      'A full account of everything is best given with a trained person there. Physical details are best left out.',
      'If anyone threatens, follows or forces you because of what happened, your safety comes first. Support shows where to turn.',
    ],
  },
  dishonesty: {
    name: 'Lies or hiding things',
    cards: [
      {
        id: 'dishonesty-what-it-does',
        title: 'When nothing seems certain',
        text: 'A lie does not stay where it was told. Older things begin to look different, and after a while even true sentences have to be tested.',
      },
      {
        id: 'dishonesty-own-eyes',
        title: 'If you were hurt: trusting your own eyes',
        text: 'It was not foolish to believe someone close to you. Write down what you know for yourself, and ask about the rest once, at a set time. You may leave a question open for now.',
      },
      {
        id: 'dishonesty-small-truths',
        title: 'If you broke trust: small truths first',
        text: 'Begin with truths so small that a lie would hardly be worth it. If you bend something, put it straight within a day. It is awkward, and that is all right.',
      },
      {
        id: 'dishonesty-what-for',
        title: 'If you broke trust: what was it for?',
        text: 'Was it to avoid a quarrel, to look better, to keep something? A reason is not an excuse. It shows you where to take care next time.',
      },
      {
        id: 'dishonesty-thanks-first',
        title: 'For the two of you: thanks first',
        joint: true,
        text: 'You can agree that a truth is met with thanks first and questions second. That does not mean it has to please anyone.',
      },
      {
        id: 'dishonesty-private-or-secret',
        title: 'Private is not secret',
        text: 'Your thoughts, a diary, a friend’s troubles may stay yours. A secret is something kept from a person whose choices depend on it.',
      },
    ],
    cautions: [
      'If someone keeps telling you that you imagined what you saw or heard, speak to a person outside. It is more than a difference of opinion.',
      'Reading someone’s messages unseen does not mend this, and nobody should be made to hand over theirs. If you are made to, Support shows where to turn.',
    ],
  },
  money: {
    name: 'Secrets about money',
    cards: [
      {
        id: 'money-what-it-does',
        title: 'More than numbers',
        text: 'Hidden spending or debt can upset plans that someone believed in. They may feel caught off guard and left without a say in their own life, even when the sum is small.',
      },
      {
        id: 'money-own-ground',
        title: 'If you were hurt: your own ground',
        text: 'You may ask for the whole picture on paper, and read it at your own speed. A set day for looking leaves the other evenings free. If you can, keep some money and your papers where you can reach them alone.',
      },
      {
        id: 'money-whole-list',
        title: 'If you broke trust: the whole list, once',
        text: 'Write it all down: debts, accounts, cards, subscriptions, what you borrowed. One full list is kinder than five half ones. From then on, name new spending above your amount before it happens.',
      },
      {
        id: 'money-weekly-time',
        title: 'For the two of you: money time',
        joint: true,
        text: 'Twenty minutes a week, on the same day, with something warm to drink. Look at what came in, what went out and what is next. Then close the folder until next time.',
      },
      {
        id: 'money-meaning',
        title: 'What money stands for',
        text: 'To one person it may mean safety, to another freedom, to a third being worth something. Knowing which can make the numbers easier to talk about.',
      },
      {
        id: 'money-debt',
        title: 'If there is debt',
        text: 'Look for debt advice that costs nothing; many places have it. An early call leaves more ways open. If gambling is behind it, read the part about addiction too.',
      },
    ],
    cautions: [
      'Keeping someone from money, making them ask for every bit or running up debts in their name is financial abuse. Sharing more will not make it safe; Support shows where to turn.',
      'Sign or borrow nothing under pressure. Ask someone who gains nothing by it first.',
      'Money trouble can feel like the end. If thoughts of not wanting to live come, talk to someone now. Support is on every page.',
    ],
  },
  addiction: {
    name: 'Drinking, drugs, gambling or another addiction',
    cards: [
      {
        id: 'addiction-what-it-does',
        title: 'A third thing at the table',
        text: 'It takes time, money and truth, and makes a person hard to rely on. Whoever is close to them can end up always on watch.',
      },
      {
        id: 'addiction-not-yours-to-stop',
        title: 'If you were hurt: not yours to stop',
        text: 'You did not cause it, and you cannot stop it for someone else. You may set limits about money, driving, nights and what you cover up. There are groups for people close to someone with an addiction.',
      },
      {
        id: 'addiction-off-watch',
        title: 'If you were hurt: off watch',
        text: 'You do not have to search or count. Your sleep, your own people and one fixed thing a week are yours, however the week goes.',
      },
      {
        id: 'addiction-small-acts',
        title: 'If you broke trust: acts, not oaths',
        text: 'Go to the meeting, make the call, take what was prescribed, plan the hard hours. If you slip, tell the person you agreed on within a day. The good days behind you do not vanish.',
      },
      {
        id: 'addiction-after-a-slip',
        title: 'After a slip',
        text: 'A slip is a fork in the road, and both ways are open. Tell your helper early, and spend the next hour with someone. Later, look at what came just before it.',
      },
      {
        id: 'addiction-couple',
        title: 'For the two of you: decide on a calm day',
        joint: true,
        text: 'On a calm day, settle what happens after a slip: who is told, who can be called, what happens with money. Then nobody has to make up rules in the hardest hour.',
      },
    ],
    cautions: [
      'If someone drinks heavily, or regularly takes benzodiazepines (some tablets for sleep or anxiety), stopping suddenly can be dangerous. Get medical advice first.',
      'If someone cannot be woken, breathes slowly or oddly, or has a fit, call the emergency number at once and stay with them.',
      'If drink or drugs come with threats or violence, your safety comes first. Support shows where to turn.',
    ],
  },
  neglect: {
    name: 'Not being there when it counted',
    cards: [
      {
        id: 'neglect-what-it-does',
        title: 'An absence that hurts',
        text: 'Perhaps there was no single terrible day. There was no question, no time, no hand, and someone felt alone beside another person. That hurts.',
      },
      {
        id: 'neglect-not-too-much',
        title: 'If you were hurt: it was not too much',
        text: 'Wanting to be asked and seen is not wanting too much. Try one need a day, in plain words. Keep close to people who ask how you are.',
      },
      {
        id: 'neglect-a-little-daily',
        title: 'If you broke trust: a little, daily',
        text: 'One grand evening cannot fill a gap of years. Ten minutes with the phone away, one real question, a proper hello: these are small enough to keep.',
      },
      {
        id: 'neglect-what-was-in-the-way',
        title: 'If you broke trust: what was in the way?',
        text: 'Work, worry, a screen, a heavy mood: find out what kept you away. If the mood stays heavy, a doctor can help. The reason may be a good one, and today’s ten minutes still count.',
      },
      {
        id: 'neglect-small-calls',
        title: 'For the two of you: small calls',
        joint: true,
        text: '‘Look at that bird’ can mean ‘Are you there?’ Try turning round for small calls like this. Missing some is human.',
      },
      {
        id: 'neglect-no-tasks',
        title: 'For the two of you: ten minutes, no tasks',
        joint: true,
        text: 'Lists and plans can use up all the words. Keep ten minutes a day in which nobody mentions a task.',
      },
    ],
    cautions: [
      'Being met with silence for days as a punishment, or being kept from care, money or people, is more than neglect. Support shows where to turn.',
      'If one of you has felt empty or without hope for two weeks, that is reason enough to see a doctor.',
    ],
  },
  'many-small': {
    name: 'Many small things over time',
    cards: [
      {
        id: 'many-small-what-it-does',
        title: 'No single day to point to',
        text: 'A promise forgotten, a joke at someone’s cost, a story half told: each was small, and together they wore trust thin. It is real, even with no single day to point to.',
      },
      {
        id: 'many-small-one-thread',
        title: 'If you were hurt: take one thread',
        text: 'You need not prove the whole of it. Choose one thing that still happens, and say what you would like instead.',
      },
      {
        id: 'many-small-the-row',
        title: 'If you broke trust: see the pattern',
        text: 'When you hear ‘again’, it is about the whole pattern and not only about today. Look for what the small things have in common. Begin with one of them.',
      },
      {
        id: 'many-small-no-size',
        title: 'If you broke trust: leave out ‘only’',
        text: '‘It was only…’ may be true of each one, and still miss the point. Say which promise it broke and what you will do this week.',
      },
      {
        id: 'many-small-same-day',
        title: 'For the two of you: the same day',
        joint: true,
        text: 'Agree on a short way to bring up small things: one sentence, the same day, nothing from last year. The answer may be one sentence too.',
      },
      {
        id: 'many-small-other-way',
        title: 'Small works both ways',
        text: 'What wore thin in small pieces can also be mended in small pieces: a call on time, a thing remembered, a word kept. Nobody has to think of something big.',
      },
    ],
    cautions: [
      'If the small things are rules, insults or checks that leave you afraid or alone, they are not small. Support shows where to turn.',
      'If you keep notes, they are for your own clear view. Do not keep them where finding them could put you at risk.',
    ],
  },
};
