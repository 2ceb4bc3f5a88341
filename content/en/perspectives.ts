import type { Card, Lens } from '../schema';

/** What broken trust can do to each person and to the two of them. */
export const perspectives: Readonly<Record<Lens, readonly Card[]>> = {
  hurt: [
    {
      id: 'hurt-too-much-at-once',
      title: 'Too much at once',
      text: 'Sleep, hunger, thinking: everything can be out of step. What you leaned on gave way, and you are not overreacting. For today, food, rest and one person are enough.',
    },
    {
      id: 'hurt-self-doubt',
      title: 'Doubting yourself',
      text: 'You may ask why you did not see it, or whether your own eyes can be trusted. Things that are hidden are hard to see. Start with small choices that are yours alone, and notice that you can make them.',
    },
    {
      id: 'hurt-guilt',
      title: 'Guilt, of all things',
      text: 'You may wonder what you did wrong, or feel guilty for being angry. You can look honestly at how things were between you and still not carry what someone else chose.',
    },
    {
      id: 'hurt-not-your-fault',
      title: 'It was not your fault',
      text: 'There may have been quarrels, distance or hard years. Other ways were open, and it was not you who chose this one.',
    },
    {
      id: 'hurt-worry-on-watch',
      title: 'When worry keeps watch',
      text: 'The part of you that keeps watch wants to protect you. Give it a sheet of paper and a set time, so that it can be off duty in between. It may not believe you for a while, and that is all right.',
    },
    {
      id: 'hurt-see-someone',
      title: 'When to see someone',
      text: 'If for two weeks you can hardly sleep, eat, work or feel anything but dark, see a doctor or another helper. If you are afraid of someone close to you, or thoughts of not wanting to live come, talk to someone today. Support is on every page.',
    },
  ],
  repairing: [
    {
      id: 'repairing-guilt-and-shame',
      title: 'Guilt and shame',
      text: 'Guilt says: I did something wrong. Shame says: I am wrong, all of me. Guilt can be turned into a repair; when shame makes you want to hide, go back to what you did and what you can do next.',
    },
    {
      id: 'repairing-fear-of-losing',
      title: 'The fear of losing someone',
      text: 'This fear can make you cling, promise too much or look for signs. Tell it to a friend or a helper, and then do what you said you would do today. Whether the other stays is not yours to settle.',
    },
    {
      id: 'repairing-more-than-regret',
      title: 'Regret is not enough',
      text: 'You can be truly sorry, and for the other nothing has changed yet. Change can be seen: one thing done differently, and a straight word when it fails. That is what being answerable looks like.',
    },
    {
      id: 'repairing-value-act-kindness',
      title: 'First the value, then the act, then kindness',
      text: 'Name the value you broke and still hold. Do one small act that fits it. Then be kind to yourself: too early, kindness can turn into an excuse; left out, shame takes over.',
    },
    {
      id: 'repairing-seeing-the-pain',
      title: 'Seeing the pain you caused',
      text: 'It is hard to see it and not be able to make it stop. You need not stop the tears. Stay if you are wanted, listen, and take your own pain to someone else.',
    },
    {
      id: 'repairing-when-it-gets-dark',
      title: 'When guilt turns dark',
      text: 'If you think you do not deserve to live, or that others would be better off without you, talk to someone now. It is not a debt you have to pay. You matter, and Support is on every page.',
    },
  ],
  both: [
    {
      id: 'both-talking',
      title: 'When talking gets harder',
      text: 'Talks can turn short, loud or silent. Make them smaller: one subject, twenty minutes, one speaks and one listens. Stop while it is still going well.',
    },
    {
      id: 'both-distance',
      title: 'The space between you',
      text: 'You may feel like polite strangers for a while, and some space may do you good. A hello and one question about the day can keep a line open.',
    },
    {
      id: 'both-same-side',
      title: 'The same side of the table',
      text: 'It can feel as if you were playing against each other. Try words that put the trouble in front of you both: ‘How do the two of us get through this evening?’ Being on the same side does not mean you share the blame equally.',
    },
    {
      id: 'both-break-with-a-time',
      title: 'A break with a time',
      text: 'When hearts race, it is hard to hear. Either of you may call a break and say when to go on: not before twenty minutes, not later than a day. A break is for calming down; silence as a punishment is something else.',
    },
    {
      id: 'both-the-spoon',
      title: 'Is it about the spoon?',
      text: 'A spoon in the sink can carry the whole weight of what happened. Ask ‘Is this about the spoon?’ Sometimes it is.',
    },
    {
      id: 'both-not-knowing',
      title: 'Not knowing how it ends',
      text: 'You need not know whether you will stay together to be decent to each other today. Some couples mend and some part, and both can be done with care. If one of you is afraid of the other, safety comes first and work for two can wait.',
    },
  ],
};
