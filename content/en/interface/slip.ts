import { plural } from '../plural';

/** Owning a slip, one question at a time. */
export const slip = {
  title: 'Owning a slip',
  lead: 'About two minutes. One step is needed; the others can stay empty.',
  timeUntil: (day: string) => `There is time: until ${day}, owning it also keeps the count in a row.`,
  timeToday: 'There is time: today, owning it also keeps the count in a row.',
  late: 'It is never too late to own something.',
  happened: {
    title: 'What happened?',
    hint: 'One plain line. It needs no reasons.',
    field: 'In one line',
  },
  told: {
    other: {
      title: 'Do they know?',
      hint: 'It is better told than found. One plain sentence is enough.',
      options: { today: 'I told them today', earlier: 'I told them on another day', 'not-yet': 'Not yet' },
      plan: 'When and how I will say it',
      planHint: 'For example: When we sit down tonight, I say it first.',
    },
    self: {
      title: 'Is there someone to tell?',
      hint: 'Someone kind who is on your side. It can also stay with you.',
      options: {
        today: 'I told someone today',
        earlier: 'I told someone on another day',
        'not-yet': 'Not yet',
      },
      plan: 'When and how I will say it',
      planHint: 'For example: When I meet a friend on Friday, I mention it.',
    },
    day: 'On which day',
  },
  meant: {
    other: {
      title: 'What may it have meant for them?',
      hint: 'A guess is enough, and it may be wrong. What you intended can stay out.',
    },
    self: {
      title: 'What may it have meant for anyone else?',
      hint: 'A guess is enough. If it was nobody, skip this.',
    },
    field: 'In one line',
  },
  makeGood: {
    title: 'What is one thing that makes it good?',
    hint: 'Small, and yours to do, such as: I call before six tomorrow. This is the one step that is needed.',
    field: 'In one line',
  },
  change: {
    title: 'And the promise?',
    hint: 'It can stay as it is. A promise may also be made to fit.',
    strained: 'It has slipped several times lately. It may be too big, or it may be the wrong one.',
    options: {
      keep: 'Keep it as it is',
      smaller: 'Make it smaller',
      cue: 'Tie it to another moment',
      end: 'Let it go, openly',
    },
    endHint: 'Honest, when it is said. Everything you kept stays.',
    text: 'The promise, made smaller',
    rhythm: 'How often',
    asNow: 'As often as now',
    timesAWeek: (times: number) => plural(times, { one: 'Once a week', other: `${times} times a week` }),
    everyOtherWeek: 'Every other week',
    when: 'The moment it is tied to',
    whenHint: 'Something that happens anyway, such as: After supper.',
  },
  problems: {
    tooLong: 'At most 200 characters.',
    makeGood: 'Write one small thing, even two words.',
    day: 'Choose the day.',
    dayAhead: 'That day is still to come. “Not yet” has room for a plan.',
    text: {
      empty: 'Write a few words first.',
      'too-long': 'A promise has at most 120 characters.',
      unchanged: 'It is still the same size. Change the words, or how often.',
    },
    when: {
      empty: 'Write a moment, such as: After supper.',
      'too-long': 'At most 60 characters.',
      unchanged: 'It is still the same moment.',
    },
  },
  save: 'I own it',
  end: {
    owned: 'Owned.',
    holds: 'Owned. The count in a row goes on.',
    holdsText: 'It was owned in time, and no other slip came shortly before it.',
    newRow: 'The count in a row begins anew. What you kept before stays counted.',
    gold: 'In the bowl, the dark line of that day turns to gold.',
    strained: 'Owned, and worth a closer look.',
    strainedText:
      'This promise has slipped several times in a short while. It may be too big, or it may be the wrong one. Owning it again and again will not carry it.',
    strainedWays:
      'Smaller, another moment, a talk about it, or letting it go openly: each of these is honest.',
    strainedChanged: 'You have changed it. That is an honest answer.',
    not: 'Owning it does not undo what happened, and it asks nothing of anyone.',
    next: 'What comes next is yours:',
    from: (day: string) => `From ${day}, the promise is:`,
    letGo: {
      other: 'The promise is let go. Say so in one sentence to the one it was for.',
      self: 'The promise is let go. What you kept stays.',
    },
    help: 'Someone trained can help',
    calm: 'A quiet minute',
    back: 'Back to the promises',
  },
  none: 'There is nothing to own here.',
  noneText: 'On this day no slip of a promise is marked.',
  ownedOn: (day: string) => `You owned this on ${day}.`,
};
