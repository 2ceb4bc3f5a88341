import { list, number, plural } from '../plural';

/** Agreements about openness and about limits: making one, keeping it, looking at it again, ending it. */
export const agreements = {
  kinds: { transparency: 'Transparency agreement', boundary: 'Boundary agreement', own: 'My limits' },

  // Beside the steps of the exercise, for whoever writes.
  beside: {
    worry: {
      hurt: 'You need not prove that the worry is justified. It is enough that it is there.',
      repairing: 'Ask which worry is the loudest, and write it in the words you hear.',
      both: 'Each of you may have one. Take one now, and make a second agreement later if it is still needed.',
    },
    offered: {
      hurt: 'You can say which worry keeps you awake. Which step answers it is for your partner to offer, and for you to say yes or no to.',
      repairing:
        'What you bring before anyone has to ask counts most. You may also say which step is too much for you.',
      both: 'Each can offer something of their own. Nobody has to offer as much as the other.',
    },
    yes: {
      hurt: 'You owe no yes to what is offered, and a yes today can be taken back tomorrow.',
      repairing:
        'A no to your offer is an answer to the step, not to you. A yes can be taken back, by either of you.',
      both: 'A yes counts where a no would have been fine. Either of you can take it back.',
    },
  },

  ladder: {
    lower: (name: string) =>
      `Would the step before it, “${name}”, let the worry rest too? The lowest that does is the one to take.`,
    takeLower: (name: string) => `Take “${name}” instead`,
    lightest: 'The lightest of all. Many worries need no more.',
    heldBefore: (name: string) => `So far it was “${name}”. A review can only make it lighter.`,
    problems: {
      heavier: 'This is a higher step than before. A review can only make it lighter.',
      'not-lighter': 'Nothing is lighter yet. Take a lower step, less often, or less of it.',
    },
  },
  safety: 'If a no does not feel possible, leave it.',
  support: 'Open Support',
  leftOut:
    'Always left out: other people’s private messages, work, health, a therapist, a helpline, children.',
  noCode: 'This is no place for a code or a password.',
  restPrivate: 'Everything that is not listed above',
  addRestPrivate: 'Write “Everything that is not listed above”',

  days: {
    labels: { start: 'First day', end: 'Ends on', review: 'Look at it again on' },
    startHint: 'Today or later.',
    endHint: (most: number) => `It no longer holds from this day on. At most ${number(most)} days.`,
    reviewHint: 'Ten minutes, side by side. You are reminded on that day.',
    reviewAloneHint: 'Ten minutes for yourself. At most 90 days from now. You are reminded on that day.',
    holds: (days: number) =>
      plural(days, { one: 'It holds for one day.', other: `It holds for ${number(days)} days.` }),
    problems: {
      start: {
        empty: 'Choose a whole date.',
        unreadable: 'Choose a whole date.',
        past: 'It begins today or later.',
        'too-far': 'It begins within 90 days. Make a new one when the time comes.',
      },
      end: {
        empty: 'Choose a whole date. Without an end it cannot be kept.',
        unreadable: 'Choose a whole date. Without an end it cannot be kept.',
        'before-start': 'It would end before it begins.',
        'zero-days': 'It would end on the day it begins, so it would never hold. One day is the least.',
        'too-long': (most: number) => `At most ${number(most)} days. It can be said again afterwards.`,
      },
      review: {
        empty: 'Choose a whole date.',
        unreadable: 'Choose a whole date.',
        'before-start': 'You look at it again after its first day.',
        'after-end': 'That is after its end. Choose its last day or one before.',
        'too-far': 'At most 90 days from its first day.',
      },
    },
    moreOften: 'This is more often than before. A review can only make it lighter.',
  },
  yes: {
    day: 'On this day',
    dayHint: 'We both said yes, out loud.',
    problems: {
      empty: 'Choose the day on which you both said yes.',
      unreadable: 'Choose the day on which you both said yes.',
      ahead: 'This day is still to come. A yes is written down once it has been said.',
      needed: 'What held goes on until its end. The new one takes its place once both of you have said yes.',
    },
  },
  earlier: (step: string) => `Something at “${step}” does not fit any more. Go back and look at it.`,

  columns: {
    mineHint: 'As it is true for you today.',
    theirsHint: 'Leave it empty until they have told you.',
    oneSided: 'So far only one of you has limits here. An agreement has two sides; ask before you go on.',
  },
  lines: {
    field: 'One sentence',
    hint: 'Such as “If voices are raised, I will take ten minutes outside” or “We both leave our phones in the hall”.',
    hintAlone: 'Such as “If voices are raised, I will take ten minutes outside”.',
    whose: 'Whose is it?',
    owners: { me: 'My limit', partner: 'My partner’s limit', both: 'What we both do' },
    add: 'Add it',
    added: (text: string) => `Added: ${text}`,
    take: (text: string) => `Take away: ${text}`,
    taken: 'Taken away.',
    none: 'Nothing here yet.',
    readings: {
      limit: 'A limit: it says what its owner will do. Nobody else has to agree to it.',
      agreement: 'An agreement: it says what you both do, and it needs a yes from both.',
      rule: 'A rule for someone else.',
      unclear: 'Who does what here? “If …, I will …” makes it a limit. “We both …” makes it an agreement.',
      unclearAlone: 'Who does what here? “If …, I will …” makes it a limit of your own.',
    },
    rule: {
      text: 'A rule tells somebody what they must do, and then someone has to watch. A limit says what you will do yourself, so it holds without watching. An agreement binds both alike.',
      textAlone:
        'A rule tells somebody what they must do, and then someone has to watch. A limit says what you will do yourself, so it holds without watching.',
      ways: 'Try it again as one of these:',
      limit: 'If …, I will …',
      agreement: 'We both …',
    },
    fits: {
      both: 'This reads like something you both do.',
      one: 'This reads like the limit of one of you.',
    },
    put: (owner: string) => `Put it under “${owner}”`,
    problems: {
      empty: 'Write a sentence first.',
      rule: 'This is a rule for someone else, so it was not added. Say it as what you will do, or as what you both do.',
      'too-long': 'That is longer than 20,000 characters, so it was not added.',
      none: 'One sentence is needed before you go on.',
      'not-added': 'This sentence is not added yet. Add it, or empty the field.',
    },
  },
  isolation: {
    topics: {
      family: 'family',
      friends: 'friends',
      work: 'work',
      doctor: 'a doctor or therapist',
      money: 'money of one’s own',
      leaving: 'leaving the house',
    },
    text: (topics: readonly string[]) =>
      `This touches ${list(topics)}. A limit here can cut a person off, even when it is meant well. Everyone keeps their own people, work, care, money and way out of the door.`,
    pressed: 'If you are asked to agree to this and a no does not feel safe, Support is there.',
  },

  // Those that were made.
  records: {
    title: { transparency: 'Agreements you have made', boundary: 'Limits and agreements', own: 'My limits' },
    none: 'None yet. That is fine.',
    groups: {
      'in-force': 'In force',
      waiting: 'Agreed, not begun',
      proposed: 'Offered, waiting for a yes',
      over: 'Over',
    },
    holdsUntil: (day: string) => `ends on ${day}`,
    holdsOpen: 'holds until you change it',
    reviewOn: (day: string) => `look at it again on ${day}`,
    reviewSince: (day: string) => `to be looked at again since ${day}`,
    begins: (day: string) => `begins on ${day}`,
    offered: (day: string) => `written down on ${day}`,
    over: (day: string) => `ended on ${day}`,
    lapsed: 'its days passed without a yes',
  },
  due: {
    quiet: 'There is something to look at again.',
    one: (name: string) => `It is time to look again at: ${name}`,
    many: (count: number) => `It is time to look again at ${number(count)} agreements.`,
  },

  // One of them.
  one: {
    back: 'All of this kind',
    see: 'See it',
    worry: 'The worry it answers',
    offeredBy: 'Offered by',
    offerers: { me: 'me', partner: 'my partner', both: 'both of us' },
    step: 'The step',
    covers: 'Exactly what',
    private: 'What stays private',
    opening: 'How often',
    limits: { me: 'My limits', partner: 'My partner’s limits', both: 'What we both do' },
    answers: {
      acceptable: 'All right, and not all right',
      secure: 'What it takes to feel secure',
      tolerate: 'What can be put up with for now',
      'off-limits': 'Off limits',
    },
    ofMe: (question: string) => `${question}: mine`,
    ofPartner: (question: string) => `${question}: my partner’s`,
    crossed: 'What I do if one is crossed',
    days: 'Its days',
    span: (start: string, end: string, review: string) =>
      `From ${start}. Ends on ${end}. Looked at again on ${review}.`,
    openSpan: (start: string, review: string) => `From ${start}. Looked at again on ${review}.`,
    saidYes: (day: string) => `We both said yes out loud on ${day}.`,
    noYes: 'You have not both said yes yet.',
    anyTime: 'Either of us can end it at any time, without a reason.',
    status: {
      'in-force': (day: string) => `In force. It ends on ${day}.`,
      open: 'In force until you change it.',
      waiting: (day: string) => `Agreed. It begins on ${day}.`,
      proposed: 'An offer. It holds once both of you have said yes.',
      lapsed: 'An offer whose days have passed. Nothing of it holds.',
      over: (day: string) => `Over since ${day}. Nothing of it holds any more.`,
      ended: (day: string) => `You let it end on ${day}.`,
      revoked: (day: string) => `Taken back on ${day}. Nothing of it holds any more.`,
    },
    revoke: 'End it now',
    revokeHint: 'At any time, by either of you. No reason is asked, and nobody is told by this.',
    revokeOwnHint: 'At any time. No reason is asked.',
    revoked: 'It has ended. That needed no reason.',
    takeBack: 'Take the offer back',
    change: 'Change the offer',
    yes: 'We both said yes',
    keepYes: 'Keep the yes',
    again: 'Begin a new one with these words',
    erase: 'Erase it',
    eraseSure: 'Erase these words for good?',
    eraseYes: 'Erase them',
    promise: 'Make a promise of it',
    promiseOf: (text: string) => `Make a promise of it: ${text}`,
    promises: 'From here to a promise',
    promiseHint: 'What you do yourself can become a promise of yours, with its own days.',
    /** How an openness begins as a promise. */
    promiseWords: {
      1: (what: string) => `I tell it first, the same day: ${what}`,
      2: (what: string) => `I send a message at our times: ${what}`,
      3: (what: string) => `I keep my calendar true: ${what}`,
      4: (what: string) => `I sit down and show what we agreed: ${what}`,
    },
    history: 'What happened to it',
    steps: {
      proposed: (day: string) => `Written down on ${day}.`,
      reworded: (day: string) => `Put in other words on ${day}.`,
      agreed: (day: string) => `Both said yes out loud on ${day}.`,
      lighter: (day: string) => `Looked at again on ${day}, and made lighter.`,
      changed: (day: string) => `Looked at again on ${day}, and changed.`,
      same: (day: string) => `Looked at again on ${day}, and kept as it was.`,
      ended: (day: string) => `Looked at again on ${day}, and let end.`,
      revoked: (day: string) => `Taken back on ${day}.`,
    },
  },
  review: {
    title: 'Look at it again',
    lead: 'Did the worry get smaller? That is what it is for. Fewer checks are a good sign.',
    leadLimits: 'Does each sentence still say what you mean? Something no longer needed can go.',
    choices: {
      lighter: 'Lighter',
      same: 'The same again',
      end: 'Let it end',
    },
    limitsLighter: 'Lighter, or different',
    hints: {
      lighter: 'A lower step, less often, or less of it.',
      lighterLimits: 'Take one away, or put it in better words. A limit of yours may also grow.',
      same: 'The same words with new days.',
      sameForTwo: 'The same words with new days, and a new yes from both.',
      end: 'It did what it could. Nothing has to take its place.',
    },
    early: 'You need not wait for the review day.',
    ended: 'It has ended. What you built with it stays.',
    sameTitle: 'The same again, with new days',
    sameSave: 'Keep these days',
    renewed: 'Its new days are kept.',
    therapist:
      'Openness like this was renewed twice. Perhaps the worry needs something that no openness can give. A therapist can help you find out what.',
    therapistWay: 'Finding a helper',
  },
};
