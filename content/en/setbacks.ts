import type { SetbackMessage } from '../schema';

/** For a day that went wrong. None of them calls a slip harmless. */
export const setbackMessages: readonly SetbackMessage[] = [
  {
    id: 'setback-one-day-wide',
    text: 'Today went wrong. It is one day wide. You can leave it here and rest.',
    lens: 'any',
    note: 'It reaches no further than today.',
  },
  {
    id: 'setback-water-first',
    text: 'First water, then something warm, then quiet. Everything else can be looked at tomorrow.',
    lens: 'any',
  },
  {
    id: 'setback-meaning-later',
    text: 'You need not work out today what it means.',
    lens: 'any',
  },
  {
    id: 'setback-safe-first',
    text: 'If you feel unsafe, that comes before everything else here. Open Support, or go to someone you trust.',
    lens: 'any',
  },
  {
    id: 'setback-call-and-say',
    text: 'You could ring one person and say only this: ‘Today was hard.’',
    lens: 'any',
  },
  {
    id: 'setback-louder',
    text: 'When voices get louder, stopping is allowed. Go into another room; a time to go on can be found later.',
    lens: 'any',
  },
  {
    id: 'setback-back-a-stage',
    text: 'You can go back a stage. Some things are easier to reach from there.',
    lens: 'any',
  },
  {
    id: 'setback-stands-beside',
    text: 'Today does not rub out other days. It stands beside them.',
    lens: 'any',
  },
  {
    id: 'setback-very-small-tomorrow',
    text: 'Make tomorrow very small: get up, eat, do one useful thing.',
    lens: 'any',
  },
  {
    id: 'setback-enough-talking',
    text: 'There may have been enough talking for today. Tired people seldom hear well.',
    lens: 'any',
  },
  {
    id: 'setback-someone-trained',
    text: 'If days like this keep coming, somebody trained can look at them with you. It need not be the last thing you try.',
    lens: 'any',
  },
  {
    id: 'setback-phone-elsewhere',
    text: 'Put the phone in another room for ten minutes. What you want to send now can be sent later.',
    lens: 'any',
  },
  {
    id: 'setback-what-bodies-do',
    text: 'Anger, tears, staring at the wall: bodies do all of this on such a day.',
    lens: 'any',
  },
  {
    id: 'setback-three-questions',
    text: 'Three questions, in this order: am I safe, have I eaten, is there someone I can call?',
    lens: 'any',
  },
  {
    id: 'setback-set-to-rest',
    text: 'You can set everything here to rest for some days. Nothing you have kept goes away.',
    lens: 'any',
    note: 'The pause of this product, in which nothing is due.',
  },
  {
    id: 'setback-ask-after-sleep',
    text: 'It may look as if nothing has helped. Ask that again after some sleep.',
    lens: 'any',
  },
  {
    id: 'setback-hurting-yourself',
    text: 'If you think of hurting yourself, talk to a person now. Support shows how to find one.',
    lens: 'any',
  },
  {
    id: 'setback-no-weighing',
    text: 'What hurt today did hurt. You need not weigh it against anything.',
    lens: 'hurt',
  },
  {
    id: 'setback-by-hoping',
    text: 'You did not bring this on by hoping.',
    lens: 'hurt',
    note: 'To have hoped did not cause it.',
  },
  {
    id: 'setback-use-your-limit',
    text: 'You may use your limit now, or tomorrow, or speak to your own person first.',
    lens: 'hurt',
    note: 'To do what one said one would do if it is crossed. One’s own person: whom one trusts.',
  },
  {
    id: 'setback-owe-nothing-tonight',
    text: 'You owe no calm, no answer and no comfort today.',
    lens: 'hurt',
  },
  {
    id: 'setback-like-the-first-day',
    text: 'If it felt like the very first day, that happens. It does not tell you what comes next.',
    lens: 'hurt',
  },
  {
    id: 'setback-question-on-paper',
    text: 'You can stop asking for today and let nothing go. Write the question down; it is yours to keep.',
    lens: 'hurt',
  },
  {
    id: 'setback-heartache-or-fear',
    text: 'Is it heartache, or are you afraid? If you are afraid, go first to somebody who can help.',
    lens: 'hurt',
    note: 'Afraid of a person; heartache is sadness.',
  },
  {
    id: 'setback-not-yours-to-mend',
    text: 'Someone else’s slip is not yours to mend. Look after yourself first.',
    lens: 'hurt',
  },
  {
    id: 'setback-stay-leave-sleep',
    text: 'You may want to leave, want to stay and want to sleep. For now, rest is enough.',
    lens: 'hurt',
  },
  {
    id: 'setback-said-in-pain',
    text: 'If you said something you regret, you can put that right later. It does not make the hurt your doing.',
    lens: 'hurt',
  },
  {
    id: 'setback-let-someone-know',
    text: 'Let someone bring you food, or sit with you, or just know.',
    lens: 'hurt',
  },
  {
    id: 'setback-not-difficult',
    text: 'You noticed something and it troubled you. That is not being difficult.',
    lens: 'hurt',
  },
  {
    id: 'setback-one-plain-sentence',
    text: 'Say what happened in one plain sentence, before anyone has to ask. Then listen.',
    lens: 'repairing',
  },
  {
    id: 'setback-still-to-do',
    text: 'It mattered, and there are things you can do: own it, put right what you can, make the promise smaller.',
    lens: 'repairing',
  },
  {
    id: 'setback-terrible-is-not-repair',
    text: 'Feeling terrible does not undo it. Being cruel to yourself repairs nothing. Do one right thing, a small one.',
    lens: 'repairing',
  },
  {
    id: 'setback-leave-in-peace',
    text: 'If someone is angry or far away today, let them be. Nothing has to be won back by tomorrow.',
    lens: 'repairing',
  },
  {
    id: 'setback-not-yet-explaining',
    text: 'Leave explaining for later. Find out what it was like for them, if they want to say.',
    lens: 'repairing',
  },
  {
    id: 'setback-not-nothing',
    text: 'A slip is not nothing, and it is not all of you.',
    lens: 'repairing',
  },
  {
    id: 'setback-neither-scold',
    text: 'Is there someone you could tell today who will neither scold you nor let you off?',
    lens: 'repairing',
    note: 'To let off: to say that it was nothing.',
  },
  {
    id: 'setback-same-thing-again',
    text: 'If the same thing keeps happening, trying harder may not be the answer. Ask somebody trained.',
    lens: 'repairing',
  },
  {
    id: 'setback-no-comfort-owed',
    text: 'Nobody owes you comfort for this. You may still rest.',
    lens: 'repairing',
  },
  {
    id: 'setback-frightened-someone',
    text: 'If you frightened or hurt someone today, step away and get help with that before anything else.',
    lens: 'any',
  },
  {
    id: 'setback-no-big-vows',
    text: 'Leave big vows alone today. One small thing tomorrow, at its time, is plenty.',
    lens: 'repairing',
  },
  {
    id: 'setback-ask-once',
    text: 'Ask once what would help. If the answer is ‘nothing’, or silence, leave it there.',
    lens: 'repairing',
  },
];
